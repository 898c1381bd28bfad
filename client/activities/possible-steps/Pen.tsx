import { useRef, useState } from 'react';
import { MOST, type Field as Name, PLAN_FIELDS } from '../../../shared/activities/possible-steps/rules.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { Field } from '../../ui/fields/Field.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { useText } from '../../ui/text.ts';
import { useGrowingText } from '../useGrowingText.ts';
import { Changes } from './Changes.tsx';
import styles from './Phone.module.css';
import { type CardPart, draftKey, NOTHING } from './props.ts';
import { text } from './text.ts';

/** Whoever has the pen: the text under its source with what changed, and the plan beneath. */
export function Pen(part: CardPart & { adapting: boolean }) {
  const { you, floor, tablemates, card, decision = NOTHING, language, send, adapting } = part;
  const words = useText(text);
  const [passing, setPassing] = useState(false);
  const [going, setGoing] = useState(false);
  const pushes = useRef(new Map<Name, () => Promise<void>>());
  const others = tablemates.filter(({ id }) => id !== you.id);
  const { headings } = floor;

  async function pass(to: string | undefined) {
    setPassing(false);
    setGoing(true);
    // The last words go ahead of the pen, or they would come too late.
    await Promise.all([...pushes.current.values()].map((push) => push()));
    await send('passPen', to === undefined ? {} : { to });
    setGoing(false);
  }

  return (
    <section className={styles.section}>
      <p className={styles.small}>{words.youWrite}</p>
      {adapting ? (
        <Growing {...part} field="text" label={words.ourWords} rows={5} pushes={pushes.current} />
      ) : null}
      {PLAN_FIELDS.map((field) => (
        <Growing
          key={field}
          {...part}
          field={field}
          label={words[field]}
          placeholder={field === 'first' ? undefined : words[`${field}Hint`]}
          rows={1}
          pushes={pushes.current}
        />
      ))}
      {headings ? (
        <Field label={words.heading}>
          {(input) => (
            <Select
              {...input}
              value={decision.words.heading ?? ''}
              onChange={(heading) => void send('write', { card, field: 'heading', text: heading })}
            >
              <option value="">{words.noHeading}</option>
              {headings.map(({ id, text: heading }) => (
                <option key={id} value={id} lang={language} translate="no">
                  {heading}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      <Button
        wide
        disabled={going}
        onClick={() => (others.length === 0 ? void pass(undefined) : setPassing(true))}
      >
        {words.passPen}
      </Button>
      <Dialog open={passing} title={words.passTo} onClose={() => setPassing(false)}>
        <ul className={styles.people}>
          {others.map(({ id, name }) => (
            <li key={id}>
              <Button wide onClick={() => void pass(id)}>
                {name ?? words.person(1 + tablemates.findIndex((each) => each.id === id))}
              </Button>
            </li>
          ))}
          <li>
            <Button kind="plain" wide onClick={() => void pass(undefined)}>
              {words.putDown}
            </Button>
          </li>
        </ul>
      </Dialog>
    </section>
  );
}

/** One field of the pen's, saved as it grows. */
function Growing({
  field,
  label,
  placeholder,
  rows,
  pushes,
  ...part
}: CardPart & {
  field: Name;
  label: string;
  placeholder?: string | undefined;
  rows: number;
  pushes: Map<Name, () => Promise<void>>;
}) {
  const { card, about, decision = NOTHING, language, send } = part;
  const words = useText(text);
  const saved = decision.words[field] ?? (field === 'text' ? about.source : '');
  const growing = useGrowingText({
    key: draftKey(part, field),
    saved,
    sends: (value) => ({ type: 'write', payload: { card, field, text: value } }),
    send,
  });
  pushes.set(field, growing.push);
  return (
    <div>
      <TextArea
        label={label}
        placeholder={placeholder}
        value={growing.text}
        rows={rows}
        maxLength={MOST[field]}
        lang={language}
        hint={growing.text === '' ? undefined : growing.saved ? words.saved : words.saving}
        error={growing.problem}
        onChange={growing.setText}
      />
      {field === 'text' ? (
        <div className={styles.changed}>
          <h3 className={styles.small}>{words.changes}</h3>
          {growing.text === about.source ? (
            <p className={styles.small}>{words.noChange}</p>
          ) : (
            <Changes source={about.source} own={growing.text} language={language} />
          )}
        </div>
      ) : null}
    </div>
  );
}
