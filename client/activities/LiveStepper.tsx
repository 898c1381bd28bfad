import { Button } from '../ui/fields/Button.tsx';
import styles from './LiveStepper.module.css';

/** A figure that hosts change while the activity runs: less, more, and what it is now. */
export function LiveStepper({
  label,
  value,
  less,
  more,
  onLess,
  onMore,
  small = false,
}: {
  label: string;
  value: string;
  less: string;
  more: string;
  /** Absent where there is no less. */
  onLess: (() => unknown) | undefined;
  /** Absent where there is no more. */
  onMore: (() => unknown) | undefined;
  /** One of several in a row. */
  small?: boolean;
}) {
  return (
    <fieldset className={styles.stepper} data-small={small || undefined}>
      <legend className={styles.label}>{label}</legend>
      <span className={styles.steps}>
        <Button size="s" icon="minus" aria-label={less} disabled={onLess === undefined} onClick={onLess} />
        <output className={styles.value}>{value}</output>
        <Button size="s" icon="plus" aria-label={more} disabled={onMore === undefined} onClick={onMore} />
      </span>
    </fieldset>
  );
}
