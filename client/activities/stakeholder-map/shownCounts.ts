import type { Placed } from '../../../shared/activities/stakeholder-map/figures.ts';
import type { Counts } from '../../../shared/activities/stakeholder-map/rules.ts';

const NOBODY: Counts = { authority: 0, accountable: 0, interest: 0, influence: 0, none: 0 };

/** What is counted on a screen: tables, or people while no table has said anything. */
export function shownCounts(placed: readonly Placed[]): {
  readonly unit: 'tables' | 'people';
  readonly countsOf: (row: Placed) => { readonly counts: Counts; readonly of: number };
} {
  const byTables = placed.some(({ tables, byPeople }) => tables > 0 || byPeople === undefined);
  return byTables
    ? { unit: 'tables', countsOf: ({ byTables: counts, tables: of }) => ({ counts, of }) }
    : {
        unit: 'people',
        countsOf: ({ byPeople, people }) => ({ counts: byPeople ?? NOBODY, of: people ?? 0 }),
      };
}
