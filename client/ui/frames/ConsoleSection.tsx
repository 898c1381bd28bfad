import type { ReactNode } from 'react';
import styles from './ConsoleSection.module.css';

/** A part of what a host sees of an activity: its heading, and at the end of that line what can be done with all of it. */
export function ConsoleSection({
  heading,
  action,
  children,
}: {
  heading: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <div className={styles.bar}>
        <h2 className={styles.heading}>{heading}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** What is done with or was put away, folded under one line. */
export function ConsoleRest({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.rest}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
