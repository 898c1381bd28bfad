import { SECOND } from '../lib/duration.ts';
import { type Refused, refuse } from '../lib/result.ts';
import { STALE } from './decision.ts';
import type { Command } from './envelope.ts';
import type { RoomState } from './state.ts';

/**
 * A laptop that slept, or had no line, sends later what was pressed on it: by then it may be about something else, and
 * its facilitator has often turned to another console. So what hosts ask is judged by when it was pressed.
 *
 * Rules
 * [PR1] What waited longer than {@link MEANT_MS} is refused: nobody expects it any more.
 * [PR2] What waited longer than {@link AT_ONCE_MS} is refused when the show has moved since it was pressed.
 * [PR3] What came at once is refused when the show has moved only if it is about the step that was on: two hosts who
 *      press in the same moment must not stop each other in what has nothing to do with it.
 * [PR4] What a host wrote about something that it names is words, like anybody's: taken whenever it comes.
 * [PR5] A console's own move of the show never makes stale what is pressed right after it.
 */

/** So long a press may wait for its line and still be meant, ms. */
export const MEANT_MS = 30 * SECOND;
/** What took no longer was pressed by somebody who saw the show as it was, ms. */
export const AT_ONCE_MS = 3 * SECOND;

/**
 * Why what a host pressed is refused: it was pressed too long ago, or at another place of the show.
 * @param ofStep whether it is about the step that was on when it was pressed. (`next`, `back` and `undo` name what they
 * are about, too.)
 */
export function stillMeant(
  { moved: last }: Pick<RoomState, 'moved'>,
  { seen, waitedMs = 0 }: Pick<Command, 'seen' | 'waitedMs'>,
  ofStep: boolean,
): Refused | undefined {
  if (waitedMs > MEANT_MS) {
    const seconds = Math.round(waitedMs / SECOND);
    return refuse('too-old', { seconds });
  }
  if (seen === undefined) return undefined;
  const moved = seen.move !== last.seq && (seen.own === undefined || seen.own !== last.command);
  return moved && (waitedMs > AT_ONCE_MS || ofStep) ? STALE : undefined;
}
