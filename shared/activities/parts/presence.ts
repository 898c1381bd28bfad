import { ownValue } from '../../lib/ownValue.ts';
import type { Happening } from '../activity.ts';
import type { Person, PersonId, Role, RoomFacts, TableId } from '../facts.ts';

/**
 * Who counts, and where.
 *
 * [WH1] Who is here counts. Who is away, or was taken out, counts where they did something, and is waited for nowhere.
 * [WH2] Who sits where is read from those who are here, in the order in which they came; a table without people is
 *      among the tables.
 * [WH3] What is somebody's follows them to another table; who comes to a step of the room, or back, is caught up with.
 * [WH4] By role, a person is one of the session's roles, or another, or has not said: each counts once.
 */

/**
 * Who is here, or did something. [WH1]
 * @param did only asked of those who are not here
 */
export const counted = ({ people, everyone }: RoomFacts, did: (person: Person) => boolean): Person[] =>
  Object.values(everyone).filter((person) => Object.hasOwn(people, person.id) || did(person));

/** Those who are here by table, in the order in which they came. [WH2] */
export function seating(room: RoomFacts): Map<TableId, PersonId[]> {
  const tables = new Map<TableId, PersonId[]>(room.tables.map((table) => [table, []]));
  for (const { id, table } of Object.values(room.people)) {
    const people = tables.get(table);
    if (people === undefined) tables.set(table, [id]);
    else people.push(id);
  }
  return tables;
}

/** The tables that somebody has come to or gone from; all of them when the room comes to a step. [WH2] */
export function touchedTables(happening: Happening, { everyone, tables }: RoomFacts): readonly TableId[] {
  if (happening.type === 'stepEntered') return tables;
  if (happening.type === 'resumed' || happening.type === 'timeChanged') return [];
  const people = 'people' in happening ? happening.people : [happening.person];
  const now = people.flatMap((person) => ownValue(everyone, person)?.table ?? []);
  return [...new Set('from' in happening ? [happening.from, ...now] : now)];
}

/**
 * Where those sit now whose things may have to follow them. [WH3]
 * @param owners whoever has something at a table
 */
export function follow(
  happening: Happening,
  { everyone }: RoomFacts,
  owners: readonly PersonId[],
): { readonly person: PersonId; readonly table: TableId }[] {
  const moved =
    happening.type === 'personMoved' || happening.type === 'personReturned'
      ? [happening.person]
      : happening.type === 'stepEntered'
        ? owners
        : [];
  return moved.flatMap((person) => {
    const table = ownValue(everyone, person)?.table;
    return table === undefined ? [] : [{ person, table }];
  });
}

/** How many people there are of each role. [WH4] */
export interface ByRole {
  /** By role id; every role is in it, with 0 where nobody has it. */
  readonly counts: Readonly<Record<string, number>>;
  /** People with a role that the session does not list. */
  readonly other: number;
  /** People who have not said. */
  readonly unsaid: number;
}

/**
 * Counts people by role. [WH4]
 * @param isOther who said that they are none of these, whatever they are in the room
 */
export function countByRole(
  people: readonly Person[],
  roles: readonly Role[],
  isOther: (person: Person) => boolean = () => false,
): ByRole {
  const counts = new Map(roles.map(({ id }) => [id, 0]));
  let other = 0;
  let unsaid = 0;
  for (const person of people) {
    const { role } = person;
    const count = role === undefined ? undefined : counts.get(role);
    if (isOther(person) || (role !== undefined && count === undefined)) other += 1;
    else if (role === undefined) unsaid += 1;
    else counts.set(role, (count ?? 0) + 1);
  }
  return { counts: Object.fromEntries(counts), other, unsaid };
}
