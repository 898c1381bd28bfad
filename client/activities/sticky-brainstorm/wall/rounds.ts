import type { OneNote } from '../order.ts';
import type { Forward } from './shelf.ts';
import { afterTurn, nextTurn } from './turns.ts';

/**
 * Whose turn it is to come forward, by the server's clock: pages that show as many at a time show the same ones.
 *
 * [RO1] Turns change at the same instants on all pages. One that is opened late, or slept, goes through the turns that it
 *      missed since the step began.
 */
export interface Round {
  readonly nth: number;
  /** How many turns each has had. */
  readonly seen: ReadonlyMap<string, number>;
}

interface Turning {
  /** In the order of their first turn. */
  readonly order: readonly OneNote[];
  /** Takes those who are read together. */
  readonly pick: (waiting: readonly OneNote[]) => Forward;
}

/** Of so many who wait those are taken who can be read together. */
const CANDIDATES = 60;
/** A page goes through no more turns that it missed. */
const MOST_MISSED = 80;

/** How long a turn is, ms of the server's clock: to find six to nine stickies, and to read each. */
export const TURN_MS = 12_000;
/** How long they take to go back at its end, ms. */
export const BACK_MS = 460;
/** So much of it they stand forward. */
export const UP_MS = TURN_MS - BACK_MS;
/** After so long, ms, stickies have flown to where they hang: then the first turn begins. */
const FLOWN_MS = 3_000;

/** Which turn it is, and how much of it is over, ms: less than nothing before the first one. @param since when the step began */
export function turnAt(now: number, since: number): { readonly nth: number; readonly into: number } {
  const past = now - since - FLOWN_MS;
  const nth = Math.max(0, Math.floor(past / TURN_MS));
  return { nth, into: past - nth * TURN_MS };
}

/** Before the first turn a page looks again so soon, ms. */
const UNSURE_MS = 1_000;

/**
 * After how long, ms of the server's clock, the next turn may be due. [RO1]
 * @param into how much of the turn is over; less than nothing before the first one, which a page may think is far off
 *   until it has learnt what time it is
 */
export const untilNext = (into: number): number => (into < 0 ? Math.min(-into, UNSURE_MS) : TURN_MS - into);

/** Before the first turn. */
export const NO_ROUND: Round = { nth: -1, seen: new Map() };

/** Who comes forward in a turn. [RO1] @param before the last turn that this page knows of */
export function turnTo(
  before: Round,
  nth: number,
  { order, pick }: Turning,
): { readonly round: Round; readonly forward: Forward } {
  let { seen } = before;
  for (let at = Math.max(before.nth + 1, nth - MOST_MISSED); ; at++) {
    const forward = pick(nextTurn(order, seen, CANDIDATES));
    seen = afterTurn(seen, order, new Set([...forward.notes, ...(forward.passed ?? [])].map(({ id }) => id)));
    if (at >= nth) return { round: { nth, seen }, forward };
  }
}
