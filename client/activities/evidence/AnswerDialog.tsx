import type { activity } from '../../../shared/activities/evidence/activity.ts';
import { ANSWERS, type Answer } from '../../../shared/activities/evidence/rules.ts';
import { cleanLine } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import styles from './Console.module.css';
import type { PartProps } from './consoleParts.ts';
import { Sign } from './Sign.tsx';
import { text } from './text.ts';

const isAnswer = (said: string): said is Answer => ANSWERS.some((answer) => answer === said);

/** What a table says of a kind, filled in or corrected by a host. */
export function AnswerDialog({
  table,
  kind,
  title,
  language,
  before,
  ask,
  onClose,
}: {
  table: string;
  kind: string;
  title: string;
  language: string;
  before: { readonly answer: Answer; readonly where?: string } | undefined;
  ask: PartProps['ask'];
  onClose: () => void;
}) {
  const words = useText(text);
  const called = useTableName();
  const first = { answer: before?.answer ?? '', where: before?.where ?? '' };
  const { fields, set, save, close } = useHostDialog(`answer/${table}/${kind}`, {
    first,
    commandOf: (typed): ConsoleCommand<typeof activity> | undefined => {
      const { answer, where } = { ...first, ...typed };
      const place = cleanLine(where);
      if (!isAnswer(answer)) return undefined;
      return {
        type: 'answerKindFor',
        payload: { table, kind, answer, ...(place === '' ? {} : { where: place }) },
      };
    },
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const { answer, where } = { ...first, ...fields };
  return (
    <FormDialog title={words.table(called(table))} onSave={save} onClose={close}>
      <p className={styles.dialogKind} lang={language} dir="auto">
        {title}
      </p>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{words.answer}</legend>
        {ANSWERS.map((one) => (
          <Button
            key={one}
            icon={<Sign sign={one} size={20} />}
            pressed={answer === one}
            onClick={() => set({ answer: one })}
          >
            {words.said[one]}
          </Button>
        ))}
      </fieldset>
      <TextField
        label={words.where}
        hint={words.whereHint}
        value={where}
        maxLength={LIMITS.line}
        autoComplete="off"
        onChange={(value) => set({ where: value })}
      />
      {before ? (
        <Button
          kind="plain"
          onClick={() => {
            void ask('clearKind', { table, kind });
            close();
          }}
        >
          {words.clear}
        </Button>
      ) : null}
    </FormDialog>
  );
}
