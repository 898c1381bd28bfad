import { ownValue } from '../../lib/ownValue.ts';
import { type Refused, refuse } from '../../lib/result.ts';

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

type Ids = Record<string, string[]>;

export interface Entries<E extends Entry> {
  readonly all: Record<string, E>;
  /** Ids by author and by place, oldest first, so that nobody's own view costs a search through everybody's. */
  readonly by: Ids;
  readonly at: Ids;
  /** How many there have been. */
  count: number;
}

export const noEntries = <E extends Entry>(): Entries<E> => ({ all: {}, by: {}, at: {}, count: 0 });

/** What an event says of a new entry. */
interface Written {
  readonly id: string;
  readonly author: string;
  readonly waiting?: true | undefined;
  readonly arrivedLate?: true | undefined;
}

/**
 * Adds an entry, in place. [EN2]
 * @param make the whole entry: what a kind has of it, then the head. Objects that begin with what is spread share no
 *   form in Node.js, which makes each look at them ten times as dear.
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
  append(entries.by, author, id);
  if (entry.place !== undefined) append(entries.at, entry.place, id);
}

function append(ids: Ids, key: string, id: string): void {
  const there = ownValue(ids, key);
  if (there) there.push(id);
  else ids[key] = [id];
}

function takeOut(ids: Ids, key: string, id: string): void {
  ids[key] = (ownValue(ids, key) ?? []).filter((other) => other !== id);
}

/** Takes an entry out, in place. [EN3] */
export function remove<E extends Entry>(entries: Entries<E>, { id, author, place }: E): void {
  delete entries.all[id];
  takeOut(entries.by, author, id);
  if (place !== undefined) takeOut(entries.at, place, id);
}

/** An entry stands elsewhere from now on, in place. */
export function moveTo<E extends Entry>(entries: Entries<E>, entry: E, place: string): void {
  if (entry.place !== undefined) takeOut(entries.at, entry.place, entry.id);
  entry.place = place;
  append(entries.at, place, entry.id);
  entries.at[place] = entriesAt(entries, place)
    .sort(byAge)
    .map(({ id }) => id);
}

/** Hides an entry or shows it again, in place. [EN4] [EN5] */
export function setHidden(entry: Entry, hidden: boolean): void {
  entry.hidden = hidden;
  entry.waiting = false;
}

/** An entry, unless it was taken back. */
export const find = <E extends Entry>({ all }: Entries<E>, id: string): E | undefined => ownValue(all, id);

function listed<E extends Entry>({ all }: Entries<E>, ids: readonly string[] | undefined): E[] {
  const found: E[] = [];
  for (const id of ids ?? []) {
    const entry = all[id];
    if (entry) found.push(entry);
  }
  return found;
}

/** The older one first. */
export const byAge = (a: Entry, b: Entry): number => a.nth - b.nth;

/** What somebody wrote, oldest first, also what is hidden or waits. */
export const writtenBy = <E extends Entry>(entries: Entries<E>, author: string): E[] =>
  listed(entries, ownValue(entries.by, author));

/** What stands at a place, oldest first, also what is hidden or waits. */
export const entriesAt = <E extends Entry>(entries: Entries<E>, place: string): E[] =>
  listed(entries, ownValue(entries.at, place));

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
