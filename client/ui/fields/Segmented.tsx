import { useId } from 'react';
import unseen from '../VisuallyHidden.module.css';
import styles from './Segmented.module.css';

/** One of a few, side by side: a group of radio buttons that looks like one control. */
export function Segmented<Id extends string>({
  label,
  options,
  value,
  onChange,
  wide = false,
  labelShown = false,
}: {
  label: string;
  options: readonly { readonly id: Id; readonly label: string }[];
  value: Id;
  onChange: (id: Id) => void;
  wide?: boolean;
  labelShown?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={wide ? styles.wide : styles.group}>
      <legend className={labelShown ? styles.legend : unseen.hidden}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input
              className={styles.input}
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
            />
            <span className={styles.label}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
