import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OneNote } from '../../../../client/activities/sticky-brainstorm/order.ts';
import { nearer, type Told } from '../../../../client/activities/sticky-brainstorm/wall/telling.ts';
import '../../../support/seed.ts';

const notes: readonly OneNote[] = Array.from({ length: 40 }, (_, index) => ({
  id: `n${index}`,
  text: `Idea ${index}`,
  rank: 1,
  of: 1,
}));

/** Any wall: every sticky in one of some groups, or in none. */
const wall = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: notes.length, maxLength: notes.length })
  .map((groups): readonly Told[] =>
    [1, 2, 3, 4, 5].flatMap((group) => {
      const own = notes.filter((_, index) => groups[index] === group);
      return own.length > 0 ? [{ id: `g${group}`, topic: `Topic ${group}`, notes: own }] : [];
    }),
  );

const pairs = (told: readonly Told[]): string[] =>
  told.flatMap(({ id, notes: own }) => own.map((note) => `${id} ${note.id}`));
const ids = (told: readonly Told[]) => new Set(told.flatMap(({ notes: own }) => own.map(({ id }) => id)));

describe('the wall in words', () => {
  it('[TO1] [TO3] becomes what is to be told, so many stickies at a time', () => {
    fc.assert(
      fc.property(wall, wall, fc.integer({ min: 1, max: 50 }), (before, wanted, most) => {
        let told = before;
        for (let part = 0; told !== wanted && part <= 2 * notes.length; part++) {
          const next = nearer(told, wanted, most);
          const were = new Set(pairs(told));
          const are = new Set(pairs(next));
          const changes =
            [...were].filter((one) => !are.has(one)).length + [...are].filter((one) => !were.has(one)).length;
          expect(changes).toBeLessThanOrEqual(most);
          expect(are.size).toBe(pairs(next).length);
          told = next;
        }
        expect(told).toBe(wanted);
      }),
    );
  });

  it('[TO2] tells a sticky that changes groups twice for a moment rather than not at all', () => {
    fc.assert(
      fc.property(wall, wall, fc.integer({ min: 1, max: 20 }), (before, wanted, most) => {
        const stay = [...ids(before)].filter((id) => ids(wanted).has(id));
        for (let told = before; told !== wanted; told = nearer(told, wanted, most)) {
          const there = ids(told);
          expect(stay.filter((id) => !there.has(id))).toEqual([]);
        }
      }),
    );
  });

  it('takes over a heading at once, and a text that its author changed', () => {
    const other = { id: 'n0', text: 'Changed', rank: 1, of: 1 };
    const wanted = [{ id: 'g', heading: '2 stickies', notes: [other] }];
    expect(nearer([{ id: 'g', heading: '1 sticky', notes: notes.slice(0, 1) }], wanted, 5)).toBe(wanted);
    const longer = [{ id: 'g', heading: '40 stickies', notes }];
    expect(nearer(wanted, longer, 5)[0]).toMatchObject({ heading: '40 stickies', notes: { length: 6 } });
  });
});
