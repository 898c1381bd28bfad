import { expect, it } from 'vitest';
import { MOST_TABLES } from '../../shared/lib/limits.ts';
import { misfit, spread, TABLE_LEAST, TABLE_MOST, tablesFor } from '../../shared/lib/tableSizes.ts';

it('proposes tables of five to eight for every number of people that can sit so', () => {
  for (let people = 1; people <= MOST_TABLES * TABLE_MOST; people++) {
    const tables = tablesFor(people);
    const { least, most } = spread(people, tables);
    expect(most, `${people} people`).toBeLessThanOrEqual(TABLE_MOST);
    // Fewer than five are one table, and nine cannot be shared out so.
    if (people >= TABLE_LEAST && people !== 9)
      expect(least, `${people} people`).toBeGreaterThanOrEqual(TABLE_LEAST);
    expect(misfit(people, tables), `${people} people`).toBeUndefined();
  }
});

it('proposes six at a table where that works out', () => {
  expect([12, 20, 60, 300].map(tablesFor)).toEqual([2, 3, 10, 50]);
});

it('proposes all tables that a room may have when even those are too few, and one for nobody', () => {
  expect([481, 5_000].map(tablesFor)).toEqual([MOST_TABLES, MOST_TABLES]);
  expect(misfit(481, MOST_TABLES)).toBe('crowded');
  expect(tablesFor(0)).toBe(1);
});

it('says whether tables are too few or too many, and nothing where no other number would do better', () => {
  expect(misfit(60, 6)).toBe('crowded');
  expect(misfit(60, 8)).toBeUndefined();
  expect(misfit(60, 12)).toBeUndefined();
  expect(misfit(60, 13)).toBe('sparse');
  expect(misfit(9, 2)).toBeUndefined();
  expect(misfit(3, 1)).toBeUndefined();
});
