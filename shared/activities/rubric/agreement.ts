/**
 * How far people agree, as figures of ordered levels. No mean is taken: levels are an order. [Q4]
 *
 * [AG1] The middle level is the median, the middle half lies between the quartiles: the lowest level that a quarter, a half
 *       and three quarters of the people do not go beyond. Where exactly so many do not, it lies between that level and the
 *       next that anybody chose (the inverse of the empirical distribution, averaged at its steps).
 * [AG2] The interquartile range is the distance of the quartiles, in levels.
 * [AG3] Kendall's W says whether people see the same dimensions as stronger and as weaker: 1 when all order them alike, 0
 *       when there is no order in it together. Equal levels share their ranks, and W is corrected for them. Only who chose a
 *       level for each dimension is in it; where nobody tells one dimension from another there is no W.
 */

/** Quartiles by their place in the order of levels, 0 the lowest; halves lie between two. [AG1] */
export interface Quartiles {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
}

/** The `part` quantile of things counted by their place. */
function quantile(counts: readonly number[], all: number, part: number): number {
  const wanted = all * part;
  let below = 0;
  for (const [place, count] of counts.entries()) {
    below += count;
    if (count === 0 || below < wanted) continue;
    if (below > wanted) return place;
    const next = counts.findIndex((more, after) => after > place && more > 0);
    return next < 0 ? place : (place + next) / 2;
  }
  return 0;
}

/** @param counts people by level, the lowest first. @returns nothing of nobody */
export function quartiles(counts: readonly number[]): Quartiles | undefined {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return undefined;
  return {
    lower: quantile(counts, all, 0.25),
    middle: quantile(counts, all, 0.5),
    upper: quantile(counts, all, 0.75),
  };
}

/** The interquartile range, in levels. [AG2] */
export const rangeOf = ({ lower, upper }: Quartiles): number => upper - lower;

/** Ranks of one person's levels, equal ones sharing theirs; and the sum of t³ − t over the groups of equal ones. */
function ranksOf(levels: readonly number[]): { readonly ranks: readonly number[]; readonly ties: number } {
  const below = (level: number) => levels.filter((other) => other < level).length;
  const equal = (level: number) => levels.filter((other) => other === level).length;
  const ranks = levels.map((level) => below(level) + (equal(level) + 1) / 2);
  const ties = [...new Set(levels)].reduce((sum, level) => sum + equal(level) ** 3 - equal(level), 0);
  return { ranks, ties };
}

/**
 * Kendall's coefficient of concordance, corrected for ties (Kendall, Rank Correlation Methods, 1948). [AG3]
 * @param raters each person's levels, one for each dimension, in the same order
 * @returns 0 … 1; nothing of fewer than two people or dimensions, or where nobody tells dimensions apart
 */
export function kendallW(raters: readonly (readonly number[])[]): number | undefined {
  const people = raters.length;
  const things = raters[0]?.length ?? 0;
  if (people < 2 || things < 2) return undefined;
  const sums = Array.from({ length: things }, () => 0);
  let ties = 0;
  for (const levels of raters) {
    const ranked = ranksOf(levels);
    ties += ranked.ties;
    for (const [at, rank] of ranked.ranks.entries()) sums[at] = (sums[at] ?? 0) + rank;
  }
  const middle = (people * (things + 1)) / 2;
  const squares = sums.reduce((sum, own) => sum + (own - middle) ** 2, 0);
  const most = people ** 2 * (things ** 3 - things) - people * ties;
  return most === 0 ? undefined : (12 * squares) / most;
}

export type Closeness = 'close' | 'apart' | 'far';

/** The interquartile range in a word: within a level, within one and a half, further. */
export const closeness = (range: number): Closeness => (range <= 1 ? 'close' : range < 2 ? 'apart' : 'far');

export type Concord = 'strong' | 'some' | 'little';

/** Kendall's W in a word. */
export const concordOf = (w: number): Concord => (w >= 0.7 ? 'strong' : w >= 0.3 ? 'some' : 'little');
