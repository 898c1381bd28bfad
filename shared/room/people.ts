import type { Person, PersonId, Scribe, TableId } from '../activities/activity.ts';
import { ownValue } from '../lib/ownValue.ts';
import { type Seats, sitDown, standUp } from './seats.ts';

/**
 * The room's books of people: everybody who ever came, those in the room, and those of them who are here. Kept up
 * together, so that to count who is here costs no search through everybody.
 */
export interface People {
  /** Also those who were taken out: what they wrote stays theirs. */
  readonly everyone: Record<PersonId, Person>;
  /** Not those who were taken out. */
  readonly people: Record<PersonId, Person>;
  /** Those who were taken out. */
  readonly out: Record<PersonId, Person>;
  /** In the room, and not away. */
  readonly here: Record<PersonId, Person>;
  /** Those in the room by table, and those of them who are here. */
  readonly seats: Seats;
  readonly present: Seats;
  /** Those in the room who have no phone, by who writes for them. */
  readonly writtenFor: Map<Scribe, Set<PersonId>>;
  /** When each came, and as which: 1, 2, 3 … Tells people apart who gave no name. */
  readonly joins: Record<PersonId, { readonly number: number; readonly at: number }>;
  /** How many ever came. */
  came: number;
}

export const noPeople = (): People => ({
  everyone: {},
  people: {},
  out: {},
  here: {},
  seats: new Map(),
  present: new Map(),
  writtenFor: new Map(),
  joins: {},
  came: 0,
});

/** Writes down what a person is now, in all books. */
export function keepPerson(books: People, person: Person): void {
  const before = ownValue(books.everyone, person.id);
  books.everyone[person.id] = person;
  if (person.gone === 'out') books.out[person.id] = person;
  else if (before?.gone === 'out') delete books.out[person.id];
  noteScribe(books.writtenFor, before, person);
  enter(books.people, books.seats, before, person, ({ gone }) => gone !== 'out');
  enter(books.here, books.present, before, person, ({ gone }) => gone === undefined);
}

function noteScribe(books: People['writtenFor'], before: Person | undefined, after: Person): void {
  const was = before?.gone === 'out' ? undefined : before?.scribe;
  const is = after.gone === 'out' ? undefined : after.scribe;
  if (was === is) return;
  if (was !== undefined) books.get(was)?.delete(after.id);
  if (is !== undefined) books.set(is, (books.get(is) ?? new Set()).add(after.id));
}

/** Who stays at a table keeps their place among those who sit there. */
function enter(
  people: Record<PersonId, Person>,
  seats: Seats,
  before: Person | undefined,
  after: Person,
  counts: (person: Person) => boolean,
): void {
  const was = before !== undefined && counts(before);
  const is = counts(after);
  const moved = before?.table !== after.table;
  if (was && (!is || moved)) standUp(seats, before);
  if (is && (!was || moved)) sitDown(seats, after);
  if (is) people[after.id] = after;
  else delete people[after.id];
}

// A changed person begins with the id, as one who has just joined does: objects that begin with what is spread share no
// form in Node.js, and everybody is looked at many times a second.

/** A person as before, in another way gone, or not at all. */
export function withGone({ gone: _, id, ...person }: Person, gone?: Person['gone']): Person {
  return { id, ...person, ...(gone === undefined ? {} : { gone }) };
}

/** A person as before, at a table. @param dealt the seat was given to them, and not chosen */
export function seatedAtTable({ dealt: _, id, ...person }: Person, table: TableId, dealt?: true): Person {
  return { id, ...person, table, ...(dealt ? { dealt } : {}) };
}

/** A person as before, with another scribe, or with a phone of their own. */
export function withScribe({ scribe: _, id, ...person }: Person, scribe?: Scribe): Person {
  return { id, ...person, ...(scribe === undefined ? {} : { scribe }) };
}

/** Whether what is written for somebody arrives: their phone is connected, or hosts write for them. [NP6] */
export const isReached = ({ id, scribe }: Person, online: ReadonlySet<PersonId>): boolean =>
  scribe === 'host' || online.has(id);

/** How many in the room what is written reaches. */
export function reached(books: People, online: ReadonlySet<PersonId>): number {
  let count = books.writtenFor.get('host')?.size ?? 0;
  for (const id of online) {
    const person = ownValue(books.people, id);
    if (person && person.scribe !== 'host') count += 1;
  }
  return count;
}

/** Those in the room for whom somebody writes, in the order in which that began. */
export const writtenForBy = ({ writtenFor }: People, scribe: Scribe): readonly PersonId[] => [
  ...(writtenFor.get(scribe) ?? []),
];

/** Ids come from outside: "constructor" is nobody. */
export const personIn = (books: People, id: string): Person | undefined => ownValue(books.people, id);
