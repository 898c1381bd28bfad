import type { Person, PersonId } from '../activities/activity.ts';
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
  joins: {},
  came: 0,
});

/** Writes down what a person is now, in all books. */
export function keepPerson(books: People, person: Person): void {
  const before = ownValue(books.everyone, person.id);
  books.everyone[person.id] = person;
  if (person.gone === 'out') books.out[person.id] = person;
  else if (before?.gone === 'out') delete books.out[person.id];
  enter(books.people, books.seats, before, person, ({ gone }) => gone !== 'out');
  enter(books.here, books.present, before, person, ({ gone }) => gone === undefined);
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

/** A person as before, in another way gone, or not at all. */
export function withGone({ gone: _, ...person }: Person, gone?: Person['gone']): Person {
  return gone === undefined ? person : { ...person, gone };
}

/** Ids come from outside: "constructor" is nobody. */
export const personIn = (books: People, id: string): Person | undefined => ownValue(books.people, id);
