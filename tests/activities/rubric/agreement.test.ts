import { describe, expect, it } from 'vitest';
import {
  closeness,
  concordOf,
  kendallW,
  quartiles,
  rangeOf,
} from '../../../shared/activities/rubric/agreement.ts';
import { below, mulberry32 } from '../../../shared/lib/random.ts';
import { SEED } from '../../support/seed.ts';

/** How many have each value, by its place among the values that there are. */
function counted(values: readonly number[]) {
  const known = [...new Set(values)].sort((a, b) => a - b);
  return { known, counts: known.map((value) => values.filter((one) => one === value).length) };
}

/** Quartiles as values; half-way between two. */
function ofValues(values: readonly number[]) {
  const { known, counts } = counted(values);
  const found = quartiles(counts);
  if (!found) throw new Error('no values');
  const at = (place: number) => ((known[Math.floor(place)] ?? 0) + (known[Math.ceil(place)] ?? 0)) / 2;
  return [at(found.lower), at(found.middle), at(found.upper)];
}

describe('the middle level and the middle half', () => {
  it('[AG1] [AG2] are those of a published example: Wikipedia, “Interquartile range”, its data set in a table', () => {
    expect(ofValues([7, 7, 31, 31, 47, 75, 87, 115, 116, 119, 119, 155, 177])).toEqual([31, 87, 119]);
  });

  it('[AG1] are those of a second one: R, quantile(1:8, type = 2), from the definition of Hyndman and Fan (1996)', () => {
    expect(ofValues([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([2.5, 4.5, 6.5]);
  });

  it('[AG1] lie at a level where people do, and between two where exactly half stand on either side', () => {
    expect(quartiles([0, 5, 0, 0])).toEqual({ lower: 1, middle: 1, upper: 1 });
    expect(quartiles([2, 0, 0, 2])).toEqual({ lower: 0, middle: 1.5, upper: 3 });
    expect(quartiles([0, 0, 0, 0])).toBeUndefined();
  });

  it('[AG1] agree with sorting everybody in a line, whatever the counts', () => {
    const random = mulberry32(SEED);
    for (let round = 0; round < 200; round++) {
      const counts = Array.from({ length: 2 + below(random, 5) }, () => below(random, 6));
      const line = counts.flatMap((count, place) => Array.from({ length: count }, () => place));
      const found = quartiles(counts);
      if (line.length === 0) {
        expect(found).toBeUndefined();
        continue;
      }
      const at = (part: number) => {
        const wanted = line.length * part;
        const lower = line[Math.ceil(wanted) - 1] ?? 0;
        return Number.isInteger(wanted) ? (lower + (line[wanted] ?? lower)) / 2 : lower;
      };
      expect(found).toEqual({ lower: at(0.25), middle: at(0.5), upper: at(0.75) });
      expect(found && rangeOf(found)).toBeGreaterThanOrEqual(0);
    }
  });

  it('[AG2] is close together within a level, and far apart from two on', () => {
    expect([0, 1, 1.5, 2, 3].map(closeness)).toEqual(['close', 'close', 'apart', 'far', 'far']);
  });
});

describe("Kendall's W", () => {
  it('[AG3] is that of a published example with many ties: the anxiety data of the R packages irr and DescTools, W 0.54 and χ² 30.8 when corrected', () => {
    const raters = [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];
    const w = kendallW(raters) ?? Number.NaN;
    expect(w).toBeCloseTo(0.54, 2);
    // χ² = m (n − 1) W: three raters, twenty things.
    expect(3 * 19 * w).toBeCloseTo(30.8, 1);
  });

  it('[AG3] is 1 when all order alike, also in other levels, and 0 when two turn the order round', () => {
    expect(
      kendallW([
        [0, 1, 2, 3],
        [0, 1, 2, 3],
        [0, 1, 2, 3],
      ]),
    ).toBe(1);
    expect(
      kendallW([
        [0, 0, 1, 3],
        [1, 1, 2, 3],
      ]),
    ).toBe(1);
    expect(
      kendallW([
        [0, 1, 2, 3],
        [3, 2, 1, 0],
      ]),
    ).toBe(0);
  });

  it('[AG3] is none of one person, of one thing, or where nobody tells one thing from another', () => {
    expect(kendallW([])).toBeUndefined();
    expect(kendallW([[0, 1, 2]])).toBeUndefined();
    expect(kendallW([[1], [2]])).toBeUndefined();
    expect(
      kendallW([
        [2, 2, 2],
        [1, 1, 1],
      ]),
    ).toBeUndefined();
  });

  it('[AG3] stays between 0 and 1, and does not depend on the order of people or things', () => {
    const random = mulberry32(SEED + 1);
    for (let round = 0; round < 200; round++) {
      const things = 2 + below(random, 7);
      const raters = Array.from({ length: 2 + below(random, 8) }, () =>
        Array.from({ length: things }, () => below(random, 4)),
      );
      const w = kendallW(raters);
      if (w === undefined) continue;
      expect(w).toBeGreaterThanOrEqual(0);
      expect(w).toBeLessThanOrEqual(1 + 1e-9);
      expect(kendallW(raters.toReversed().map((levels) => levels.toReversed()))).toBeCloseTo(w, 9);
    }
  });

  it('[AG3] is said in a word', () => {
    expect([0, 0.29, 0.3, 0.69, 0.7, 1].map(concordOf)).toEqual([
      'little',
      'little',
      'some',
      'some',
      'strong',
      'strong',
    ]);
  });
});
