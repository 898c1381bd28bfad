import { type ReactNode, useRef } from 'react';
import { Announcer } from '../heard/Announcer.tsx';
import { kitText } from '../kitText.ts';
import { useText } from '../text.ts';
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
  const text = useText(kitText);
  const controls = useRef<HTMLElement>(null);
  return (
    <div className={styles.frame} data-face="console">
      <header className={styles.bar}>
        <button
          type="button"
          className={styles.skip}
          // The last one is what the show goes on by.
          onClick={() => [...(controls.current?.querySelectorAll('button') ?? [])].at(-1)?.focus()}
        >
          {text.toControls}
        </button>
        {bar}
      </header>
      <nav className={styles.rail}>{rail}</nav>
      {/* What scrolls takes the focus, so that keys can scroll it also where nothing in it can be pressed. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <main className={styles.main} tabIndex={0}>
        <Announcer>{children}</Announcer>
      </main>
      {aside ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <aside className={styles.aside} tabIndex={0}>
          {aside}
        </aside>
      ) : null}
      <footer className={styles.footer} ref={controls}>
        {footer}
      </footer>
    </div>
  );
}
