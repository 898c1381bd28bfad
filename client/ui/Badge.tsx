import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { classes } from './classes.ts';

/** A word or two about a thing's state. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  tone?: 'accent' | 'good' | 'soon' | 'late' | 'neutral';
  children: ReactNode;
}) {
  return <span className={classes(styles.badge, styles[tone])}>{children}</span>;
}
