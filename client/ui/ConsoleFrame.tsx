import type { ReactNode } from 'react';
import styles from './ConsoleFrame.module.css';

/**
 * The console's page: one bar on top, the agenda at the start, the live activity in the middle, what to say at the
 * end, the controls below. On a narrow screen (a phone as remote) the parts stand under each other, the controls
 * stay at the bottom.
 */
export function ConsoleFrame({
  bar,
  rail,
  aside,
  footer,
  children,
}: {
  bar: ReactNode;
  rail: ReactNode;
  aside?: ReactNode;
  footer: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.frame} data-face="console">
      <header className={styles.bar}>{bar}</header>
      <nav className={styles.rail}>{rail}</nav>
      <main className={styles.main}>{children}</main>
      {aside ? <aside className={styles.aside}>{aside}</aside> : null}
      <footer className={styles.footer}>{footer}</footer>
    </div>
  );
}
