/** Where something is, px: `x` and `y` from the start and the top of the wall. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A part of the wall. */
export type Box = Place;

/** The same place where a page runs from right to left. */
export const mirrored = (place: Place, width: number): Place => ({ ...place, x: width - place.x - place.w });

/** It would be seen to be somewhere else. */
export const differs = (a: Place, b: Place): boolean =>
  Math.abs(a.x - b.x) > 0.5 ||
  Math.abs(a.y - b.y) > 0.5 ||
  Math.abs(a.w - b.w) > 0.5 ||
  Math.abs(a.h - b.h) > 0.5;

/**
 * The next larger of a few sizes, each about a third larger than the one before: what is measured by it changes seldom
 * while one thing after the other arrives.
 */
export function roomFor(count: number): number {
  let size = 4;
  while (size < count) size = Math.ceil(size * 1.3);
  return size;
}
