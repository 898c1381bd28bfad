import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Stat.module.css';

/** A large figure and, small under it, what it counts. `projector` sizes grow with the projector. */
export function Stat({
  value,
  label,
  tone = 'ink',
  size = 'm',
}: {
  value: ReactNode;
  label: ReactNode;
  tone?: 'accent' | 'ink' | 'second' | 'third';
  size?: 'm' | 'l' | 'xl' | 'projector' | 'projector-xl';
}) {
  return (
    <div className={classes(styles.stat, styles[size])}>
      <span className={classes(styles.value, styles[tone])}>{value}</span>
      <span className={styles.label}>{label}</span>
    </div>
  );
}
