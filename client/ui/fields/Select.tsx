import type { ComponentProps } from 'react';
import styles from './Select.module.css';

/** The device's own list of choices, drawn like the other inputs. */
export function Select({
  onChange,
  children,
  ...rest
}: Omit<ComponentProps<'select'>, 'onChange' | 'className'> & { onChange: (value: string) => void }) {
  return (
    <select {...rest} className={styles.select} onChange={(event) => onChange(event.target.value)}>
      {children}
    </select>
  );
}
