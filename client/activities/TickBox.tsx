import { classes } from '../ui/classes.ts';
import styles from './TickBox.module.css';

/** A box that selects a row of a list or a card. */
export function TickBox({
  label,
  className,
  value,
  checked,
  onTick,
}: {
  label: string;
  className: string | undefined;
  value: string;
  checked: boolean;
  /** @param range Shift was held: from the one before to this. */
  onTick: (value: string, on: boolean, range: boolean) => void;
}) {
  return (
    <label className={classes(styles.box, className)}>
      <input
        type="checkbox"
        value={value}
        checked={checked}
        aria-label={label}
        onChange={({ target, nativeEvent }) =>
          onTick(value, target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
    </label>
  );
}
