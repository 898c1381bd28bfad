import { type ReactNode, useId } from 'react';
import styles from './Check.module.css';

/** A box to tick, with its words beside it. */
export function Check({
  label,
  checked,
  onChange,
  field,
}: {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  field?: string;
}) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        data-field={field}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
