import type { TableId } from '../../shared/activities/activity.ts';
import { classes } from './classes.ts';
import styles from './TableBadge.module.css';
import { tableTone, toneStyle } from './tableTone.ts';
import { useText } from './text.ts';
import { uiText } from './uiText.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A table's letter in its colour, and a number where something is one of several at a table. `projector` grows with the projector. */
export function TableBadge({
  table,
  number,
  size = 'm',
}: {
  table: TableId;
  number?: number | undefined;
  size?: 's' | 'm' | 'l' | 'projector' | 'projector-l';
}) {
  const text = useText(uiText);
  return (
    <span
      className={classes(styles.badge, styles[size])}
      style={toneStyle(table)}
      data-tone={tableTone(table)}
    >
      <VisuallyHidden>{`${text.table} `}</VisuallyHidden>
      {number ? `${table}·${number}` : table}
    </span>
  );
}
