import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, RoomFacts } from '../activity.ts';
import { counted } from '../parts/presence.ts';

/**
 * The rules of a break.
 *
 * [B1] A break is one step, which has all of the item's time.
 * [B2] "Back at" is the end of the break on the wall clock, as the agenda writes times: a minute more or less moves
 *      it by exactly a minute. While the clock stands still nobody can say when the break ends, and once it is over
 *      there is nothing to come back by.
 * [B3] A person may say that they are back, and take it back. Nobody has to.
 * [B4] Hosts and projector see how many people are back, of those who are here or said so, and nobody sees who. Who
 *      was taken out does not count; who moved, or whose phone sleeps since, still does.
 * [B5] What is left of a break is shown, never its overtime in alarm: at the end screens say that it starts again.
 */

/** What kind of break it is, for its drawing. */
export const BREAKS = ['coffee', 'stretch', 'lunch', 'quiet'] as const;
export type BreakKind = (typeof BREAKS)[number];

export const STEP = 'break';

/** How many are back, and of how many [B4]. */
export function countBack(
  said: Readonly<Record<PersonId, true>>,
  room: RoomFacts,
): { back: number; people: number } {
  const people = counted(room, ({ id, gone }) => gone !== 'out' && ownValue(said, id) === true);
  return { back: people.filter(({ id }) => ownValue(said, id) === true).length, people: people.length };
}

/** A break's clock at one moment. */
export interface BreakTime {
  /** Time that is left, ms; what has run over is negative. */
  readonly left: number;
  /** Part of the break that is left, 1 … 0. */
  readonly part: number;
  readonly over: boolean;
  readonly paused: boolean;
  /** The instant (ms) to be back at [B2]. */
  readonly backAt?: number;
}

/** What a break's clock says at a server instant (ms) [B2] [B5]. It rounds up, as every countdown in the room. */
export function breakTimeAt(
  clock: { readonly startedAt: number; readonly endsAt: number; readonly pausedAt?: number | undefined },
  now: number,
): BreakTime {
  const paused = clock.pausedAt !== undefined;
  const left = Math.ceil((clock.endsAt - (clock.pausedAt ?? now)) / 1_000) * 1_000;
  const over = left < 0;
  const length = clock.endsAt - clock.startedAt;
  return {
    left,
    part: length > 0 ? Math.min(1, Math.max(0, left / length)) : 0,
    over,
    paused,
    ...(paused || over ? {} : { backAt: clock.endsAt }),
  };
}
