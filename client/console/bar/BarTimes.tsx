import { MINUTE } from '../../../shared/lib/duration.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { leftFigures } from '../../ui/countdownState.ts';
import { formatTime } from '../../ui/formatTime.ts';
import { useLanguage, useText } from '../../ui/text.ts';
import { consoleText } from '../consoleText.ts';
import type { Controls } from '../useConsole.ts';
import styles from './Bar.module.css';
import { BarFigure } from './BarFigure.tsx';
import { clockText } from './clockText.ts';
import { EndFigure } from './EndFigure.tsx';
import { StepFigure } from './StepFigure.tsx';
import { against, type ConsoleClock, type Standing, standingOf, wholeLength } from './standing.ts';

const SOON_MS = 30_000;

interface Part {
  readonly view: ConsoleView;
  readonly now: number;
  readonly controls: Controls;
}

/** While the show runs: what is left, and where it stands against its end. */
export function Running({ view, clock, now, controls }: Part & { clock: ConsoleClock }) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const { step, item, session, stay, pausedAt } = clock;
  const standing = standingOf(clock, now);
  const { at } = standing;
  const left = step.endsAt - at;
  const tone = toneOf(left);
  const label = pausedAt === undefined ? text.leftInStep : text.paused;
  return (
    <>
      {stay ? (
        <StepFigure
          label={label}
          agoMs={at - stay.startedAt}
          mostMs={at - stay.earliest}
          first={stay.first ?? false}
          onSet={(secondsAgo) => void controls.ask('backdate', { secondsAgo })}
        >
          <span className={tone && styles[tone]}>{leftFigures(left)}</span>
        </StepFigure>
      ) : (
        <BarFigure label={label} tone={tone}>
          {leftFigures(left)}
        </BarFigure>
      )}
      <BarFigure label={text.leftInItem} tone={item.endsAt < at ? 'late' : undefined}>
        {leftFigures(item.endsAt - at)}
      </BarFigure>
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
export function Waiting({ view, now, controls }: Part) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const { fixedEnd } = view.room;
  const length = wholeLength(view.agenda);
  const standing = against(now + length, fixedEnd ?? now + length);
  return (
    <>
      <BarFigure label={times.planned}>{text.minutesShort(Math.round(length / MINUTE))}</BarFigure>
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
    <BarFigure label={times.against} tone={shown} loud>
      {words}
    </BarFigure>
  );
}

function End({
  label,
  standing: { shown, end, tone },
  fixedEnd,
  after,
  now,
  controls,
}: {
  label: string;
  standing: Pick<Standing, 'shown' | 'end' | 'tone'>;
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
      <span className={tone === 'behind' ? styles.late : undefined}>
        {formatTime(shown.projected, language, { beside: true })}
      </span>{' '}
      {fixedEnd === undefined && tone === 'on-time' ? null : (
        <span className={styles.of}>{text.ofTime(formatTime(shown.end, language, { beside: true }))}</span>
      )}
    </EndFigure>
  );
}

const toneOf = (ms: number): 'late' | 'soon' | undefined =>
  ms < 0 ? 'late' : ms <= SOON_MS ? 'soon' : undefined;

/** After the end: when that was, and what became of the end to keep. */
export function Ended({ view }: { view: ConsoleView }) {
  const times = useText(clockText);
  const text = useText(consoleText);
  const language = useLanguage();
  const ended = Math.max(...Object.values(view.agenda).map((item) => item.endedAt ?? 0));
  if (ended <= 0) return null;
  const { fixedEnd } = view.room;
  const standing = against(ended, fixedEnd ?? ended);
  return (
    <>
      <BarFigure label={times.ended}>
        {formatTime(ended, language, { beside: true })}{' '}
        {fixedEnd === undefined ? null : (
          <span className={styles.of}>
            {text.ofTime(formatTime(standing.shown.end, language, { beside: true }))}
          </span>
        )}
      </BarFigure>
      {fixedEnd === undefined ? null : <Against standing={standing} />}
    </>
  );
}
