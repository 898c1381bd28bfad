import { useEffect, useRef } from 'react';
import { classes } from '../ui/classes.ts';
import styles from './KeysNotice.module.css';

/** One line over everything, also over an open window, that says why a key did nothing. */
export function KeysNotice({ words, large = false }: { words: string | undefined; large?: boolean }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const element = line.current;
    if (!element || words === undefined) return;
    // Older browsers show it over the page alone.
    element.showPopover?.();
    return () => element.hidePopover?.();
  }, [words]);
  return (
    <p
      ref={line}
      popover="manual"
      role="status"
      className={classes(styles.line, large && styles.large, words !== undefined && styles.shown)}
    >
      {words}
    </p>
  );
}
