import { type DocumentId, partsOf } from './documents.ts';

/**
 * Where a move sends the documents: each to the people who write another.
 *
 * [MV1] All documents go the same number of places on, among those that have writers, so that everybody gets exactly
 *      one; the first move goes one on, the second two from home, and so on.
 * [MV2] Nobody sees a document again before they have seen the others. Where a document came in between, the move goes
 *      as many places on as repeats least.
 * [MV3] A move that was made before sends the documents to the same places again; documents that began since then
 *      stay at home in it.
 * [MV4] The first documents of all tables come before the second ones, and of the ways that repeat least a move takes
 *      one that sends fewest to the same table: its people have heard one another.
 */
export function route(
  documents: readonly DocumentId[],
  move: number,
  before: Readonly<Record<string, Readonly<Record<DocumentId, DocumentId>>>>,
  known: Readonly<Record<DocumentId, DocumentId>> | undefined,
): Record<DocumentId, DocumentId> {
  if (known !== undefined) return Object.fromEntries(documents.map((id) => [id, known[id] ?? id]));
  const ring = [...documents].sort((a, b) => partsOf(a).number - partsOf(b).number);
  const count = ring.length;
  if (count < 2) return home(ring);
  const seen = new Set(
    Object.values(before).flatMap((places) => Object.entries(places).map(([from, to]) => `${from} ${to}`)),
  );
  const shifted = (by: number) =>
    ring.map((id, index): [DocumentId, DocumentId] => [id, ring[(index + by) % count] ?? id]);
  let best: [DocumentId, DocumentId][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < count - 1; tried += 1) {
    // From `move` places on, round to one less; never zero, which would be home.
    const places = shifted(((move - 1 + tried) % (count - 1)) + 1);
    const repeats = places.filter(([from, to]) => seen.has(`${from} ${to}`)).length;
    const near = places.filter(([from, to]) => partsOf(from).table === partsOf(to).table).length;
    // One that is seen again weighs more than all that stay at their table.
    const badness = repeats * (count + 1) + near;
    if (badness >= least) continue;
    best = places;
    least = badness;
  }
  return Object.fromEntries(best);
}

/** Every document where it was begun. */
export const home = (documents: readonly DocumentId[]): Record<DocumentId, DocumentId> =>
  Object.fromEntries(documents.map((id) => [id, id]));
