import type { AgendaEntry } from '../bar/standing.ts';
import type { Edge } from './useRowDrag.ts';

/** What can still be put elsewhere, in order: all that comes after what is on. */
export function movableOf(entries: readonly AgendaEntry[]): AgendaEntry[] {
  const here = entries.findIndex((item) => item.state === 'current');
  return entries.filter((item, index) => index > here && item.state !== 'done');
}

/** Where a row goes, as `moveItem` takes it: before another one, or at the end. `undefined` when it stays. */
export type Target = { readonly before?: string };

/** @param ids those that can be moved, in order */
export function dropTarget(
  ids: readonly string[],
  moved: string,
  onto: string,
  edge: Edge,
): Target | undefined {
  const rest = ids.filter((id) => id !== moved);
  const at = rest.indexOf(onto);
  if (at < 0) return undefined;
  return targetAt(ids, rest, moved, edge === 'before' ? at : at + 1);
}

/** One place up (−1) or down (1). */
export function stepTarget(ids: readonly string[], moved: string, by: 1 | -1): Target | undefined {
  const place = ids.indexOf(moved) + by;
  if (place < 0 || place >= ids.length) return undefined;
  return targetAt(
    ids,
    ids.filter((id) => id !== moved),
    moved,
    place,
  );
}

function targetAt(
  ids: readonly string[],
  rest: readonly string[],
  moved: string,
  place: number,
): Target | undefined {
  if (ids.indexOf(moved) === place) return undefined;
  const before = rest[place];
  return before === undefined ? {} : { before };
}
