import type { ReactNode } from 'react';
import type { ConsoleView } from '../../shared/room/views.ts';
import { useServerNow } from '../live/time.ts';
import { classes } from '../ui/classes.ts';
import { leftFigures } from '../ui/countdownState.ts';
import { Icon } from '../ui/Icon.tsx';
import { formatTime, useLanguage, useText } from '../ui/text.ts';
import styles from './Bar.module.css';
import { clockText } from './clockText.ts';
import { consoleText } from './consoleText.ts';
import { EndFigure } from './EndFigure.tsx';
import { against, type ConsoleClock, type Standing, standingOf, wholeLength } from './standing.ts';
import type { Controls } from './useConsole.ts';

const SOON_MS = 30_000;

/** One bar of times, always in the same place: now, left, against the end, the end, the room. */
export function Bar({
  view,
  controls,
  offline,
  onRoom,
  roomOpen,
}: {
  view: ConsoleView;
  controls: Controls;
  offline: boolean;
  onRoom: () => void;
  roomOpen: boolean;
}) {
  const text = useText(consoleText);
  const language = useLanguage();
  const now = useServerNow(view.clock?.step.endsAt);
  const people = Object.values(view.people);
  const online = people.filter((person) => person.online).length;
  return (
    <>
      <h1 className={styles.title} lang={view.room.language}>
        {view.room.title}
      </h1>
      <dl className={styles.times}>
        <Figure label={text.time}>{formatTime(now, language)}</Figure>
        {view.clock ? <Running view={view} clock={view.clock} now={now} controls={controls} /> : null}
        {view.room.status === 'lobby' ? <Waiting view={view} now={now} controls={controls} /> : null}
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

interface Part {
  readonly view: ConsoleView;
  readonly now: number;
  readonly controls: Controls;
}

function Running({ view, clock, now, controls }: Part & { clock: ConsoleClock }) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const { step, item, session, pausedAt } = clock;
  const standing = standingOf(clock, now);
  const { at } = standing;
  return (
    <>
      <Figure label={pausedAt === undefined ? text.leftInStep : text.paused} tone={toneOf(step.endsAt - at)}>
        {leftFigures(step.endsAt - at)}
      </Figure>
      <Figure label={text.leftInItem} tone={item.endsAt < at ? 'late' : undefined}>
        {leftFigures(item.endsAt - at)}
      </Figure>
      <Against standing={standing} />
      <End
        label={times.ends}
        standing={standing}
        fixedEnd={view.room.fixedEnd}
        after={session.startedAt}
        now={now}
        controls={controls}
      />
    </>
  );
}

/** Before the start: how long it takes, and when it would end if it began at once. */
function Waiting({ view, now, controls }: Part) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const { fixedEnd } = view.room;
  const length = wholeLength(view.agenda);
  const standing = against(now + length, fixedEnd ?? now + length);
  return (
    <>
      <Figure label={times.planned}>{text.minutesShort(Math.round(length / 60_000))}</Figure>
      {fixedEnd === undefined ? null : <Against standing={standing} />}
      <End
        label={times.startingNow}
        standing={standing}
        fixedEnd={fixedEnd}
        after={now}
        now={now}
        controls={controls}
      />
    </>
  );
}

function Against({ standing: { tone, minutes } }: { standing: Pick<Standing, 'tone' | 'minutes'> }) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const words = { behind: text.behind(minutes), ahead: text.ahead(minutes), 'on-time': text.onTime }[tone];
  const shown = tone === 'behind' ? 'late' : tone === 'ahead' ? 'good' : undefined;
  return (
    <Figure label={times.against} tone={shown} loud>
      {words}
    </Figure>
  );
}

function End({
  label,
  standing: { projected, end, tone },
  fixedEnd,
  after,
  now,
  controls,
}: {
  label: string;
  standing: Pick<Standing, 'projected' | 'end' | 'tone'>;
  fixedEnd: number | undefined;
  after: number;
  now: number;
  controls: Controls;
}) {
  const text = useText(consoleText);
  const language = useLanguage();
  return (
    <EndFigure
      label={label}
      fixedEnd={fixedEnd}
      suggested={end}
      after={after}
      now={now}
      onSet={(at) => void controls.ask('setFixedEnd', at === undefined ? {} : { at })}
    >
      <span className={tone === 'behind' ? styles.late : undefined}>{formatTime(projected, language)}</span>{' '}
      {end === projected ? null : <span className={styles.of}>{text.ofTime(formatTime(end, language))}</span>}
    </EndFigure>
  );
}

const toneOf = (ms: number): 'late' | 'soon' | undefined =>
  ms < 0 ? 'late' : ms <= SOON_MS ? 'soon' : undefined;

function Figure({
  label,
  tone,
  loud = false,
  children,
}: {
  label: string;
  tone?: 'late' | 'soon' | 'good' | undefined;
  /** The label takes the tone too. */
  loud?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={styles.figure}>
      <dt className={classes(styles.label, loud && tone && styles[tone])}>{label}</dt>
      <dd className={classes(styles.value, tone && styles[tone])}>{children}</dd>
    </div>
  );
}
