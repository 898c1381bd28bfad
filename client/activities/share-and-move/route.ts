import { type DocumentName, documentId } from '../../../shared/activities/share-and-move/documents.ts';

/**
 * Where the documents go one after the other, ending where it began: `A B C A`.
 * @param route pairs, from and to
 * @returns `undefined` when the documents go round in more than one circle.
 */
export function chainOf(
  route: readonly (readonly [from: DocumentName, to: DocumentName])[],
): DocumentName[] | undefined {
  const next = new Map(route.map(([from, to]) => [documentId(from), to]));
  const [first] = route[0] ?? [];
  if (first === undefined) return undefined;
  const start = documentId(first);
  const chain = [first];
  let at = next.get(start);
  while (at !== undefined && documentId(at) !== start && chain.length <= route.length) {
    chain.push(at);
    at = next.get(documentId(at));
  }
  const isWhole = at !== undefined && documentId(at) === start && chain.length === route.length;
  return isWhole && chain.length > 1 ? [...chain, first] : undefined;
}
