import { MOST_TABLES } from './limits.ts';

/** The fewest and the most people at a table who can write one document in turns, and the number to aim for. */
export const TABLE_LEAST = 5;
export const TABLE_MOST = 8;
const TABLE_BEST = 6;

/**
 * Tables for so many people: five to eight sit at each, six where that works out. Where it cannot be (nine people, or
 * more than the tables of a room can hold) it is as near as it can be.
 */
export function tablesFor(people: number): number {
  const least = Math.ceil(people / TABLE_MOST);
  const most = Math.floor(people / TABLE_LEAST);
  const wanted = Math.max(least, Math.min(most, Math.round(people / TABLE_BEST)));
  return Math.min(MOST_TABLES, Math.max(1, wanted));
}

/** How so many people sit at so many tables when they are dealt evenly: the fewest and the most at one. */
export const spread = (
  people: number,
  tables: number,
): { readonly least: number; readonly most: number } => ({
  least: Math.floor(people / tables),
  most: Math.ceil(people / tables),
});

/**
 * Whether so many tables are too few, or too many, for so many people. Never where no other number of tables would do
 * better.
 */
export function misfit(people: number, tables: number): 'crowded' | 'sparse' | undefined {
  const { least, most } = spread(people, tables);
  if (most > TABLE_MOST) return 'crowded';
  return least < TABLE_LEAST && tablesFor(people) < tables ? 'sparse' : undefined;
}
