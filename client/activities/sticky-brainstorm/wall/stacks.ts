import { type Box, type Place, roomFor } from './place.ts';

/**
 * Stickies of a topic, laid side by side in one or more lanes; each is as long as its points.
 *
 * [LA1] Each sticky is in one lane, and lanes are as even as they can be made without moving anybody.
 * [LA2] Whoever comes goes to the end of the shortest lane; the others keep their lane and their order.
 */
export type Stack = readonly (readonly string[])[];

export interface Member {
  readonly id: string;
  readonly points: number;
}

/** Lays stickies into lanes. [LA1] [LA2] @param before the stack as it was */
export function stacked(before: Stack | undefined, members: readonly Member[], lanes: number): Stack {
  const points = new Map(members.map((member) => [member.id, member.points]));
  const kept =
    before?.length === lanes
      ? before.map((lane) => lane.filter((id) => points.has(id)))
      : Array.from({ length: lanes }, (): string[] => []);
  const there = new Set(kept.flat());
  const lengths = kept.map((lane) => lane.reduce((sum, id) => sum + (points.get(id) ?? 0), 0));
  for (const { id, points: own } of members) {
    if (there.has(id)) continue;
    const shortest = lengths.indexOf(Math.min(...lengths));
    kept[shortest]?.push(id);
    lengths[shortest] = (lengths[shortest] ?? 0) + own;
  }
  return kept;
}

/** The length of the longest lane. @param long of one sticky */
export const longestLane = (stack: Stack, long: (id: string) => number): number =>
  Math.max(0, ...stack.map((lane) => lane.reduce((sum, id) => sum + long(id), 0)));

/**
 * In how many lanes stacks are laid, so that a first choice is about as high as it is wide.
 * @param across px that a stack is wide (or, lying, high)
 * @param along px that the longest may be
 * @param points of the weightiest topic
 */
export const lanesFor = (across: number, along: number, points: number): number =>
  Math.max(1, Math.round(Math.sqrt((across * roomFor(points)) / (3.4 * Math.max(1, along)))));

/** How stickies are laid into a box: from the top down or, lying, from the start on. */
interface Laying {
  /** Px that a sticky is long, the gap to the next included. */
  readonly long: (id: string) => number;
  /** Between two, px, at most. */
  readonly gap: number;
  readonly lying: boolean;
}

export function stackPlaces(stack: Stack, box: Box, { long, gap, lying }: Laying): Map<string, Place> {
  const places = new Map<string, Place>();
  const across = (lying ? box.h : box.w) / stack.length;
  stack.forEach((lane, index) => {
    let along = 0;
    for (const id of lane) {
      const length = long(id);
      const between = Math.min(gap, across * 0.14, length * 0.2);
      const side = across - (index < stack.length - 1 ? between : 0);
      places.set(
        id,
        lying
          ? { x: box.x + along, y: box.y + index * across, w: length - between, h: side }
          : { x: box.x + index * across, y: box.y + along, w: side, h: length - between },
      );
      along += length;
    }
  });
  return places;
}
