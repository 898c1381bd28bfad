import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Marks } from '../../../shared/activities/parts/marks.ts';
import {
  bestAndNewest,
  byVotes,
  byWeight,
  inOwnOrder,
  mostVotesFirst,
  newestFirst,
  pointsOf,
  type Ranked,
  unvote,
  vote,
  weigh,
} from '../../../shared/activities/parts/points.ts';
import '../../support/seed.ts';

it('[PT1] one’s own order has each once, those that were ordered first', () => {
  const things = fc.uniqueArray(fc.nat({ max: 9 }));
  fc.assert(
    fc.property(things, things, (there, wished) => {
      const order = inOwnOrder(there, wished);
      expect([...order].sort()).toEqual([...there].sort());
      const kept = wished.filter((one) => there.includes(one));
      expect(order.slice(0, kept.length)).toEqual(kept);
      expect(order.slice(kept.length)).toEqual(there.filter((one) => !kept.includes(one)));
    }),
  );
});

const note = (author: string, rank: number, of = 3, table = 'A'): Ranked => ({ author, table, rank, of });

describe('points', () => {
  it('[PT2] are three, two, one with three stickies each; two, one with two; one with one', () => {
    expect([1, 2, 3].map((rank) => pointsOf(rank, 3))).toEqual([3, 2, 1]);
    expect([1, 2].map((rank) => pointsOf(rank, 2))).toEqual([2, 1]);
    expect(pointsOf(1, 1)).toBe(1);
  });

  it('[PT2] count a person once among the people and each of their stickies among the points', () => {
    const weight = weigh([note('p1', 1), note('p1', 2), note('p2', 3, 3, 'B')], 3);
    expect(weight).toMatchObject({ points: 6, people: 2, tables: 2, spread: [1, 1, 1] });
  });

  it('[PT3] order: points, then people, then tables, then the older one', () => {
    const weight = fc.record({
      points: fc.nat({ max: 3 }),
      people: fc.nat({ max: 2 }),
      tables: fc.nat({ max: 2 }),
      nth: fc.nat({ max: 50 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(weight, { selector: ({ nth }) => nth, minLength: 2 }), (topics) => {
        const key = (one: (typeof topics)[number]) => [-one.points, -one.people, -one.tables, one.nth];
        const sorted = [...topics].sort(byWeight).map(key);
        for (const [index, next] of sorted.slice(1).entries()) {
          const before = sorted[index] ?? [];
          const at = next.findIndex((value, place) => value !== before[place]);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(before[at]).toBeLessThan(next[at] ?? Number.NaN);
        }
      }),
    );
  });
});

describe('disagreement', () => {
  const disagree = (...notes: Ranked[]) => weigh(notes, 3).disagree;

  it('[PT4] needs at least four', () => {
    expect(disagree(note('a', 1), note('b', 3), note('c', 1))).toBe(false);
    expect(disagree(note('a', 1), note('b', 3), note('c', 1), note('d', 3))).toBe(true);
  });

  it('[PT4] needs 30 % firsts and 30 % lasts', () => {
    const firsts = (count: number) => Array.from({ length: count }, (_, index) => note(`f${index}`, 1));
    const seconds = (count: number) => Array.from({ length: count }, (_, index) => note(`s${index}`, 2));
    const lasts = (count: number) => Array.from({ length: count }, (_, index) => note(`l${index}`, 3));
    expect(disagree(...firsts(3), ...seconds(4), ...lasts(3))).toBe(true);
    expect(disagree(...firsts(3), ...seconds(5), ...lasts(2))).toBe(false);
    expect(disagree(...firsts(2), ...seconds(5), ...lasts(3))).toBe(false);
    expect(disagree(...firsts(8), ...lasts(1))).toBe(false);
  });

  it('[PT4] takes the only sticky of somebody for a first, never for a last', () => {
    expect(disagree(...['a', 'b', 'c', 'd'].map((author) => note(author, 1, 1)))).toBe(false);
    expect(disagree(note('a', 1), note('b', 1), note('c', 2, 2), note('d', 2, 2))).toBe(true);
  });
});

describe('votes', () => {
  it('[PT6] are the author and the different people who voted, whatever people do', () => {
    const tap = fc.record({
      person: fc.constantFrom('a', 'b', 'constructor'),
      on: fc.nat({ max: 1 }),
      up: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(tap), (taps) => {
        const votes: Marks = {};
        const entries = ['x', 'y'].map((id) => ({ id, votes: 1 }));
        const voted = entries.map(() => new Set<string>());
        for (const { person, on, up } of taps) {
          const entry = entries[on] ?? { id: '', votes: 0 };
          if (up) vote(votes, person, entry);
          else unvote(votes, person, entry);
          if (up) voted[on]?.add(person);
          else voted[on]?.delete(person);
        }
        expect(entries.map((entry) => entry.votes)).toEqual(voted.map(({ size }) => 1 + size));
      }),
    );
  });

  const entries = fc
    .array(fc.nat({ max: 9 }), { maxLength: 60 })
    .map((all) => all.map((votes, nth) => ({ votes, nth })));

  it('[PT5] come first where they are most and, of equals, the older', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const sorted = [...all].sort(byVotes);
        for (const [index, entry] of sorted.entries()) {
          const next = sorted[index + 1];
          if (!next) continue;
          expect(entry.votes > next.votes || (entry.votes === next.votes && entry.nth < next.nth)).toBe(true);
        }
        const view = Object.fromEntries(all.map((entry) => [`e${entry.nth}`, entry]));
        expect(mostVotesFirst(view)).toEqual(sorted.map((entry) => ({ ...entry, id: `e${entry.nth}` })));
        expect(newestFirst(view).map(({ nth }) => nth)).toEqual(all.map(({ nth }) => nth).reverse());
      }),
    );
  });

  it('[PT7] show the best and the newest where there are too many, nothing twice', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const given = bestAndNewest(all, 15, 5);
        expect(given.length).toBe(Math.min(all.length, 20));
        expect(new Set(given).size).toBe(given.length);
        const best = [...all].sort(byVotes)[0];
        const latest = all.at(-1);
        if (best) expect(given).toContain(best);
        if (latest) expect(given).toContain(latest);
      }),
    );
  });
});
