import { Icon } from '../Icon.tsx';
import { kitText } from '../kitText.ts';
import { useText } from '../text.ts';
import styles from './MoveButtons.module.css';

/**
 * Moves one thing of a list by taps and keys. A direction without a handler cannot be taken.
 * @param label What is moved, for screen readers.
 */
export function MoveButtons({
  onUp,
  onDown,
  label,
}: {
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
  label: string;
}) {
  const text = useText(kitText);
  return (
    <span className={styles.moves}>
      <button
        type="button"
        className={styles.move}
        onClick={onUp}
        aria-disabled={onUp === undefined}
        aria-label={text.moveUp(label)}
      >
        <Icon name="arrow-up" size={22} />
      </button>
      <button
        type="button"
        className={styles.move}
        onClick={onDown}
        aria-disabled={onDown === undefined}
        aria-label={text.moveDown(label)}
      >
        <Icon name="arrow-down" size={22} />
      </button>
    </span>
  );
}
