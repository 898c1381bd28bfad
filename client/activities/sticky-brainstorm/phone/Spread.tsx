import { useText } from '../../../ui/text.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { phoneText } from './phoneText.ts';
import styles from './Spread.module.css';

/** How many gave a topic their first, second, third place: one column a place. */
export function Spread({ counts }: { counts: readonly number[] }) {
  const text = useText(phoneText);
  const most = Math.max(1, ...counts);
  return (
    <span className={styles.spread}>
      <VisuallyHidden>{text.spread(counts)}</VisuallyHidden>
      {counts.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is what it is
        <span key={index} className={styles.column} aria-hidden="true">
          <span
            className={styles.bar}
            style={{ blockSize: `${Math.max(2, (count / most) * 18)}px` }}
            data-empty={count === 0}
          />
          <span className={styles.place}>{index + 1}</span>
        </span>
      ))}
    </span>
  );
}
