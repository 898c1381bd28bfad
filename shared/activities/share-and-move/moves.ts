import type { TableId } from '../activity.ts';

/**
 * Where a move sends the documents.
 *
 * [MV1] All documents go the same number of tables on, among the tables that have documents, so that every table
 *      gets exactly one; the first move goes one on, the second two from home, and so on.
 * [MV2] No table sees a document again before it has seen the others. Where a table came in between, the move goes
 *      as many tables on as repeats least.
 * [MV3] A move that was made before sends the documents to the same tables again; documents that began since then
 *      stay at home in it.
 */
export function route(
  ring: readonly TableId[],
  move: number,
  before: Readonly<Record<string, Readonly<Record<TableId, TableId>>>>,
  known: Readonly<Record<TableId, TableId>> | undefined,
): Record<TableId, TableId> {
  if (known !== undefined) return Object.fromEntries(ring.map((table) => [table, known[table] ?? table]));
  const count = ring.length;
  if (count < 2) return home(ring);
  const seen = new Set(
    Object.values(before).flatMap((places) => Object.entries(places).map(([from, to]) => `${from} ${to}`)),
  );
  const shifted = (by: number) =>
    ring.map((table, index): [TableId, TableId] => [table, ring[(index + by) % count] ?? table]);
  let best: [TableId, TableId][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < count - 1; tried += 1) {
    // From `move` tables on, round to one less; never zero, which would be home.
    const places = shifted(((move - 1 + tried) % (count - 1)) + 1);
    const repeats = places.filter(([from, to]) => seen.has(`${from} ${to}`)).length;
    if (repeats >= least) continue;
    best = places;
    least = repeats;
  }
  return Object.fromEntries(best);
}

/** Every document where it was begun. */
export const home = (tables: readonly TableId[]): Record<TableId, TableId> =>
  Object.fromEntries(tables.map((table) => [table, table]));
