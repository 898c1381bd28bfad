import type { TableId } from '../../shared/activities/activity.ts';
import { classes } from './classes.ts';
import styles from './TableBadge.module.css';
import { tableTone, toneStyle } from './tableTone.ts';
import { useText } from './text.ts';
import { uiText } from './uiText.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A table's letter in its colour. `projector` grows with the projector. */
export function TableBadge({
  table,
  size = 'm',
}: {
  table: TableId;
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
      {table}
    </span>
  );
}
