import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FEWEST,
  FEWEST_OF_ROLE,
  groupsByRole,
  letteredTables,
} from '../../../shared/activities/parts/smallGroups.ts';
import '../../support/seed.ts';

const written = fc.array(
  fc.record({ table: fc.constantFrom('A', 'B', 'C', 'D'), author: fc.constantFrom('p', 'q', 'r', 's', 't') }),
  { maxLength: 30 },
);

describe('a letter beside what nobody signed', () => {
  it('[SM1] is left out for one who writes alone, and for a pair', () => {
    expect(letteredTables([{ table: 'F', author: 'ana' }])).toEqual(new Set());
    const pair = ['ana', 'ben'].map((author) => ({ table: 'F', author }));
    expect(letteredTables([...pair, ...pair])).toEqual(new Set());
  });

  it('[SM1] stands where three write', () => {
    const three = ['ana', 'ben', 'cem'].map((author) => ({ table: 'F', author }));
    expect(letteredTables(three)).toEqual(new Set(['F']));
  });

  it('[SM2] never leaves one or two people as the only ones without, however a room writes', () => {
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

describe('groups by role', () => {
  const roles = ['academic', 'technology', 'finance', 'assessment'].map((id) => ({ id, title: `The ${id}` }));
  const people = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([role, count]) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${role}${index}`,
        table: 'A',
        ...(role === 'none' ? {} : { role }),
      })),
    );
  const sizes = (counts: Readonly<Record<string, number>>) =>
    groupsByRole(people(counts), roles).map(({ role, people: members }) => [
      role?.id ?? 'others',
      members.length,
    ]);

  it('[SM3] show roles of five or more, in the order of the session', () => {
    expect(sizes({ technology: 9, academic: 16 })).toEqual([
      ['academic', 16],
      ['technology', 9],
    ]);
  });

  it('[SM3] merge smaller roles and people without a role into the others', () => {
    expect(sizes({ academic: 6, technology: 4, finance: 1, none: 2, unheardOf: 1 })).toEqual([
      ['academic', 6],
      ['others', 8],
    ]);
  });

  it('[SM3] let the smallest role join others who would be too few', () => {
    expect(sizes({ academic: 9, technology: 5, finance: 2 })).toEqual([
      ['academic', 9],
      ['others', 7],
    ]);
  });

  it('[SM3] show nothing when everybody would be among the others', () => {
    expect(sizes({ academic: 4, technology: 4, finance: 4 })).toEqual([]);
    expect(sizes({ academic: 6, technology: 2 })).toEqual([]);
    expect(sizes({})).toEqual([]);
  });

  it('[SM3] never leave a group of one to four that could be read off', () => {
    const anyCounts = fc.record({
      academic: fc.nat(9),
      technology: fc.nat(9),
      finance: fc.nat(9),
      assessment: fc.nat(9),
      none: fc.nat(6),
    });
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const all = people(counts);
        const groups = groupsByRole(all, roles);
        const shown = groups.flatMap((group) => group.people);
        for (const group of groups) expect(group.people.length).toBeGreaterThanOrEqual(FEWEST_OF_ROLE);
        expect(new Set(shown).size).toBe(shown.length);
        if (groups.length > 0) expect(shown.length).toBe(all.length);
        expect(new Set(groups.map(({ role }) => role?.id)).size).toBe(groups.length);
      }),
    );
  });
});
