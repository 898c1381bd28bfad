import type { TableId } from '../../../shared/activities/activity.ts';

/**
 * The tables one after the other as the documents go round, ending where it began: `A B C A`.
 * @param route pairs of tables, from and to
 * @returns `undefined` when the documents go round in more than one circle.
 */
export function chainOf(route: readonly (readonly [TableId, TableId])[]): TableId[] | undefined {
  const next = new Map(route);
  const [first] = route[0] ?? [];
  if (first === undefined) return undefined;
  const chain = [first];
  let at = next.get(first);
  while (at !== undefined && at !== first && chain.length <= route.length) {
    chain.push(at);
    at = next.get(at);
  }
  return at === first && chain.length === route.length && chain.length > 1 ? [...chain, first] : undefined;
}
