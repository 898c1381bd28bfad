import type { ReactNode } from 'react';
import styles from './Marked.module.css';

/** A text with its highlighted stretches. @param marks in order and apart from each other, as characters from–to. */
export function Marked({
  text,
  marks = [],
}: {
  text: string;
  marks?: readonly (readonly [number, number])[] | undefined;
}) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    const start = Math.max(from, at);
    if (to <= start) continue;
    if (start > at) parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className={styles.mark}>
        {text.slice(start, to)}
      </mark>,
    );
    at = to;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
