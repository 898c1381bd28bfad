import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './ConsoleHead.module.css';

/** The head of what is on, for its host: where the activity is, and in large letters what it asks. */
export function ConsoleHead({
  kicker,
  title,
  language,
  small = false,
  children,
}: {
  kicker: string;
  title: string;
  /** BCP 47 tag of the title, where it is in the session's own words. */
  language?: string;
  /** Leaves room for what is beneath. */
  small?: boolean;
  children?: ReactNode;
}) {
  return (
    <header>
      <p className={styles.kicker}>{kicker}</p>
      <h1 className={classes(styles.title, small && styles.small)} lang={language} dir="auto">
        {title}
      </h1>
      {children}
    </header>
  );
}

/** Why the last thing that a host did was refused; takes no room while there is nothing to say. */
export function ConsoleRefusal({ children }: { children: string | undefined }) {
  return (
    <p className={styles.refusal} role="status">
      {children}
    </p>
  );
}
