import { formatClock } from '../../shared/lib/duration.ts';
import styles from './Countdown.module.css';
import { classes } from './classes.ts';
import { countdownState } from './countdownState.ts';
import type { ScreenClock } from './screenClock.ts';
import { useText } from './text.ts';
import { uiText } from './uiText.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** That the clock stands still, where a screen shows a time of its own instead of the frame's. */
export function PausedWord({ size }: { size: 'phone' | 'projector' }) {
  const text = useText(uiText);
  return (
    <span className={classes(styles.countdown, styles[size], styles.paused, styles.word)}>{text.paused}</span>
  );
}

/**
 * Time left: calm, amber when nearly over, with a plus sign when over. Red is for the host alone: who is still
 * writing or speaking is told the time, not alarmed. Nothing is shown without a clock.
 */
export function Countdown({
  clock,
  now,
  size = 'phone',
  hidden = false,
}: {
  clock: ScreenClock | undefined;
  /** Server instant, ms: `useServerNow()`. */
  now: number;
  size?: 'phone' | 'console' | 'projector' | 'projector-xl';
  hidden?: boolean;
}) {
  const text = useText(uiText);
  if (!clock || hidden) return null;
  const { seconds, phase, paused } = countdownState(clock, now);
  const over = phase === 'over';
  const tone = over && size !== 'console' ? 'soon' : phase;
  const shown = formatClock(Math.abs(seconds) * 1000);
  return (
    <span
      className={classes(styles.countdown, styles[size], styles[tone], paused && styles.paused)}
      role="timer"
    >
      <VisuallyHidden>{`${over ? text.over : text.timeLeft}: `}</VisuallyHidden>
      {paused ? <span className={styles.word}>{text.paused}</span> : null}{' '}
      <span dir="ltr" translate="no">
        {over ? `+${shown}` : shown}
      </span>
    </span>
  );
}
