import type { TableId } from '../../../../shared/activities/activity.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { toneStyle } from '../../../ui/tableTone.ts';
import { useText } from '../../../ui/text.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Words } from '../../../ui/Words.tsx';
import { phoneText } from './phoneText.ts';
import styles from './StickyToggle.module.css';
import type { TableNote } from './wallNotes.ts';

/** A sticky of the wall that a tap selects. */
export function StickyToggle({
  note,
  selected,
  busy,
  language,
  table,
  onToggle,
}: {
  note: TableNote;
  selected: boolean;
  /** It is being moved just now. */
  busy: boolean;
  language: string;
  table: TableId;
  onToggle: () => void;
}) {
  const text = useText(phoneText);
  return (
    <button
      type="button"
      className={classes(styles.sticky, selected && styles.selected, busy && styles.busy)}
      style={toneStyle(table)}
      aria-pressed={selected}
      onClick={onToggle}
    >
      <span className={styles.rank}>
        <VisuallyHidden>{text.rank(note.rank, note.of)}</VisuallyHidden>
        <span aria-hidden="true">{note.rank}</span>
      </span>
      <Words className={styles.text} lang={language}>
        {note.text}
      </Words>
      <span className={styles.mark} aria-hidden="true">
        {selected ? <Icon name="check" size={18} /> : null}
      </span>
    </button>
  );
}
