import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import { useText } from '../../../ui/text.ts';
import type { PhoneProps } from '../../screen.ts';
import styles from '../Paper.module.css';
import { Paper } from '../Paper.tsx';
import { paperText } from '../paperText.ts';

const NOTHING = {};

/** Where somebody at a table types what others at it wrote on paper. */
export function PhonePaper({
  floor,
  table,
  you,
  send,
}: Pick<PhoneProps<typeof activity>, 'floor' | 'table' | 'you' | 'send'>) {
  const text = useText(paperText);
  const question = floor.question.id;
  return (
    <details>
      <summary className={styles.summary}>{text.atTable}</summary>
      <Paper
        question={question}
        table={you.table}
        stickies={floor.stickies}
        typed={table?.paper?.[question] ?? NOTHING}
        onNote={(typed, rank) => {
          // Kept by the outbox until it is saved, and handed back if it is refused: the field is free for the next.
          void send('notePaper', { question, table: you.table, text: typed, rank });
          return true;
        }}
        onEdit={(sticky, typed) =>
          void send('editPaper', { question, table: you.table, sticky, text: typed })
        }
      />
    </details>
  );
}
