import type { OneNote } from '../order.ts';

/** Stickies that are told together. */
export interface Told {
  readonly id: string;
  /** Of ours. */
  readonly heading?: string;
  /** The name that people gave it. */
  readonly topic?: string;
  readonly notes: readonly OneNote[];
}

/**
 * The wall in words is written into the page a part at a time, as the page stands still while hundreds are written at once.
 *
 * [TO1] A part writes and takes away so many stickies at most.
 * [TO2] Whoever is told stays told until the group that has it now has been written.
 * [TO3] Part by part it becomes what is to be told, and then is the very same.
 *
 * @param told what is in the page
 * @param wanted what is to be told
 * @param most stickies that this part may write and take away
 */
export function nearer(told: readonly Told[], wanted: readonly Told[], most: number): readonly Told[] {
  let left = most;
  const mayChange = () => left > 0 && left-- > 0;
  const before = new Map(told.map((group) => [group.id, group.notes]));
  const written = wanted.map((group) => {
    const there = before.get(group.id) ?? [];
    before.delete(group.id);
    if (alike(there, group.notes)) return { group, notes: group.notes, gone: [] };
    const ids = new Set(there.map(({ id }) => id));
    const notes = group.notes.filter(({ id }) => ids.has(id) || mayChange());
    const stay = new Set(group.notes.map(({ id }) => id));
    return { group, notes, gone: there.filter(({ id }) => !stay.has(id)) };
  });
  // Only what is left after that may be taken away. [TO2]
  const parts = written.flatMap(({ group, notes, gone }) => {
    const all = [...notes, ...gone.filter(() => !mayChange())];
    if (notes.length === group.notes.length && all.length === notes.length) return [group];
    return all.length > 0 ? [{ ...group, notes: all }] : [];
  });
  const others = told.flatMap((group) => {
    const notes = before.has(group.id) ? group.notes.filter(() => !mayChange()) : [];
    return notes.length > 0 ? [{ ...group, notes }] : [];
  });
  const next = [...parts, ...others];
  return next.length === wanted.length && next.every((group, index) => group === wanted[index])
    ? wanted
    : next;
}

const alike = (a: readonly OneNote[], b: readonly OneNote[]): boolean =>
  a === b || (a.length === b.length && a.every((note, index) => note === b[index]));
