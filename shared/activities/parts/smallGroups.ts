import type { Person, PersonId, Role, TableId } from '../facts.ts';

/**
 * What would name the few.
 *
 * [SM1] Of fewer than three people no letter, and no number of what they answered, is shown: each could be meant.
 * [SM2] What is shown without a letter does not name its few writers by that either: while they are one or two, the
 *      smallest table that is left goes without its letter too.
 * [SM3] By role, no group that can be read off has fewer than five people: smaller roles and people without a role are
 *      merged into "others", and while the others are one to four, the smallest role left joins them (else the totals
 *      would give the few away).
 */

/** The fewest people whose letter, or whose answers as numbers, may be shown. [SM1] */
export const FEWEST = 3;

/** The fewest people of a group by role whose answers may be shown as a group. [SM3] */
export const FEWEST_OF_ROLE = 5;

/**
 * The tables whose letter may stand beside what was written there without a name. [SM1] [SM2]
 * @param written who wrote, and at which table, in any order and as often as they did
 */
export function letteredTables(
  written: Iterable<{ readonly table: TableId; readonly author: PersonId }>,
): ReadonlySet<TableId> {
  const writers = new Map<TableId, Set<PersonId>>();
  for (const { table, author } of written) {
    const there = writers.get(table);
    if (there) there.add(author);
    else writers.set(table, new Set([author]));
  }
  const bySize = [...writers].sort(([, a], [, b]) => a.size - b.size);
  const lettered = new Set<TableId>();
  let without = 0;
  for (const [table, { size }] of bySize) {
    if (size >= FEWEST && (without === 0 || without >= FEWEST)) lettered.add(table);
    else without += size;
  }
  return lettered;
}

/** People whose answers are shown together; `role` is absent for the others. */
export interface Group {
  readonly role?: Role;
  readonly people: readonly Person[];
}

/**
 * Groups people by role so that nobody is told by their group. [SM3]
 * @returns the roles in the session's order, then the others; empty when nothing may be shown.
 */
export function groupsByRole(people: readonly Person[], roles: readonly Role[]): Group[] {
  const byRole = new Map(roles.map((role): [string, Person[]] => [role.id, []]));
  const others: Person[] = [];
  for (const person of people) {
    const group = person.role === undefined ? undefined : byRole.get(person.role);
    (group ?? others).push(person);
  }
  const shown = new Map<string, readonly Person[]>();
  for (const [id, members] of byRole) {
    if (members.length >= FEWEST_OF_ROLE) shown.set(id, members);
    else others.push(...members);
  }
  while (others.length > 0 && others.length < FEWEST_OF_ROLE && shown.size > 0) {
    const [smallest] = [...shown].sort(([, a], [, b]) => a.length - b.length);
    if (!smallest) break;
    shown.delete(smallest[0]);
    others.push(...smallest[1]);
  }
  const groups: Group[] = roles.flatMap((role) => {
    const members = shown.get(role.id);
    return members ? [{ role, people: members }] : [];
  });
  if (others.length >= FEWEST_OF_ROLE && groups.length > 0) groups.push({ people: others });
  return groups;
}
