import type { ReactNode } from 'react';
import type { TableId } from '../../shared/activities/activity.ts';
import { classes } from './classes.ts';
import { kitText } from './kitText.ts';
import styles from './Note.module.css';
import { TableBadge } from './TableBadge.tsx';
import { toneStyle } from './tableTone.ts';
import { useText } from './text.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import { Words } from './Words.tsx';

export interface NoteProps {
  text: string;
  /** Whose it is: gives the paper its colour and the badge its letter. */
  table?: TableId | undefined;
  /** Its author's rank, 1 is the most important. */
  rank?: number | undefined;
  /** `plain` keeps the yellow paper although the table is known. */
  tone?: 'table' | 'plain';
  size?: 'phone' | 'console' | 'projector';
  lang?: string;
  /** Controls, at the end of the note. */
  children?: ReactNode;
}

/** A sticky: paper, its text, and its table's letter. */
export function Note({ text, table, rank, tone = 'table', size = 'phone', lang, children }: NoteProps) {
  const words = useText(kitText);
  const coloured = table !== undefined && tone === 'table';
  return (
    <div
      className={classes(styles.note, styles[size], coloured && styles.coloured)}
      style={coloured ? toneStyle(table) : undefined}
    >
      {rank === undefined ? null : (
        <span className={styles.rank}>
          <VisuallyHidden>{words.rank(rank)}</VisuallyHidden>
          <span aria-hidden="true">{rank}</span>
        </span>
      )}
      {table === undefined ? null : (
        <TableBadge
          table={table}
          size={size === 'projector' ? 'projector' : size === 'console' ? 's' : 'm'}
        />
      )}
      <Words as="p" className={styles.text} lang={lang}>
        {text}
      </Words>
      {children ? <div className={styles.controls}>{children}</div> : null}
    </div>
  );
}
