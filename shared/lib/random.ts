/** A number in [0, 1). */
export type Random = () => number;

/** A small seeded generator (Tommy Ettinger's mulberry32): the same seed gives the same numbers everywhere. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number in [0, limit). */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** One of a list; nothing of an empty one. */
export const anyOf = <T>(random: Random, list: readonly T[]): T | undefined =>
  list[below(random, list.length)];

/**
 * One of a list that is not empty.
 * @throws RangeError when it is.
 */
export function pick<T>(random: Random, list: readonly T[]): T {
  const one = anyOf(random, list);
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

/** The list in another order, every order as likely as any other. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const rest = [...list];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(below(random, rest.length), 1));
  return result;
}
