import type { Person, Role } from '../activity.ts';

/** The fewest people of a group whose answers may be shown as a group. */
export const FEWEST = 5;

/** People whose answers are shown together; `role` is absent for the others. */
export interface Group {
  readonly role?: Role;
  readonly people: readonly Person[];
}

/**
 * [T7] Groups people by role so that no group shown, nor what is left when the groups shown are taken from the
 * total, has fewer than five people in it.
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
    if (members.length >= FEWEST) shown.set(id, members);
    else others.push(...members);
  }
  while (others.length > 0 && others.length < FEWEST && shown.size > 0) {
    const [smallest] = [...shown].sort(([, a], [, b]) => a.length - b.length);
    if (!smallest) break;
    shown.delete(smallest[0]);
    others.push(...smallest[1]);
  }
  const groups: Group[] = roles.flatMap((role) => {
    const members = shown.get(role.id);
    return members ? [{ role, people: members }] : [];
  });
  if (others.length >= FEWEST && groups.length > 0) groups.push({ people: others });
  return groups;
}
