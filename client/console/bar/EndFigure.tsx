import { type ReactNode, useId, useState } from 'react';
import { MINUTE } from '../../../shared/lib/duration.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TimeInput } from '../../ui/fields/TimeInput.tsx';
import { formatTime } from '../../ui/formatTime.ts';
import { useLanguage, useText } from '../../ui/text.ts';
import { clockText } from './clockText.ts';
import styles from './EndFigure.module.css';
import { firstAfter, onAnotherDay, wholeMinute } from './timeOfDay.ts';
import { usePopover } from './usePopover.ts';

const QUICK = 5 * MINUTE;

/** The end of the show in the bar; pressed, it lets hosts say when the room is lost. */
export function EndFigure({
  label,
  children,
  fixedEnd,
  suggested,
  after,
  now,
  onSet,
}: {
  label: string;
  children: ReactNode;
  /** The room's fixed end, server ms, when one is set. */
  fixedEnd: number | undefined;
  /** What the field offers while none is set, server ms. */
  suggested: number;
  /** A time of day means the first one after this instant, server ms. */
  after: number;
  now: number;
  onSet: (at: number | undefined) => void;
}) {
  const text = useText(clockText);
  const { open, toggle, close, place, button, onKeyDown } = usePopover();
  const panel = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what opened here, wherever the focus is in it
    <div ref={place} className={styles.place} onKeyDown={onKeyDown}>
      <dt className={styles.label} id={`${panel}-label`}>
        {label}
      </dt>
      <dd className={styles.value}>
        <button
          ref={button}
          type="button"
          id={`${panel}-value`}
          className={styles.button}
          aria-labelledby={`${panel}-label ${panel}-value`}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          title={text.changeEnd}
          onClick={toggle}
        >
          {children}
        </button>
        {open ? (
          <EndForm
            id={panel}
            fixedEnd={fixedEnd}
            suggested={suggested}
            after={after}
            now={now}
            onSet={(at) => {
              onSet(at);
              close();
            }}
          />
        ) : null}
      </dd>
    </div>
  );
}

function EndForm({
  id,
  fixedEnd,
  suggested,
  after,
  now,
  onSet,
}: {
  id: string;
  fixedEnd: number | undefined;
  suggested: number;
  after: number;
  now: number;
  onSet: (at: number | undefined) => void;
}) {
  const text = useText(clockText);
  const language = useLanguage();
  const field = useId();
  const [at, setAt] = useState<number | undefined>(() => wholeMinute(fixedEnd ?? suggested));
  const shift = (by: number) => {
    const moved = (at ?? suggested) + by;
    if (moved > after) setAt(moved);
  };
  return (
    <form
      id={id}
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        if (at !== undefined) onSet(at);
      }}
    >
      <label className={styles.heading} htmlFor={field}>
        {text.loseRoom}
      </label>
      <div className={styles.row}>
        <Button size="s" className={styles.quick} aria-label={text.less} onClick={() => shift(-QUICK)}>
          −5
        </Button>
        <TimeInput
          id={field}
          autoFocus
          className={styles.input}
          required
          aria-describedby={`${field}-hint`}
          shown={at === undefined ? '' : formatTime(at, language)}
          onRead={(time) => setAt(time && firstAfter(time, after))}
        />
        <Button size="s" className={styles.quick} aria-label={text.more} onClick={() => shift(QUICK)}>
          +5
        </Button>
      </div>
      <p id={`${field}-hint`} className={styles.hint}>
        {at === undefined ? <b>{text.noTime(formatTime(wholeMinute(suggested), language))} </b> : null}
        {at !== undefined && onAnotherDay(at, now) ? (
          <b>
            {text.tomorrow}, {formatTime(at, language)}.{' '}
          </b>
        ) : null}
        {text.endHint}
      </p>
      <div className={styles.actions}>
        {fixedEnd === undefined ? null : (
          <Button kind="plain" onClick={() => onSet(undefined)}>
            {text.clearEnd}
          </Button>
        )}
        <Button kind="primary" type="submit" disabled={at === undefined}>
          {text.setEnd}
        </Button>
      </div>
    </form>
  );
}
