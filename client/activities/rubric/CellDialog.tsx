import type { activity } from '../../../shared/activities/rubric/activity.ts';
import { positions } from '../../../shared/activities/rubric/rules.ts';
import { cleanText, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { kitText } from '../../ui/kitText.ts';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import { LevelMark } from './LevelMark.tsx';
import { settledName } from './levelNames.ts';
import type { RubricPart } from './props.ts';

/** Settles one dimension for a table without phones, and notes the evidence that it named. */
export function CellDialog({
  view,
  language,
  ask,
  table,
  dimension,
  onClose,
}: RubricPart & { table: string; dimension: string; onClose: () => void }) {
  const words = useText(consoleText);
  const kit = useText(kitText);
  const called = useTableName();
  const about = view.dimensions.find(({ id }) => id === dimension);
  const settled = view.tables[table]?.cells[dimension]?.settled;
  const { fields, set, save, close } = useHostDialog(`evidence/${table}/${dimension}`, {
    first: { text: '' },
    commandOf: ({ text = '' }): ConsoleCommand<typeof activity> | undefined =>
      isBlank(text)
        ? undefined
        : { type: 'noteLine', payload: { use: 'evidence', dimension, table, text: cleanText(text) } },
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const typed = fields.text ?? '';
  return (
    <Dialog
      open
      wide
      title={words.settleFor(called(table))}
      onClose={close}
      actions={
        <Button kind="primary" onClick={isBlank(typed) ? close : save}>
          {isBlank(typed) ? kit.close : kit.save}
        </Button>
      }
    >
      <p className={styles.dialogTitle} lang={language} dir="auto">
        {about?.title}
      </p>
      <ul className={styles.positions}>
        {positions(view.levels).map((position, at) => (
          <li key={position}>
            <Button
              size="s"
              pressed={settled === position}
              icon={<LevelMark levels={view.levels.length} place={at / 2} size="18px" />}
              onClick={() =>
                settled === position
                  ? ask('clearTable', { table, dimension })
                  : ask('settleTableFor', { table, dimension, level: position })
              }
            >
              {settledName(view.levels, position, words.between)}
            </Button>
          </li>
        ))}
      </ul>
      <TextArea
        label={words.evidence}
        hint={words.evidenceHint}
        value={typed}
        rows={2}
        maxLength={LIMITS.sticky}
        onChange={(value) => set({ text: value })}
      />
    </Dialog>
  );
}
