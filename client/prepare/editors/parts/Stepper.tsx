import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Icon } from '../../../ui/Icon.tsx';
import { formatNumber, useLanguage, useText } from '../../../ui/text.ts';
import { editorsText } from '../editorsText.ts';
import { useFault, useFieldName } from './place.ts';
import styles from './Stepper.module.css';

/** Reads `7`, `7.5` and `7,5`; `undefined` for what is no number. */
function read(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

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
  const text = useText(editorsText);
  const language = useLanguage();
  const id = useId();
  const name = useFieldName(path);
  const fault = useFault(path);
  const shown = value === undefined ? '' : formatNumber(value, language);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped((now) => (read(now) === value ? now : shown)), [shown, value]);

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
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-error` : ''].filter(Boolean).join(' ');

  return (
    <div className={styles.stepper}>
      <label className={labelHidden ? styles.hidden : styles.label} htmlFor={id}>
        {label}
      </label>
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
            id={id}
            className={styles.input}
            data-field={name}
            data-bare
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={described || undefined}
            aria-invalid={fault ? true : undefined}
            value={typed}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setTyped(event.target.value);
              const next = read(event.target.value);
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
      {hint ? (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {fault ? (
        <p className={styles.fault} id={`${id}-error`} role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
