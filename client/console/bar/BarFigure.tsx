import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './Bar.module.css';

/** A figure of the bar under its label. */
export function BarFigure({
  label,
  tone,
  loud = false,
  children,
}: {
  label: string;
  tone?: 'late' | 'soon' | 'good' | undefined;
  /** The label takes the tone too. */
  loud?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={styles.figure}>
      <dt className={classes(styles.label, loud && tone && styles[tone])}>{label}</dt>
      <dd className={classes(styles.value, tone && styles[tone])}>{children}</dd>
    </div>
  );
}
