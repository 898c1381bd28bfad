import { slip } from '../../shared/agenda/timing.ts';
import { formatClock, toMinutes } from '../../shared/lib/duration.ts';
import type { ConsoleView } from '../../shared/room/views.ts';
import { useServerNow } from '../live/time.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { formatTime, useLanguage, useText } from '../ui/text.ts';
import styles from './Bar.module.css';
import { consoleText } from './consoleText.ts';

const ON_TIME_MS = 60_000;
const SOON_MS = 30_000;

/** One bar of times, always in the same place: now, left, against the plan, the end, the room. */
export function Bar({
  view,
  offline,
  onRoom,
  roomOpen,
}: {
  view: ConsoleView;
  offline: boolean;
  onRoom: () => void;
  roomOpen: boolean;
}) {
  const text = useText(consoleText);
  const language = useLanguage();
  const now = useServerNow();
  const people = Object.values(view.people);
  const online = people.filter((person) => person.online).length;
  return (
    <>
      <h1 className={styles.title}>{view.room.title}</h1>
      <dl className={styles.times}>
        <Figure label={text.time}>{formatTime(now, language)}</Figure>
        {view.clock ? <Running clock={view.clock} now={now} /> : null}
      </dl>
      {offline ? (
        <p className={styles.offline} role="status">
          {text.offline}
        </p>
      ) : null}
      <button type="button" className={styles.room} onClick={onRoom} aria-expanded={roomOpen}>
        <span className={styles.label}>
          {view.room.locked ? <Icon name="lock" size={13} /> : null}
          {view.room.locked ? text.locked : text.inRoom}
        </span>
        <span>
          <b className={styles.value}>{online}</b>
          <span className={styles.of}>
            {online < people.length ? ` / ${people.length}` : ''} · {text.tables(view.room.tables.length)}
          </span>
        </span>
      </button>
    </>
  );
}

function Running({ clock, now }: { clock: NonNullable<ConsoleView['clock']>; now: number }) {
  const text = useText(consoleText);
  const language = useLanguage();
  const { step, item, session, pausedAt } = clock;
  const at = pausedAt ?? now;
  const projected = session.projectedEnd + slip({ stepEndsAt: step.endsAt, pausedAt }, now);
  const late = projected - session.plannedEnd;
  const minutes = Math.abs(toMinutes(late));
  const words =
    late >= ON_TIME_MS ? text.behind(minutes) : late <= -ON_TIME_MS ? text.ahead(minutes) : text.onTime;
  const end = session.fixedEnd ?? session.plannedEnd;
  return (
    <>
      <Figure label={pausedAt === undefined ? text.leftInStep : text.paused} tone={toneOf(step.endsAt - at)}>
        {left(step.endsAt - at)}
      </Figure>
      <Figure label={text.leftInItem} tone={item.endsAt < at ? 'late' : undefined}>
        {left(item.endsAt - at)}
      </Figure>
      <Figure label={text.against} tone={late >= ON_TIME_MS ? 'late' : undefined} loud>
        {words}
      </Figure>
      <Figure label={text.ends}>
        {formatTime(projected, language)}{' '}
        <span className={styles.of}>{text.ofTime(formatTime(end, language))}</span>
      </Figure>
    </>
  );
}

/** Overtime counts up, with a plus. */
const left = (ms: number): string => (ms < -500 ? `+${formatClock(-ms)}` : formatClock(Math.max(0, ms)));
const toneOf = (ms: number): 'late' | 'soon' | undefined =>
  ms < -500 ? 'late' : ms <= SOON_MS ? 'soon' : undefined;

function Figure({
  label,
  tone,
  loud = false,
  children,
}: {
  label: string;
  tone?: 'late' | 'soon' | undefined;
  /** The label takes the tone too. */
  loud?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className={styles.figure}>
      <dt className={classes(styles.label, loud && tone && styles[tone])}>{label}</dt>
      <dd className={classes(styles.value, tone && styles[tone])}>{children}</dd>
    </div>
  );
}
