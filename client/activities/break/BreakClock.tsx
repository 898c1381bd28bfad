import { breakTimeAt } from '../../../shared/activities/break/rules.ts';
import { formatClock } from '../../../shared/lib/duration.ts';
import { formatTime } from '../../ui/formatTime.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { ScreenClock } from '../../ui/screenClock.ts';
import { useLanguage, useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { text } from './text.ts';

/** How a face sets the parts of the clock: the figures while it runs and when over, and the line with them. */
export interface ClockStyles {
  readonly left: string | undefined;
  readonly over: string | undefined;
  readonly at: string | undefined;
  readonly starting: string | undefined;
}

/** What is left and when to be back; once it is over, gently, that it starts, and since when. */
export function BreakClock({
  clock,
  now,
  styles,
}: {
  clock: ScreenClock;
  /** Server instant, ms. */
  now: number;
  styles: ClockStyles;
}) {
  const words = useText(text);
  const current = useLanguage();
  const { left, over, paused, backAt } = breakTimeAt(clock, now);
  const figures = (
    <p className={over ? styles.over : styles.left} role="timer">
      <VisuallyHidden>{`${over ? words.timeOver : words.timeLeft}: `}</VisuallyHidden>
      {paused ? <Icon name="pause" size="0.6em" /> : null}
      <span dir="ltr">{over ? `+${formatClock(-left)}` : formatClock(left)}</span>
    </p>
  );
  if (over) {
    return (
      <>
        <h1 className={styles.starting}>{words.starting}</h1>
        {figures}
      </>
    );
  }
  return (
    <>
      {figures}
      <h1 className={styles.at}>
        {backAt === undefined ? words.paused : words.backAt(formatTime(backAt, current))}
      </h1>
    </>
  );
}
