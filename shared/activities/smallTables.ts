import type { PersonId, TableId } from './activity.ts';

/** The fewest people whose letter, or whose answers as numbers, may be shown: of fewer each could be meant. */
export const FEWEST = 3;

/**
 * The tables whose letter may stand beside what was written there without a name: those with at least three writers.
 * What is shown without a letter must not name its few writers by that either: while they are one or two, the smallest
 * table that is left goes without its letter too.
 * @param written who wrote, and at which table, in any order and as often as they did
 */
export function letteredTables(
  written: Iterable<{ readonly table: TableId; readonly author: PersonId }>,
): ReadonlySet<TableId> {
  const writers = new Map<TableId, Set<PersonId>>();
  for (const { table, author } of written) {
    const there = writers.get(table);
    if (there) there.add(author);
    else writers.set(table, new Set([author]));
  }
  const bySize = [...writers].sort(([, a], [, b]) => a.size - b.size);
  const lettered = new Set<TableId>();
  let without = 0;
  for (const [table, { size }] of bySize) {
    if (size >= FEWEST && (without === 0 || without >= FEWEST)) lettered.add(table);
    else without += size;
  }
  return lettered;
}
