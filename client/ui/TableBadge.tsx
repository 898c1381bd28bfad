import type { TableId } from '../../shared/activities/activity.ts';
import { classes } from './classes.ts';
import styles from './TableBadge.module.css';
import { tableTone, toneStyle } from './tableTone.ts';
import { useTeamName } from './teams.ts';
import { useText } from './text.ts';
import { uiText } from './uiText.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A table's letter in its colour, and a number where something is one of several at a table. `projector` grows with the projector. */
export function TableBadge({
  table,
  number,
  size = 'm',
  plain = false,
}: {
  table: TableId;
  number?: number | undefined;
  /** The team's name stands beside it. */
  plain?: boolean;
  size?: 's' | 'm' | 'l' | 'projector' | 'projector-l';
}) {
  const text = useText(uiText);
  const name = useTeamName()(table);
  const team = plain ? undefined : name;
  return (
    <span
      className={classes(styles.badge, styles[size])}
      style={toneStyle(table)}
      data-tone={tableTone(table)}
      title={team}
    >
      <VisuallyHidden>{`${text.table} `}</VisuallyHidden>
      {number ? `${table}·${number}` : table}
      {team === undefined ? null : <VisuallyHidden>{` (${team})`}</VisuallyHidden>}
    </span>
  );
}
