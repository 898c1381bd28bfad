import type { KeyboardEvent } from 'react';
import { readNumber } from '../../shared/lib/readNumber.ts';
import { Field } from '../ui/fields/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { formatNumber, useLanguage, useText } from '../ui/text.ts';
import { fieldsText } from './fieldsText.ts';
import { useFault, useFieldName } from './formScope.ts';
import styles from './Stepper.module.css';
import { useTypedNumber } from './useTypedNumber.ts';

/**
 * A number between two buttons. What is typed counts as soon as it is a number, also outside of `least` and `most`
 * (the fault then says so); the buttons and the arrow keys stay inside.
 */
export function Stepper({
  path,
  label,
  value,
  onChange,
  least,
  most,
  step = 1,
  unit,
  hint,
  labelHidden = false,
}: {
  path: string;
  label: string;
  value: number | undefined;
  onChange: (value: number, mark: string) => void;
  least: number;
  most: number;
  step?: number;
  unit?: string;
  hint?: string;
  labelHidden?: boolean;
}) {
  const text = useText(fieldsText);
  const language = useLanguage();
  const name = useFieldName(path);
  const shown = value === undefined ? '' : formatNumber(value, language);
  const [typed, setTyped] = useTypedNumber(value, shown);

  const to = (by: 1 | -1) => {
    const now = value ?? least;
    // On the grid of the step: 7 minutes in steps of 5 go on to 10, not to 12.
    const next = by > 0 ? Math.floor(now / step + 1 + 1e-9) * step : Math.ceil(now / step - 1 - 1e-9) * step;
    return Math.min(most, Math.max(least, Math.round(next * 1_000) / 1_000));
  };
  const go = (by: 1 | -1) => {
    const next = to(by);
    if (next === value) return;
    setTyped(formatNumber(next, language));
    onChange(next, name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    go(event.key === 'ArrowUp' ? 1 : -1);
  };

  return (
    <div className={styles.stepper}>
      <Field label={label} hint={hint} error={useFault(path)} labelHidden={labelHidden}>
        {(input) => (
          <span className={styles.line}>
            <span className={styles.control}>
              <button
                type="button"
                className={styles.button}
                aria-label={text.less(label)}
                aria-disabled={value !== undefined && value <= least}
                onClick={() => go(-1)}
              >
                <Icon name="minus" size={18} />
              </button>
              <input
                {...input}
                className={styles.input}
                data-field={name}
                data-bare
                inputMode="decimal"
                autoComplete="off"
                value={typed}
                onKeyDown={onKeyDown}
                onChange={(event) => {
                  setTyped(event.target.value);
                  const next = readNumber(event.target.value);
                  if (next !== undefined && next !== value) onChange(next, name);
                }}
                onBlur={() => setTyped(shown)}
              />
              <button
                type="button"
                className={styles.button}
                aria-label={text.more(label)}
                aria-disabled={value !== undefined && value >= most}
                onClick={() => go(1)}
              >
                <Icon name="plus" size={18} />
              </button>
            </span>
            {unit ? <span className={styles.unit}>{unit}</span> : null}
          </span>
        )}
      </Field>
    </div>
  );
}
