import { type KeyboardEvent, useRef } from 'react';
import { MINUTE } from '../../../shared/lib/duration.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';
import { useServerNow } from '../../live/time.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { formatTime } from '../../ui/formatTime.ts';
import { Icon } from '../../ui/Icon.tsx';
import drag from '../../ui/rows/RowDrag.module.css';
import { type Edge, useRowDrag } from '../../ui/rows/useRowDrag.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { type AgendaEntry, type ConsoleClock, rangeOf, standingOf } from '../bar/standing.ts';
import styles from './AgendaRow.module.css';
import { editText } from './editText.ts';
import { Marks } from './Marks.tsx';
import { MinutesStepper } from './MinutesStepper.tsx';
import { marksIn, marksText } from './marksText.ts';
import { OptionalHalves } from './OptionalHalves.tsx';
import { useSettled } from './useSettled.ts';

/** One item of the rest of the show. */
export function AgendaRow({
  item,
  language: spoken,
  slipped,
  movable,
  canMove,
  onMove,
  onDrop,
  onMinutes,
  onSkip,
  onSwap,
  onHold,
  onGiveFirst,
  onRelease,
}: {
  item: AgendaEntry;
  language: string;
  /** The clock by which everything ahead becomes later, once the show runs. */
  slipped: ConsoleClock | undefined;
  movable: boolean;
  canMove: (by: 1 | -1) => boolean;
  onMove: (by: 1 | -1) => void;
  onDrop: (other: string, edge: Edge) => void;
  onMinutes: (minutes: number) => Promise<Reply>;
  onSkip: (on: boolean, step?: string) => void;
  onSwap: () => void;
  onHold: (on: boolean) => void;
  onGiveFirst: (on: boolean) => void;
  onRelease: () => void;
}) {
  const text = useText(editText);
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const dragged = useRowDrag({ row, handle, id: item.id, list: 'agenda', movable, onDrop });
  const [minutes, setMinutes] = useSettled(Math.round((item.lengthMs / MINUTE) * 10) / 10, onMinutes);
  const skipped = item.state === 'skipped';
  const [least, most] = rangeOf(item);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      ref={row}
      {...dragged}
      data-glide={item.id}
      className={classes(drag.row, styles.row, styles[item.state])}
    >
      <button
        ref={handle}
        type="button"
        data-handle={item.id}
        className={styles.handle}
        aria-label={text.move(item.title)}
        title={text.move(item.title)}
        aria-disabled={!movable}
        hidden={!movable}
        onKeyDown={onKeyDown}
      >
        <svg viewBox="0 0 8 16" width="8" height="16" aria-hidden="true">
          <path d="M1.5 3h.01M6.5 3h.01M1.5 8h.01M6.5 8h.01M1.5 13h.01M6.5 13h.01" />
        </svg>
      </button>
      <Start item={item} clock={slipped} />
      <div className={styles.what}>
        <p className={styles.title} lang={spoken}>
          {item.title}
        </p>
        <Meta item={item} minutes={minutes} />
        {skipped ? null : (
          <Marks item={item} onHold={onHold} onGiveFirst={onGiveFirst} onRelease={onRelease} />
        )}
      </div>
      {skipped ? null : (
        <span className={styles.minutes}>
          <MinutesStepper
            label={item.title}
            minutes={minutes}
            unusual={minutes < least || minutes > most}
            onChange={setMinutes}
          />
        </span>
      )}
      <span className={styles.moves}>
        {([-1, 1] as const).map((by) =>
          movable ? (
            <button
              key={by}
              type="button"
              className={styles.move}
              aria-label={by === -1 ? text.up(item.title) : text.down(item.title)}
              aria-disabled={!canMove(by)}
              onClick={() => onMove(by)}
            >
              <Icon name={by === -1 ? 'arrow-up' : 'arrow-down'} size={18} />
            </button>
          ) : null,
        )}
      </span>
      <span className={styles.actions}>
        {movable && !skipped ? (
          <Button size="s" kind="plain" aria-label={text.swapItem(item.title)} onClick={onSwap}>
            {text.swap}
          </Button>
        ) : null}
        {skipped ? (
          <Button size="s" aria-label={text.restoreItem(item.title)} onClick={() => onSkip(false)}>
            {text.restore}
          </Button>
        ) : item.state === 'ahead' ? (
          <Button size="s" kind="plain" aria-label={text.skipItem(item.title)} onClick={() => onSkip(true)}>
            {text.skip}
          </Button>
        ) : null}
      </span>
      {skipped ? null : (
        <OptionalHalves item={item} language={spoken} onLeaveOut={(step, on) => onSkip(on, step)} />
      )}
    </li>
  );
}

function Start({ item, clock }: { item: AgendaEntry; clock: ConsoleClock | undefined }) {
  const language = useLanguage();
  const now = useServerNow();
  const expected = item.state === 'current' ? item.startedAt : item.expectedStart;
  const start =
    expected === undefined || item.state === 'skipped'
      ? undefined
      : expected + (clock && item.state === 'ahead' ? standingOf(clock, now).slip : 0);
  return (
    <span className={styles.time}>
      {start === undefined ? '' : formatTime(start, language, { beside: true })}
    </span>
  );
}

/** What the plan says of it, and a quiet word where its minutes are outside that. */
function Meta({ item, minutes }: { item: AgendaEntry; minutes: number }) {
  const text = useText(editText);
  const marks = useText(marksText);
  const language = useLanguage();
  const [least, most] = rangeOf(item);
  const number = (value: number) => formatNumber(value, language);
  const words = [
    ...(item.state === 'current' ? [text.onNow] : []),
    ...(item.inserted ? [text.added] : []),
    text.range(number(least), number(most)),
    ...(item.optional ? [text.optional] : []),
    ...marksIn(marks, item),
  ];
  const outside =
    item.state === 'skipped'
      ? ''
      : minutes < least
        ? text.below(number(least))
        : minutes > most
          ? text.above(number(most))
          : '';
  return (
    <p className={styles.meta}>
      {words.join(' · ')}
      {outside ? <span className={styles.outside}> · {outside}</span> : null}
    </p>
  );
}
