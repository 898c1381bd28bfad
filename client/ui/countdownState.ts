import { formatClock } from '../../shared/lib/duration.ts';
import type { ScreenClock } from './screenClock.ts';

export interface CountdownState {
  /** Whole seconds left, rounded up; negative when over. */
  readonly seconds: number;
  readonly phase: 'calm' | 'soon' | 'over';
  readonly paused: boolean;
  /** Part of the time that has gone, 0 … 1. */
  readonly progress: number;
}

/** Whole seconds of what is left, ms: a started second counts while time runs down, not when it is over. */
const secondsLeft = (ms: number): number => Math.ceil(ms / 1000) || 0;

/** What is left (ms) as every face writes it: `4:31`, and `+0:12` when over. */
export function leftFigures(ms: number): string {
  const shown = formatClock(Math.abs(secondsLeft(ms)) * 1000);
  return ms < 0 ? `+${shown}` : shown;
}

/**
 * Where a clock stands at a server instant (ms). A clock is nearly over in its last quarter, at most its last
 * minute. It rounds up while it runs down, so that it shows 0:00 at the end and not half a second before.
 */
export function countdownState(clock: ScreenClock, now: number): CountdownState {
  // A device that hears of a start before it reckons with it shows no more than all the time there is.
  const at = Math.max(clock.pausedAt ?? now, clock.startedAt);
  const left = clock.endsAt - at;
  const length = Math.max(0, clock.endsAt - clock.startedAt);
  const seconds = secondsLeft(left);
  const phase = left < 0 ? 'over' : left <= Math.min(60_000, length / 4) ? 'soon' : 'calm';
  return {
    seconds,
    phase,
    paused: clock.pausedAt !== undefined,
    progress: length > 0 ? Math.min(1, Math.max(0, (at - clock.startedAt) / length)) : 0,
  };
}
