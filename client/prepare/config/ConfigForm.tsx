import { z } from 'zod';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useText } from '../../ui/text.ts';
import { newSlug } from '../edits.ts';
import { isKind } from '../kinds.ts';
import { ListEditor } from '../ListEditor.tsx';
import { Check, LineField, NumberField, RangeField, WordsField } from '../parts.tsx';
import styles from './ConfigForm.module.css';
import { configText } from './configText.ts';
import { FORMS, type FormField, type ListField } from './forms.ts';
import { SlidePreview } from './SlidePreview.tsx';

type Fields = Readonly<Record<string, unknown>>;
type Write = (value: unknown, mark?: string) => void;

const record = z.record(z.string(), z.unknown());
const fieldsOf = (value: unknown): Fields => record.safeParse(value).data ?? {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** What an activity puts before the room: its statements, questions, slides … */
export function ConfigForm({
  at,
  kind,
  config,
  onChange,
}: {
  /** The config's name in faults: `agenda[2].config`. */
  at: string;
  kind: string;
  config: unknown;
  onChange: (config: unknown, mark?: string) => void;
}) {
  const text = useText(configText);
  if (!isKind(kind)) return <p className={styles.odd}>{text.odd}</p>;
  return <Form at={at} form={FORMS[kind](text)} value={fieldsOf(config)} onChange={onChange} />;
}

function Form({
  at,
  form,
  value,
  onChange,
}: {
  at: string;
  form: readonly FormField[];
  value: Fields;
  onChange: (value: Fields, mark?: string) => void;
}) {
  return (
    <div className={styles.form}>
      {form.map((field) => (
        <Part
          key={field.name}
          at={`${at}.${field.name}`}
          field={field}
          value={value[field.name]}
          onChange={(part, mark) => {
            const { [field.name]: _, ...others } = value;
            onChange(part === undefined ? others : { ...value, [field.name]: part }, mark);
          }}
        />
      ))}
    </div>
  );
}

function Part({
  at,
  field,
  value,
  onChange,
}: {
  at: string;
  field: FormField;
  value: unknown;
  onChange: Write;
}) {
  const text = useText(configText);
  switch (field.type) {
    case 'line':
    case 'words': {
      const Input = field.type === 'line' ? LineField : WordsField;
      return (
        <Input
          field={at}
          label={field.label}
          // The heading of the entry says it already.
          labelHidden={field.name === 'text'}
          value={textOf(value)}
          maxLength={field.most}
          {...(field.type === 'words' ? { rows: 1 } : {})}
          onChange={(next) => onChange(field.optional && next === '' ? undefined : next, at)}
        />
      );
    }
    case 'number':
      return (
        <NumberField
          field={at}
          label={field.label}
          value={numberOf(value)}
          {...(field.unit ? { unit: field.unit } : {})}
          onChange={(next) => (next !== undefined || field.optional) && onChange(next, at)}
        />
      );
    case 'check':
      return (
        <Check
          field={at}
          label={field.label}
          checked={typeof value === 'boolean' ? value : field.otherwise}
          onChange={(on) => onChange(on === field.otherwise ? undefined : on)}
        />
      );
    case 'choice':
      return (
        <div data-field={at}>
          <Segmented
            label={field.label}
            labelShown
            options={field.options}
            value={textOf(value) || field.otherwise}
            onChange={(next) => onChange(next)}
          />
        </div>
      );
    case 'range': {
      const [least, most] = listOf(value).map(numberOf);
      return (
        <RangeField
          field={at}
          label={field.label}
          least={text.least}
          most={text.most}
          unit={text.min}
          value={[least ?? 0, most ?? 0]}
          onChange={(next) => onChange(next, at)}
        />
      );
    }
    case 'lines': {
      const lines = listOf(value).map(textOf);
      return (
        <div className={styles.part}>
          <h3 className={styles.label}>{field.label}</h3>
          <ListEditor
            field={at}
            label={field.label}
            entries={lines}
            onChange={(next, mark) => onChange(field.optional && next.length === 0 ? undefined : next, mark)}
            blank={() => ''}
            addLabel={field.add}
            nameOf={(line, index) => line || `${field.one} ${index + 1}`}
          >
            {(line, change, index) => (
              <LineField
                field={`${at}[${index}]`}
                label={`${field.one} ${index + 1}`}
                labelHidden
                value={line}
                maxLength={field.most}
                onChange={(next) => change(next, 'line')}
              />
            )}
          </ListEditor>
        </div>
      );
    }
    case 'list':
      return <List at={at} label={field.label} list={field} value={value} onChange={onChange} />;
    case 'group':
      return (
        <div className={styles.part} data-field={at}>
          <div className={styles.head}>
            <h3 className={styles.label}>{field.label}</h3>
            <Button
              size="s"
              kind="plain"
              icon={value === undefined ? 'plus' : 'trash'}
              onClick={() => onChange(value === undefined ? {} : undefined)}
            >
              {value === undefined ? field.add : field.drop}
            </Button>
          </div>
          {value === undefined ? null : (
            <Form at={at} form={field.fields} value={fieldsOf(value)} onChange={onChange} />
          )}
        </div>
      );
  }
}

/** Entries with several fields each. New ones get an id that none of the others has. */
function List({
  at,
  label,
  list,
  value,
  onChange,
}: {
  at: string;
  label: string;
  list: ListField;
  value: unknown;
  onChange: Write;
}) {
  const entries = listOf(value).map(fieldsOf);
  const numbered = (index: number) => `${list.one} ${index + 1}`;
  function blank(): Fields {
    const ids = entries.map(({ id }) => textOf(id));
    const words = list.fields.flatMap((field) =>
      (field.type === 'line' || field.type === 'words') && !field.optional ? [[field.name, ''] as const] : [],
    );
    return {
      ...(list.ids ? { id: newSlug(`${list.ids}${entries.length + 1}`, ids) } : {}),
      ...Object.fromEntries(words),
    };
  }
  return (
    <div className={styles.part}>
      <h3 className={styles.label}>{label}</h3>
      <ListEditor<Fields>
        field={at}
        label={label}
        entries={entries}
        onChange={(next, mark) => onChange(list.optional && next.length === 0 ? undefined : next, mark)}
        blank={blank}
        addLabel={list.add}
        nameOf={(_, index) => numbered(index)}
      >
        {(entry, change, index) => (
          <fieldset className={styles.entry}>
            <legend className={styles.number}>{numbered(index)}</legend>
            {list.preview ? <SlidePreview slide={entry} /> : null}
            <Form at={`${at}[${index}]`} form={list.fields} value={entry} onChange={change} />
          </fieldset>
        )}
      </ListEditor>
    </div>
  );
}
