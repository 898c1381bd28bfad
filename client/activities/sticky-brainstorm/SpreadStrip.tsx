import type { CSSProperties } from 'react';
import { classes } from '../../ui/classes.ts';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './SpreadStrip.module.css';
import { wallText } from './text.ts';

const share = (count: number, most: number): CSSProperties & Record<`--${string}`, string> => ({
  '--share': String(most > 0 ? count / most : 0),
});

/** How many ranked a topic's stickies first, second, third: a small bar over each number. */
export function SpreadStrip({
  spread,
  size = 'console',
}: {
  spread: readonly number[];
  size?: 'console' | 'projector';
}) {
  const words = useText(wallText);
  const most = Math.max(...spread, 1);
  return (
    <span className={classes(styles.strip, styles[size])}>
      <VisuallyHidden>{words.spread(spread)}</VisuallyHidden>
      {spread.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the rank
        <span key={index} className={styles.rank} aria-hidden="true" style={share(count, most)}>
          <span className={styles.bar} />
          {index + 1}
        </span>
      ))}
    </span>
  );
}
