import type { PersonId } from '../../../shared/activities/activity.ts';

/** What people at a table call somebody: the name, or the place in the order in which they sat down. */
export function nameOf(
  person: PersonId,
  tablemates: readonly { readonly id: PersonId; readonly name?: string }[],
  seat: (number: number) => string,
): string {
  const index = tablemates.findIndex(({ id }) => id === person);
  return tablemates[index]?.name ?? seat(index < 0 ? tablemates.length + 1 : index + 1);
}
