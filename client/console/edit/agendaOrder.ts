import { type Edge, landing } from '../../ui/rows/useRowDrag.ts';
import type { AgendaEntry } from '../bar/standing.ts';

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
  const at = ids.indexOf(onto);
  return at < 0 || onto === moved ? undefined : targetAt(ids, moved, landing(ids.indexOf(moved), at, edge));
}

/** One place up (−1) or down (1). */
export const stepTarget = (ids: readonly string[], moved: string, by: 1 | -1): Target | undefined =>
  targetAt(ids, moved, ids.indexOf(moved) + by);

function targetAt(ids: readonly string[], moved: string, place: number): Target | undefined {
  const from = ids.indexOf(moved);
  if (from < 0 || place === from || place < 0 || place >= ids.length) return undefined;
  const before = ids.filter((id) => id !== moved)[place];
  return before === undefined ? {} : { before };
}
