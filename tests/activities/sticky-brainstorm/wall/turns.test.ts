import { describe, expect, it } from 'vitest';
import { afterTurn, inTurn, nextTurn } from '../../../../client/activities/sticky-brainstorm/wall/turns.ts';

/** Three stickies from each of so many people at six tables. */
const stickies = (people: number) =>
  Array.from({ length: people * 3 }, (_, index) => ({
    id: `s${String(index).padStart(4, '0')}`,
    rank: 1 + (index % 3),
    table: 'ABCDEF'.charAt(Math.floor(index / 3) % 6),
  }));

describe('who comes forward', () => {
  it('[WT1] every sticky of every rank does, before one does for the second time', () => {
    const notes = stickies(29);
    const order = inTurn(notes, 3);
    let seen: ReadonlyMap<string, number> = new Map();
    const shown: string[] = [];
    while (shown.length < notes.length) {
      const turn = nextTurn(order, seen, Math.min(6, notes.length - shown.length));
      shown.push(...turn.map(({ id }) => id));
      seen = afterTurn(seen, order, new Set(turn.map(({ id }) => id)));
    }
    expect(new Set(shown).size).toBe(notes.length);
    expect([...seen.values()].every((turns) => turns === 1)).toBe(true);
  });

  it('[WT2] half of the first turns are first choices, a third second ones, a sixth third ones', () => {
    const first = inTurn(stickies(60), 3).slice(0, 48);
    const share = (rank: number) => first.filter((note) => note.rank === rank).length;
    expect([share(1), share(2), share(3)]).toEqual([24, 16, 8]);
  });

  it('[WT3] within a rank tables take turns', () => {
    const first = inTurn(stickies(60), 3).filter(({ rank }) => rank === 1);
    expect(
      first
        .slice(0, 12)
        .map(({ table }) => table)
        .join(''),
    ).toBe('ABCDEFABCDEF');
  });

  it('[WT4] who arrives late is next, and then waits like the others', () => {
    const notes = stickies(8);
    const order = inTurn(notes, 3);
    const turn = nextTurn(order, new Map(), 6);
    const seen = afterTurn(new Map(), order, new Set(turn.map(({ id }) => id)));
    const late = { id: 'late', rank: 3, table: 'F' };
    const withLate = inTurn([...notes, late], 3);
    const second = nextTurn(withLate, seen, 6);
    expect(second[0]).toEqual(late);
    const after = afterTurn(seen, withLate, new Set(second.map(({ id }) => id)));
    expect(nextTurn(withLate, after, 24).slice(0, 6)).not.toContain(late);
  });
});
