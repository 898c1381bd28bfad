import { SECOND } from '../lib/duration.ts';
import { ok, type Result, refuse } from '../lib/result.ts';
import type { Command, HostCommand } from './commands.ts';
import { STALE } from './decision.ts';
import type { RoomState } from './state.ts';

/**
 * A laptop that slept, or had no line, sends later what was pressed on it: by then it may be about something else, and
 * its facilitator has often turned to another console. So what hosts ask is judged by when it was pressed.
 *
 * Rules
 * [P1] What waited longer than {@link MEANT_MS} is refused: nobody expects it any more.
 * [P2] What waited longer than {@link AT_ONCE_MS} is refused when the show has moved since it was pressed.
 * [P3] What came at once is refused when the show has moved only if it is about the step that was on: two hosts who
 *      press in the same moment must not stop each other in what has nothing to do with it.
 * [P4] What a host wrote about something that it names is words, like anybody's: taken whenever it comes.
 * [P5] A console's own move of the show never makes stale what is pressed right after it.
 */

/** So long a press may wait for its line and still be meant, ms. */
export const MEANT_MS = 30 * SECOND;
/** What took no longer was pressed by somebody who saw the show as it was, ms. */
export const AT_ONCE_MS = 3 * SECOND;

/** About the step that was on when they were pressed. (`next`, `back` and `undo` name what they are about, too.) */
const OF_THE_STEP: ReadonlySet<string> = new Set([
  'start',
  'next',
  'back',
  'goTo',
  'pause',
  'resume',
  'extend',
  'backdate',
  'refit',
  'end',
] satisfies HostCommand[]);

/** Refuses what a host pressed too long ago, or at another place of the show. */
export function stillMeant(state: RoomState, { type, item, seen, waitedMs = 0 }: Command): Result<undefined> {
  if (waitedMs > MEANT_MS) {
    const seconds = Math.round(waitedMs / SECOND);
    return refuse('too-old', `This was pressed ${seconds} seconds ago, without a line: nothing was changed.`);
  }
  if (seen === undefined) return ok(undefined);
  const { seq, command } = state.moved;
  const moved = seen.move !== seq && (seen.own === undefined || seen.own !== command);
  const ofRoom = item === undefined || type === 'next' || type === 'back';
  const matters = waitedMs > AT_ONCE_MS || (ofRoom && OF_THE_STEP.has(type));
  return moved && matters ? STALE : ok(undefined);
}
