import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Forward,
  type Lane,
  NOBODY,
  settle,
  someWait,
  turned,
} from '../../../client/activities/discussion/arrived/forward.ts';
import '../../support/seed.ts';

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, nth) => `a${from + nth}`);
const wall = (count: number, places = 3): Lane[] => [{ id: '', ids: ids(count), places }];
const standing = ({ places }: Forward) => [...places.values()].flat().filter((id) => id !== undefined);

/** What stands forward after each of so many turns. */
function during(lanes: readonly Lane[], turns: number, from: Forward = NOBODY): Forward[] {
  const seen = [settle(from, lanes)];
  for (let nth = 0; nth < turns; nth++) seen.push(turned(settle(seen.at(-1) ?? from, lanes), lanes));
  return seen;
}

describe('who stands forward', () => {
  it('[FW1] is everyone once before anyone comes a second time, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 9 }), (count, places) => {
        const lanes = wall(count, places);
        const turns = during(lanes, Math.max(0, count - places));
        expect(new Set(turns.flatMap(standing)).size).toBe(count);
        const comings = turns.flatMap((now, nth) =>
          standing(now).filter((id) => nth === 0 || !standing(turns[nth - 1] ?? NOBODY).includes(id)),
        );
        expect(comings).toHaveLength(count);
      }),
    );
  });

  it('[FW1] goes round: after the last the first comes again', () => {
    expect(during(wall(4, 1), 5).map(standing)).toEqual([['a0'], ['a1'], ['a2'], ['a3'], ['a0'], ['a1']]);
  });

  it('[FW2] is the new one next, and of two new ones the older', () => {
    const first = during(wall(5), 4).at(-1) ?? NOBODY;
    const more = wall(7);
    const [, one, two] = during(more, 2, first);
    expect(standing(one ?? NOBODY)).toContain('a5');
    expect(standing(one ?? NOBODY)).not.toContain('a6');
    expect(standing(two ?? NOBODY)).toContain('a6');
  });

  it('[FW3] changes in one place a turn, that of who has stood longest', () => {
    const places = during(wall(9), 6).map((now) => now.places.get(''));
    expect(places.slice(0, 5)).toEqual([
      ['a0', 'a1', 'a2'],
      ['a3', 'a1', 'a2'],
      ['a3', 'a4', 'a2'],
      ['a3', 'a4', 'a5'],
      ['a6', 'a4', 'a5'],
    ]);
  });

  it('[FW3] takes turns among groups too, one at a time in the whole room', () => {
    const lanes: Lane[] = [
      { id: 'time', ids: ids(3), places: 1 },
      { id: 'trust', ids: ids(3, 3), places: 1 },
      { id: 'small', ids: ids(1, 6), places: 1 },
    ];
    expect(during(lanes, 4).map(standing)).toEqual([
      ['a0', 'a3', 'a6'],
      ['a1', 'a3', 'a6'],
      ['a1', 'a4', 'a6'],
      ['a2', 'a4', 'a6'],
      ['a2', 'a5', 'a6'],
    ]);
  });

  it('[FW4] fills a place that is left, and moves nobody else', () => {
    const [first = NOBODY] = during(wall(5), 0);
    const left: Lane[] = [{ id: '', ids: ['a0', 'a2', 'a3', 'a4'], places: 3 }];
    expect(settle(first, left).places.get('')).toEqual(['a0', 'a3', 'a2']);
  });

  it('[FW4] leaves places free while there are too few, and those who come take them in order', () => {
    const [first = NOBODY] = during(wall(1), 0);
    expect(first.places.get('')).toEqual(['a0', undefined, undefined]);
    expect(settle(first, wall(3)).places.get('')).toEqual(['a0', 'a1', 'a2']);
    expect(someWait(wall(3))).toBe(false);
    expect(someWait(wall(4))).toBe(true);
  });

  it('stays the same object while nothing changes, so that nothing is drawn anew', () => {
    const [first = NOBODY] = during(wall(5), 0);
    expect(settle(first, wall(5))).toBe(first);
    expect(settle(first, wall(9))).toBe(first);
  });
});
