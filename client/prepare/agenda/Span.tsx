import type { CSSProperties } from 'react';
import { classes } from '../../ui/classes.ts';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { agendaText } from '../agendaText.ts';
import type { DraftItem } from '../data/draft.ts';
import styles from './Span.module.css';

/** Where the planned minutes stand between the least and the most, as a mark on a line. */
export function Span({ item }: { item: DraftItem }) {
  const text = useText(agendaText);
  const [least, most] = item.minutes;
  const outside = item.planned < least || item.planned > most;
  const said = <VisuallyHidden>{text.rangeSaid(item.title, item.planned, least, most)}</VisuallyHidden>;
  if (least === most) {
    return (
      <span className={classes(styles.one, outside && styles.outside)}>
        {said}
        <span aria-hidden="true">{text.exactly(least)}</span>
      </span>
    );
  }
  const at = Math.max(0, Math.min((item.planned - least) / (most - least), 1));
  const place: CSSProperties & Record<'--at', number> = { '--at': at };
  return (
    <span className={classes(styles.span, outside && styles.outside)}>
      {said}
      <span aria-hidden="true" className={styles.least}>
        {least}
      </span>
      <span aria-hidden="true" className={styles.track} style={place}>
        <span className={styles.mark} />
      </span>
      <span aria-hidden="true" className={styles.most}>
        {most}
      </span>
    </span>
  );
}
