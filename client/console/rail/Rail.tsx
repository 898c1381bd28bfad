import type { CSSProperties } from 'react';
import { MINUTE } from '../../../shared/lib/duration.ts';
import type { Speed } from '../../../shared/lib/limits.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { useServerNow } from '../../live/time.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { formatTime, longestTime } from '../../ui/formatTime.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { clockText } from '../bar/clockText.ts';
import { SpeedControl } from '../bar/SpeedControl.tsx';
import { type AgendaEntry, entriesOf, offsetsOf, standingOf } from '../bar/standing.ts';
import { consoleText } from '../consoleText.ts';
import { keysText } from '../keysText.ts';
import styles from './Rail.module.css';
import { RailSteps } from './RailSteps.tsx';

/** The agenda: when, what, how long; the item that is on shows its steps. Looking and walking here, editing elsewhere. */
export function Rail({
  view,
  looking,
  editing,
  onLook,
  onStep,
  onEdit,
  onRefit,
  onRestore,
  onSpeed,
  onKeys,
}: {
  view: ConsoleView;
  /** The item that is looked at without being on. */
  looking: string | undefined;
  editing: boolean;
  onLook: (item: string | undefined) => void;
  onStep: (item: string, step: string) => void;
  onEdit: () => void;
  onRefit: () => void;
  onRestore: (item: string) => void;
  onSpeed: (speed: Speed) => void;
  onKeys: () => void;
}) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const keys = useText(keysText);
  const language = useLanguage();
  const now = useServerNow();
  const slipped = view.clock ? standingOf(view.clock, now).slip : 0;
  const { status } = view.room;
  const entries = entriesOf(view.agenda);
  const offsets = offsetsOf(entries);
  const column: CSSProperties & Record<'--time-length', number> = { '--time-length': longestTime(language) };
  return (
    <>
      {view.room.rehearsal && status !== 'ended' ? (
        <SpeedControl rehearsal={view.room.rehearsal} onSpeed={onSpeed} />
      ) : null}
      <div className={styles.head}>
        <h2 className={styles.heading}>{text.agenda}</h2>
        {status === 'live' ? (
          <Button size="s" kind="plain" onClick={onRefit} aria-keyshortcuts="R">
            {times.refit}
          </Button>
        ) : null}
        {status === 'ended' ? null : (
          <Button size="s" kind="plain" icon="pen" pressed={editing} onClick={onEdit} aria-keyshortcuts="E">
            {times.edit}
          </Button>
        )}
      </div>
      <ol className={styles.items} style={column}>
        {entries.map((item) => (
          <li
            key={item.id}
            className={classes(styles.item, styles[item.state], looking === item.id && styles.looking)}
          >
            <RailItem
              item={item}
              slipped={slipped}
              startsAt={status === 'lobby' ? now + (offsets.get(item.id) ?? 0) : undefined}
              language={view.room.language}
              looking={looking === item.id}
              onClick={() => onLook(item.state === 'current' ? undefined : item.id)}
            />
            {item.state === 'skipped' && status !== 'ended' ? (
              <Button
                size="s"
                kind="plain"
                className={styles.restore}
                aria-label={times.restoreItem(item.title)}
                onClick={() => onRestore(item.id)}
              >
                {times.restore}
              </Button>
            ) : null}
            {item.state === 'current' ? (
              <RailSteps item={item} at={view.step?.id} onStep={(step) => onStep(item.id, step)} />
            ) : null}
          </li>
        ))}
      </ol>
      <Button size="s" kind="plain" className={styles.keys} aria-keyshortcuts="?" onClick={onKeys}>
        {keys.open} <kbd className={styles.cap}>?</kbd>
      </Button>
    </>
  );
}

function RailItem({
  item,
  slipped,
  startsAt,
  language: spoken,
  looking,
  onClick,
}: {
  item: AgendaEntry;
  /** By how much everything ahead is later by now than the view says, ms. */
  slipped: number;
  /** Before the start: when it would begin if the show began now. */
  startsAt: number | undefined;
  language: string;
  looking: boolean;
  onClick: () => void;
}) {
  const text = useText(consoleText);
  const times = useText(clockText);
  return (
    <button
      type="button"
      className={styles.button}
      onClick={onClick}
      aria-current={item.state === 'current' ? 'step' : undefined}
      aria-pressed={looking}
    >
      <When item={item} slipped={slipped} startsAt={startsAt} />
      <span className={styles.name}>
        <span lang={spoken} className={item.state === 'skipped' ? styles.struck : undefined}>
          {item.title}
        </span>
        {item.state === 'done' ? <VisuallyHidden>, {text.done_}</VisuallyHidden> : null}
        {item.state === 'skipped' ? <VisuallyHidden>, {times.skipped}</VisuallyHidden> : null}
        {item.inserted ? <span className={styles.tag}>{times.inserted}</span> : null}
      </span>
      <Length item={item} />
    </button>
  );
}

/** When it began or is expected to begin, and quietly under it when that was planned for another minute. */
function When({
  item,
  slipped,
  startsAt,
}: {
  item: AgendaEntry;
  slipped: number;
  startsAt: number | undefined;
}) {
  const times = useText(clockText);
  const language = useLanguage();
  const start =
    item.state === 'ahead' && item.expectedStart !== undefined
      ? item.expectedStart + slipped
      : (item.startedAt ?? item.expectedStart ?? item.plannedStart ?? startsAt);
  if (item.state === 'skipped' || start === undefined) return <span className={styles.time} />;
  const planned = item.plannedStart;
  const moved = planned !== undefined && Math.abs(start - planned) >= MINUTE;
  return (
    <span className={styles.time}>
      {formatTime(start, language, { beside: true })}
      {moved ? (
        <>
          <VisuallyHidden>
            , {times.plannedTime(formatTime(planned, language, { beside: true }))}
          </VisuallyHidden>
          <s className={styles.was} aria-hidden="true">
            {formatTime(planned, language, { beside: true })}
          </s>
        </>
      ) : null}
    </span>
  );
}

/** What it takes as things stand; once done, what it took, and quietly under it of how much, where that is not the same. */
function Length({ item }: { item: AgendaEntry }) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const language = useLanguage();
  const planned = Math.round(item.lengthMs / MINUTE);
  const took = item.state === 'done' && item.spent !== undefined ? Math.round(item.spent / MINUTE) : planned;
  const over = took - planned;
  const off = formatNumber(Math.abs(over), language);
  return (
    <span className={styles.minutes}>
      <VisuallyHidden>
        {text.minutes(took)}
        {over === 0 ? '' : `, ${over > 0 ? times.over(off) : times.under(off)}`}
      </VisuallyHidden>
      <span aria-hidden="true">
        <span className={over === 0 ? undefined : over > 0 ? styles.over : styles.under}>
          {formatNumber(took, language)}
        </span>
        {over === 0 ? null : (
          <span className={styles.ofPlanned}>{times.ofMinutes(formatNumber(planned, language))}</span>
        )}
      </span>
    </span>
  );
}
