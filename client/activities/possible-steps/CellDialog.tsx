import type { activity } from '../../../shared/activities/possible-steps/activity.ts';
import {
  FIELDS,
  MOST,
  type Field as Name,
  PLAN_FIELDS,
  VERDICTS,
} from '../../../shared/activities/possible-steps/rules.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Field } from '../../ui/fields/Field.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import { cardsOf, NOTHING, type StepsPart } from './props.ts';
import { text } from './text.ts';

/** What a table makes of one card, said and written for it. */
export function CellDialog({
  view,
  language,
  ask,
  table,
  card,
  onClose,
}: StepsPart & { table: string; card: string; onClose: () => void }) {
  const words = useText(consoleText);
  const common = useText(text);
  const called = useTableName();
  const about = view.elements.flatMap(cardsOf).find(([id]) => id === card)?.[1];
  const decision = view.tables[table]?.decisions[card] ?? NOTHING;
  const source = about?.source ?? '';
  const saved = (field: Name) => decision.words[field] ?? (field === 'text' ? source : '');
  const first = Object.fromEntries(FIELDS.map((field) => [field, saved(field)]));
  const { fields, set, save, close } = useHostDialog(`words/${table}/${card}`, {
    first,
    commandOf: (typed): ConsoleCommand<typeof activity> => ({
      type: 'noteWords',
      payload: {
        table,
        words: FIELDS.flatMap((field) => {
          const value = typed[field];
          return value === undefined || value === saved(field) ? [] : [{ card, field, text: value }];
        }),
      },
    }),
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const labels = { decides: words.decides, starts: words.starts, first: words.firstMove, by: words.by };
  const { verdict } = decision;
  return (
    <FormDialog title={words.say(called(table))} onSave={save} onClose={close}>
      <p className={styles.text} lang={language} dir="auto">
        {source}
      </p>
      <ul className={styles.verdicts}>
        {VERDICTS.map((each) => (
          <li key={each}>
            <Button
              size="s"
              pressed={verdict === each}
              onClick={() =>
                void ask('sayFor', verdict === each ? { table, card } : { table, card, verdict: each })
              }
            >
              {common.verdicts[each]}
            </Button>
          </li>
        ))}
      </ul>
      {verdict === 'adapt' ? (
        <TextArea
          label={words.ourWords}
          value={fields.text ?? ''}
          rows={3}
          maxLength={MOST.text}
          lang={language}
          onChange={(value) => set({ text: value })}
        />
      ) : null}
      {PLAN_FIELDS.map((field) => (
        <TextField
          key={field}
          label={labels[field]}
          value={fields[field] ?? ''}
          maxLength={MOST[field]}
          autoComplete="off"
          onChange={(value) => set({ [field]: value })}
        />
      ))}
      {view.headings ? (
        <Field label={words.heading}>
          {(input) => (
            <Select {...input} value={fields.heading ?? ''} onChange={(heading) => set({ heading })}>
              <option value="">{words.noHeading}</option>
              {view.headings?.map(({ id, text: heading }) => (
                <option key={id} value={id} lang={language} translate="no">
                  {heading}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
    </FormDialog>
  );
}
