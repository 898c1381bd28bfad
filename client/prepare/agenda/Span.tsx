import { classes } from '../../ui/classes.ts';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { agendaText } from '../agendaText.ts';
import type { DraftItem } from '../data/draft.ts';
import styles from './Span.module.css';

/** Where the planned minutes stand between the least and the most. */
export function Span({ item }: { item: DraftItem }) {
  const text = useText(agendaText);
  const [least, most] = item.minutes;
  const outside = item.planned < least || item.planned > most;
  const at = most > least ? (item.planned - least) / (most - least) : item.planned <= least ? 1 : 2;
  return (
    <span className={classes(styles.span, outside && styles.outside)}>
      <VisuallyHidden>{text.rangeSaid(item.title, item.planned, least, most)}</VisuallyHidden>
      <span aria-hidden="true" className={styles.least}>
        {least}
      </span>
      <span aria-hidden="true" className={styles.track}>
        <span className={styles.fill} style={{ inlineSize: `${Math.max(0, Math.min(at, 1)) * 100}%` }} />
      </span>
      <span aria-hidden="true" className={styles.most}>
        {most}
      </span>
    </span>
  );
}
