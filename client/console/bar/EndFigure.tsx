import { type ReactNode, useId, useState } from 'react';
import { MINUTE } from '../../../shared/lib/duration.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TimeInput } from '../../ui/fields/TimeInput.tsx';
import { formatTime } from '../../ui/formatTime.ts';
import { useLanguage, useText } from '../../ui/text.ts';
import { clockText } from './clockText.ts';
import styles from './EndFigure.module.css';
import { PressedFigure } from './PressedFigure.tsx';
import { firstAfter, onAnotherDay, wholeMinute } from './timeOfDay.ts';

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
  return (
    <PressedFigure
      label={label}
      title={text.changeEnd}
      form={(id, close) => (
        <EndForm
          id={id}
          fixedEnd={fixedEnd}
          suggested={suggested}
          after={after}
          now={now}
          onSet={(at) => {
            onSet(at);
            close();
          }}
        />
      )}
    >
      {children}
    </PressedFigure>
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
