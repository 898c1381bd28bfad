import { type TalkPhase, talkElapsed, talkPhase } from '../../../shared/activities/rapid-fire/rules.ts';
import { formatClock, MINUTE } from '../../../shared/lib/duration.ts';
import { useServerNow } from '../../live/time.ts';
import { classes } from '../../ui/classes.ts';
import type { ScreenClock } from '../../ui/screenClock.ts';
import { formatNumber, useText } from '../../ui/text.ts';
import styles from './TalkClock.module.css';
import { text } from './text.ts';

/**
 * How long the talk has been going, in its three states: said in words and drawn on a track with both marks,
 * so that colour only repeats it.
 */
export function TalkClock({
  clock,
  talkMinutes,
  size,
}: {
  clock: ScreenClock;
  talkMinutes: readonly [number, number];
  size: 'console' | 'projector' | 'projector-s';
}) {
  const words = useText(text);
  const now = useServerNow(clock.startedAt);
  const elapsed = talkElapsed(clock, now);
  const phase = talkPhase(elapsed, talkMinutes);
  const [least, most] = talkMinutes;
  const said: Record<TalkPhase, string> = {
    calm: words.onTime,
    wrap: words.wrappingUp,
    over: words.overTime,
  };
  // The track ends as far after the last mark as that is after the first, so that "over" can be seen growing.
  const length = (most + Math.max(1, most - least)) * MINUTE;
  const part = (ms: number) => `${Math.min(100, (ms / length) * 100)}%`;
  return (
    <div
      className={classes(styles.clock, styles[size], styles[phase])}
      role="timer"
      aria-label={words.talkTime}
    >
      <span className={styles.time} dir="ltr">
        {formatClock(Math.floor(elapsed / 1000) * 1000)}
      </span>
      <span className={styles.said}>
        <span className={styles.mark} aria-hidden="true" />
        {said[phase]}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.gone} style={{ inlineSize: part(elapsed) }} />
        {[...new Set(talkMinutes)].map((minutes) => (
          <span key={minutes} className={styles.tick} style={{ insetInlineStart: part(minutes * MINUTE) }}>
            <span className={styles.minutes}>{formatNumber(minutes)}</span>
          </span>
        ))}
      </span>
    </div>
  );
}
