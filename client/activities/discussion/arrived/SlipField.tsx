import { memo, useState } from 'react';
import type { TableId } from '../../../../shared/activities/activity.ts';
import { classes } from '../../../ui/classes.ts';
import { toneStyle } from '../../../ui/tableTone.ts';
import unseen from '../../../ui/VisuallyHidden.module.css';
import { Words } from '../../../ui/Words.tsx';
import styles from './ArrivedWall.module.css';
import type { OneAnswer } from './piles.ts';
import { columnsOf, NO_SEATS, seated } from './seats.ts';

/** How many times a field is as wide as it is high: under a whole wall, under a group, under a group's name alone. */
const WIDE = { wall: 36, group: 30, name: 4 };

/** Every answer as a slip of paper; the place of those that are read now is empty. */
export function SlipField({
  answers,
  forward,
  under,
}: {
  answers: readonly OneAnswer[];
  forward: ReadonlySet<string | undefined>;
  under: keyof typeof WIDE;
}) {
  const [before, setSeats] = useState(NO_SEATS);
  const seats = seated(
    before,
    answers.map(({ id }) => id),
  );
  if (seats !== before) setSeats(seats);
  const idle = answers.every(({ id }) => forward.has(id));
  const columns = columnsOf(seats, WIDE[under]);
  const rows = Math.ceil(seats.size / columns);
  return (
    <ul
      className={classes(styles.field, styles[under], idle && styles.idle)}
      style={{
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
      }}
    >
      {answers.map(({ id, text, table }) => {
        const seat = seats.at.get(id) ?? 0;
        return (
          <Slip
            key={id}
            id={id}
            text={text}
            table={table}
            away={forward.has(id)}
            column={(seat % columns) + 1}
            row={Math.floor(seat / columns) + 1}
          />
        );
      })}
    </ul>
  );
}

/** Only what it shows: of hundreds, those are drawn again that come forward or go back. */
const Slip = memo(function Slip({
  id,
  text,
  table,
  away,
  column,
  row,
}: {
  id: string;
  text: string;
  table: TableId | undefined;
  /** It is read above. */
  away: boolean;
  column: number;
  row: number;
}) {
  return (
    <li
      data-slip={id}
      className={classes(styles.slip, away && styles.away)}
      style={{ ...(table === undefined ? {} : toneStyle(table)), gridColumn: column, gridRow: row }}
    >
      {away ? null : <Words className={unseen.hidden}>{text}</Words>}
    </li>
  );
});
