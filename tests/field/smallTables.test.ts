import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST, letteredTables } from '../../shared/activities/smallTables.ts';

const written = fc.array(
  fc.record({ table: fc.constantFrom('A', 'B', 'C', 'D'), author: fc.constantFrom('p', 'q', 'r', 's', 't') }),
  { maxLength: 30 },
);

describe('a letter beside what nobody signed', () => {
  it('is left out for one who writes alone, and for a pair', () => {
    expect(letteredTables([{ table: 'F', author: 'ana' }])).toEqual(new Set());
    const pair = ['ana', 'ben'].map((author) => ({ table: 'F', author }));
    expect(letteredTables([...pair, ...pair])).toEqual(new Set());
  });

  it('stands where three write', () => {
    const three = ['ana', 'ben', 'cem'].map((author) => ({ table: 'F', author }));
    expect(letteredTables(three)).toEqual(new Set(['F']));
  });

  it('never leaves one or two people as the only ones without, however a room writes', () => {
    fc.assert(
      fc.property(written, (all) => {
        const people = all.map(({ table, author }) => ({ table, author: `${table} ${author}` }));
        const letters = letteredTables(people);
        const without = new Set(people.flatMap(({ table, author }) => (letters.has(table) ? [] : [author])));
        expect(without.size === 0 || without.size >= FEWEST || letters.size === 0).toBe(true);
        for (const table of letters) {
          const writers = new Set(people.flatMap((one) => (one.table === table ? [one.author] : [])));
          expect(writers.size).toBeGreaterThanOrEqual(FEWEST);
        }
      }),
    );
  });
});
