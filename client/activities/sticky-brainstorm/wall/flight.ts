import { grouped } from '../../../../shared/lib/grouped.ts';
import type { Place } from './place.ts';

/**
 * How stickies get from one place to another.
 *
 * [FL1] Each leaves once, arrives exactly at its place, and is never outside the line between the two.
 * [FL2] They leave group by group (table by table, topic by topic), in the order of the groups; nobody waits longer than
 *      the whole may take.
 * [FL3] Who comes for the first time comes from below the wall, where its table's stack was; a late one large, so that it
 *      is seen.
 */

/** One flight takes so long, ms. */
export const FLIGHT_MS = 750;
/** Between the first that leaves and the last, ms, where many groups do. */
const SPREAD_MS = 1_700;
/** Between two groups at most, ms. */
const BETWEEN_MS = 260;
/** Within a group. */
const WITHIN_MS = 220;

/** When each leaves, ms after the first. [FL2] @param groupOf who leave together; groups leave in the order given */
export function departures(
  ids: readonly string[],
  groupOf: (id: string) => string,
  order: readonly string[],
): Map<string, number> {
  const groups = grouped(ids, groupOf);
  const leaving = [
    ...order.flatMap((group) => [groups.get(group) ?? []]),
    ...[...groups].filter(([group]) => !order.includes(group)).map(([, members]) => members),
  ].filter((members) => members.length > 0);
  const between = Math.min(BETWEEN_MS, SPREAD_MS / Math.max(1, leaving.length - 1));
  const at = new Map<string, number>();
  leaving.forEach((members, place) => {
    const within = Math.min(WITHIN_MS, between) / members.length;
    members.forEach((id, index) => {
      at.set(id, place * between + index * within);
    });
  });
  return at;
}

/** How far a flight is: quick away, and slow to arrive. @param share of its time, 0 to 1 */
export function eased(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  return 1 - (1 - share) ** 3;
}

/** Somewhere on the way. [FL1] */
export const between = (from: Place, to: Place, share: number): Place => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
  w: from.w + (to.w - from.w) * share,
  h: from.h + (to.h - from.h) * share,
});

/** A late one is so many times as large when it comes. */
const LATE = 3;

/**
 * From where a new one comes. [FL3]
 * @param start share of the wall's width at which its table's stack was
 */
export function origin(
  to: Place,
  {
    width,
    height,
    start,
    late,
  }: { readonly width: number; readonly height: number; readonly start: number; readonly late: boolean },
): Place {
  const size = late ? LATE : 1;
  const w = to.w * size;
  return { x: start * (width - w), y: height + 2, w, h: to.h * size };
}
