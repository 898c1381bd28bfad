import { useRef, useState } from 'react';
import { DAY_MINUTES } from '../../../shared/lib/limits.ts';
import { readNumber } from '../../../shared/lib/readNumber.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { editText } from './editText.ts';
import styles from './MinutesStepper.module.css';

/** Next whole minute in a direction: 4½ goes to 5 and to 4. */
const stepped = (minutes: number, by: 1 | -1): number =>
  by === 1 ? Math.floor(minutes + 1 + 1e-6) : Math.ceil(minutes - 1 - 1e-6);

/** `7,5` and `7.5` → 7.5; `undefined` for what is no length. */
export function readMinutes(typed: string, least: number): number | undefined {
  const minutes = readNumber(typed);
  if (minutes === undefined || minutes < least || minutes > DAY_MINUTES) return undefined;
  return Math.round(minutes * 10) / 10;
}

/** Minutes to step through or to type. */
export function MinutesStepper({
  label,
  minutes,
  least = 1,
  unusual = false,
  onChange,
}: {
  /** Of what the minutes are, for screen readers. */
  label: string;
  minutes: number;
  /** The fewest that can be chosen. */
  least?: number;
  /** Outside the usual range: said beside it, marked here. */
  unusual?: boolean;
  onChange: (minutes: number) => void;
}) {
  const text = useText(editText);
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  /** It is left by Enter or Esc, which have done with what was typed. */
  const leaving = useRef(false);
  const shown = formatNumber(minutes, language);
  const take = (value: string) => {
    setTyped(undefined);
    const read = readMinutes(value, least);
    if (read !== undefined && read !== Math.round(minutes * 10) / 10) onChange(read);
  };
  const less = stepped(minutes, -1);
  return (
    <span className={styles.stepper} data-unusual={unusual || undefined}>
      <button
        type="button"
        className={styles.step}
        aria-label={text.minuteLess(label)}
        aria-disabled={less < least}
        onClick={() => {
          if (less >= least) onChange(less);
        }}
      >
        −
      </button>
      <input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        aria-label={text.minutesOf(label)}
        value={typed ?? shown}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={(event) => {
          if (typed !== undefined && !leaving.current) take(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typed !== undefined) {
            event.preventDefault();
            take(event.currentTarget.value);
          }
          if (event.key === 'Escape' && typed !== undefined) {
            event.stopPropagation();
            event.preventDefault();
            setTyped(undefined);
          }
          // The page's keys are hers again. In a dialog the field stays: there Enter means its button next.
          if ((event.key === 'Enter' || event.key === 'Escape') && !event.currentTarget.closest('dialog')) {
            leaving.current = true;
            event.currentTarget.blur();
            leaving.current = false;
          }
          if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
            event.preventDefault();
            setTyped(undefined);
            const to = stepped(minutes, event.key === 'ArrowUp' ? 1 : -1);
            if (to >= least && to <= DAY_MINUTES) onChange(to);
          }
        }}
      />
      <button
        type="button"
        className={styles.step}
        aria-label={text.minuteMore(label)}
        aria-disabled={minutes >= DAY_MINUTES}
        onClick={() => {
          if (minutes < DAY_MINUTES) onChange(stepped(minutes, 1));
        }}
      >
        +
      </button>
    </span>
  );
}
