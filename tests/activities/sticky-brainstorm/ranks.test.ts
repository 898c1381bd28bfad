import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byWeight,
  pointsOf,
  type RankedNote,
  ranked,
  weigh,
} from '../../../shared/activities/sticky-brainstorm/rules.ts';
import { openBrainstorm } from './room.ts';

const slots = fc.dictionary(fc.constantFrom('1', '2', '3'), fc.constantFrom('', '  ', 'idea', 'x'));
const order = fc.shuffledSubarray([1, 2, 3]);

describe('ranks', () => {
  it('[S2] have no gaps: each written sticky once, blank ones nowhere, those that were ranked first', () => {
    fc.assert(
      fc.property(slots, order, (texts, wished) => {
        const result = ranked(texts, wished);
        const written = Object.keys(texts).filter((slot) => (texts[slot] ?? '').trim() !== '');
        expect([...result].sort()).toEqual(written.map(Number).sort());
        const kept = wished.filter((slot) => result.includes(slot));
        expect(result.slice(0, kept.length)).toEqual(kept);
      }),
    );
  });

  it('[S2] on the wall are 1 to n for every author, whatever they write and rank before and after it opens', () => {
    const act = fc.oneof(
      fc.record({
        slot: fc.integer({ min: 1, max: 3 }),
        text: fc.constantFrom('', ' ', 'one', 'two', 'three'),
      }),
      fc.record({ order }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), fc.array(act, { maxLength: 8 }), (before, after) => {
        const { stage, write, rank, see } = openBrainstorm({ people: 1, tables: 1 });
        const apply = (acts: typeof before) => {
          for (const one of acts) {
            if ('order' in one) rank('p1', one.order);
            else write('p1', one.slot, one.text);
          }
        };
        apply(before);
        stage.enter('wall.leaders');
        apply(after);
        const notes = Object.values(see.console().notes);
        expect(notes.map((note) => note.rank).sort()).toEqual(notes.map((_, index) => index + 1));
        for (const note of notes) expect(note.of).toBe(notes.length);
        const mine = Object.values(see.me('p1')?.questions.leaders?.slots ?? {});
        expect(notes).toHaveLength(mine.filter((text) => text.trim() !== '').length);
      }),
      { numRuns: 60 },
    );
  });

  it('[S2] refuse an order with a sticky twice, or one that there is not', () => {
    const { write, rank, code } = openBrainstorm({ stickies: 2 });
    write('p1', 1, 'One');
    expect(code(rank('p1', [1, 1]))).toBe('bad-order');
    expect(code(rank('p1', [1, 3]))).toBe('bad-order');
    expect(rank('p1', [2, 1]).ok).toBe(true);
  });

  it('[S2] may be sent before the stickies that they rank', () => {
    const { stage, write, rank, see } = openBrainstorm();
    rank('p1', [3, 1]);
    write('p1', 1, 'One');
    write('p1', 2, 'Two');
    write('p1', 3, 'Three');
    stage.enter('wall.leaders');
    expect(see.notes()).toMatchObject({ Three: { rank: 1 }, One: { rank: 2 }, Two: { rank: 3 } });
  });
});

const note = (author: string, rank: number, of = 3, table = 'A'): RankedNote => ({ author, table, rank, of });

describe('points', () => {
  it('[S6] are three, two, one with three stickies each; two, one with two; one with one', () => {
    expect([1, 2, 3].map((rank) => pointsOf(rank, 3))).toEqual([3, 2, 1]);
    expect([1, 2].map((rank) => pointsOf(rank, 2))).toEqual([2, 1]);
    expect(pointsOf(1, 1)).toBe(1);
  });

  it('[S6] give the first choice of somebody who wrote only one the weight of everybody’s first', () => {
    const { stage, write, group, see } = openBrainstorm();
    for (const [slot, text] of ['p1 first', 'p1 second', 'p1 third'].entries()) write('p1', slot + 1, text);
    write('p2', 2, 'p2 only');
    stage.enter('room.leaders');
    group('Of three', ['p1 first']);
    group('Of one', ['p2 only']);
    expect(see.floor().topics?.map(({ points }) => points)).toEqual([3, 3]);
  });

  it('[S6] count a person once among the people and each of their stickies among the points', () => {
    const weight = weigh([note('p1', 1), note('p1', 2), note('p2', 3, 3, 'B')], 3);
    expect(weight).toMatchObject({ points: 6, people: 2, tables: 2, stickies: 3, spread: [1, 1, 1] });
  });

  it('[S6] order topics: points, then people, then tables, then the older one', () => {
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

  it('[S6] of a topic follow when an author ranks anew', () => {
    const { stage, fill, group, rank, see } = openBrainstorm();
    fill('room.leaders');
    group('One', ['p1 first']);
    group('Another', ['p2 second', 'p2 third']);
    expect(see.floor().topics?.map(({ name, points }) => [name, points])).toEqual([
      ['One', 3],
      ['Another', 3],
    ]);
    rank('p1', [3, 2, 1]);
    expect(see.floor().topics?.map(({ name, points }) => [name, points])).toEqual([
      ['Another', 3],
      ['One', 1],
    ]);
    stage.enter('tables.leaders');
    expect(see.floor().topics).toBeUndefined();
  });
});

describe('disagreement', () => {
  const disagree = (...notes: RankedNote[]) => weigh(notes, 3).disagree;

  it('[S7] needs at least four stickies', () => {
    expect(disagree(note('a', 1), note('b', 3), note('c', 1))).toBe(false);
    expect(disagree(note('a', 1), note('b', 3), note('c', 1), note('d', 3))).toBe(true);
  });

  it('[S7] needs 30 % firsts and 30 % lasts', () => {
    const firsts = (count: number) => Array.from({ length: count }, (_, index) => note(`f${index}`, 1));
    const seconds = (count: number) => Array.from({ length: count }, (_, index) => note(`s${index}`, 2));
    const lasts = (count: number) => Array.from({ length: count }, (_, index) => note(`l${index}`, 3));
    expect(disagree(...firsts(3), ...seconds(4), ...lasts(3))).toBe(true);
    expect(disagree(...firsts(3), ...seconds(5), ...lasts(2))).toBe(false);
    expect(disagree(...firsts(2), ...seconds(5), ...lasts(3))).toBe(false);
    expect(disagree(...firsts(8), ...lasts(1))).toBe(false);
  });

  it('[S7] takes the only sticky of somebody for a first, never for a last', () => {
    expect(disagree(...['a', 'b', 'c', 'd'].map((author) => note(author, 1, 1)))).toBe(false);
    expect(disagree(note('a', 1), note('b', 1), note('c', 2, 2), note('d', 2, 2))).toBe(true);
  });
});
