import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBrainstorm } from './room.ts';

const order = fc.shuffledSubarray([1, 2, 3]);

describe('ranks', () => {
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

describe('points', () => {
  it('[S6] give the first choice of somebody who wrote only one the weight of everybody’s first', () => {
    const { stage, write, group, see } = openBrainstorm();
    for (const [slot, text] of ['p1 first', 'p1 second', 'p1 third'].entries()) write('p1', slot + 1, text);
    write('p2', 2, 'p2 only');
    stage.enter('room.leaders');
    group('Of three', ['p1 first']);
    group('Of one', ['p2 only']);
    expect(see.topics()?.map(({ points }) => points)).toEqual([3, 3]);
  });

  it('[S6] of a topic follow when an author ranks anew', () => {
    const { stage, fill, group, rank, see } = openBrainstorm();
    fill('room.leaders');
    group('One', ['p1 first']);
    group('Another', ['p2 second', 'p2 third']);
    expect(see.topics()?.map(({ name, points }) => [name, points])).toEqual([
      ['One', 3],
      ['Another', 3],
    ]);
    rank('p1', [3, 2, 1]);
    expect(see.topics()?.map(({ name, points }) => [name, points])).toEqual([
      ['Another', 3],
      ['One', 1],
    ]);
    stage.enter('tables.leaders');
    expect(see.topics()).toBeUndefined();
  });
});

it('[S7] hosts and the room are told of a topic on which people disagree', () => {
  const { stage, fill, group, see } = openBrainstorm();
  fill('room.leaders');
  group('Agreed', ['p1 second', 'p2 second']);
  group('Argued about', ['p1 first', 'p2 first', 'p1 third', 'p2 third']);
  const told = see.topics()?.map(({ name, disagree }) => [name, disagree]);
  expect(told).toEqual([
    ['Argued about', true],
    ['Agreed', undefined],
  ]);
  const seen = Object.values(see.console().topics).map(({ name, disagree }) => [name, disagree]);
  expect(Object.fromEntries(seen)).toEqual({ Agreed: false, 'Argued about': true });
  expect(stage.step).toBe('room.leaders');
});
