import { ownValue } from '../../lib/ownValue.ts';
import { type Refused, refuse } from '../../lib/result.ts';
import { type Marks, mark, unmark } from './marks.ts';

/**
 * What people write for others to read. Each entry has one author, and may stand at a place: in a talk, at a table,
 * under a question.
 *
 * [EN1] An entry keeps its author, whose own view alone says so. Only they take it back.
 * [EN2] Entries are numbered in the order of arrival, in the whole item; no number is given twice.
 * [EN3] A person writes at most so many, and nothing twice. What is taken back is gone, and leaves its place free.
 * [EN4] Hosts hide an entry, and show it again. Only they see what is hidden; its author is told.
 * [EN5] Where hosts read first, an entry waits until one lets it through, and is seen by them alone. A host who hides it or
 *      shows it again has looked at it: it waits no more.
 * [EN6] What not all may see is put on no projector, and what is hidden or taken back leaves it.
 */
export interface Entry {
  readonly id: string;
  /** A person; a host who wrote down what was said; a table that writes as one. */
  readonly author: string;
  /** Absent for what is the whole room's. */
  place?: string;
  /** 1, 2, 3 … [EN2] */
  readonly nth: number;
  hidden: boolean;
  /** Not let through yet. [EN5] */
  waiting: boolean;
  /** Its words arrived when the room had left the item. */
  arrivedLate: boolean;
}

export interface Entries<E extends Entry> {
  readonly all: Record<string, E>;
  /** Ids by author and by place, so that nobody's own view costs a search through everybody's. */
  readonly by: Marks;
  readonly at: Marks;
  /** How many there have been. */
  count: number;
}

export const noEntries = <E extends Entry>(): Entries<E> => ({ all: {}, by: {}, at: {}, count: 0 });

/** What an event says of a new entry. */
interface Written {
  readonly id: string;
  readonly author: string;
  readonly waiting?: true;
  readonly arrivedLate?: true;
}

/**
 * Adds an entry, in place. [EN2]
 * @param make the rest of it
 */
export function add<E extends Entry>(
  entries: Entries<E>,
  { id, author, waiting, arrivedLate }: Written,
  make: (head: Omit<Entry, 'place'>) => E,
): void {
  entries.count += 1;
  const entry = make({
    id,
    author,
    nth: entries.count,
    hidden: false,
    waiting: waiting === true,
    arrivedLate: arrivedLate === true,
  });
  entries.all[id] = entry;
  mark(entries.by, author, id);
  if (entry.place !== undefined) mark(entries.at, entry.place, id);
}

/** Takes an entry out, in place. [EN3] */
export function remove<E extends Entry>(entries: Entries<E>, { id, author, place }: E): void {
  delete entries.all[id];
  unmark(entries.by, author, id);
  if (place !== undefined) unmark(entries.at, place, id);
}

/** An entry stands elsewhere from now on, in place. */
export function moveTo<E extends Entry>(entries: Entries<E>, entry: E, place: string): void {
  if (entry.place !== undefined) unmark(entries.at, entry.place, entry.id);
  entry.place = place;
  mark(entries.at, place, entry.id);
}

/** Hides an entry or shows it again, in place. [EN4] [EN5] */
export function setHidden(entry: Entry, hidden: boolean): void {
  entry.hidden = hidden;
  entry.waiting = false;
}

/** An entry, unless it was taken back. */
export const find = <E extends Entry>({ all }: Entries<E>, id: string): E | undefined => ownValue(all, id);

const listed = <E extends Entry>(entries: Entries<E>, marks: Marks, key: string): E[] =>
  Object.keys(ownValue(marks, key) ?? {})
    .flatMap((id) => find(entries, id) ?? [])
    .sort(byAge);

/** The older one first. */
export const byAge = (a: Entry, b: Entry): number => a.nth - b.nth;

/** What somebody wrote, oldest first, also what is hidden or waits. */
export const writtenBy = <E extends Entry>(entries: Entries<E>, author: string): E[] =>
  listed(entries, entries.by, author);

/** What stands at a place, oldest first, also what is hidden or waits. */
export const entriesAt = <E extends Entry>(entries: Entries<E>, place: string): E[] =>
  listed(entries, entries.at, place);

/** Everybody may see it. [EN4] [EN5] */
export const isSeen = ({ hidden, waiting }: Entry): boolean => !hidden && !waiting;

/** What all may see. */
export const seenOf = <E extends Entry>({ all }: Entries<E>): E[] => Object.values(all).filter(isSeen);

/** The newest ones, first. */
export const newest = <E extends Entry>(entries: readonly E[], most: number): E[] =>
  [...entries].sort((a, b) => b.nth - a.nth).slice(0, most);

/** Entries as a view has them, by id. */
export const keyed = <E extends Entry, T>(entries: readonly E[], show: (entry: E) => T): Record<string, T> =>
  Object.fromEntries(entries.map((entry) => [entry.id, show(entry)]));

/** What hosts, and its author, are told of an entry's standing: a host hid it, or has yet to let it through. */
export interface Standing {
  readonly hidden?: true;
  readonly waiting?: true;
}

export const standing = ({ hidden, waiting }: Entry): Standing => ({
  ...(hidden ? { hidden } : {}),
  ...(waiting ? { waiting } : {}),
});

/**
 * Why somebody may not write this too. [EN3]
 * @param before what they have written where it counts
 * @param isSame an entry says the same
 */
export function mayNotAdd<E extends Entry>(
  before: readonly E[],
  most: number,
  isSame: (entry: E) => boolean,
): Refused | undefined {
  if (before.length >= most) return refuse('enough', { most });
  return before.some(isSame) ? refuse('said-already') : undefined;
}
