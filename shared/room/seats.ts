import type { Person, PersonId, TableId } from '../activities/activity.ts';

/**
 * Who sits at each table, in the order in which they sat down. Kept up beside the people, so that what concerns one
 * table, or only counts, does not look at everybody: with 3,000 people that was most of the cost of a vote.
 */
export type Seats = Map<TableId, Set<PersonId>>;

export function sitDown(seats: Seats, { id, table }: Pick<Person, 'id' | 'table'>): void {
  const seated = seats.get(table) ?? new Set();
  seats.set(table, seated.add(id));
}

export function standUp(seats: Seats, { id, table }: Pick<Person, 'id' | 'table'>): void {
  seats.get(table)?.delete(id);
}

export const seatedAt = (seats: Seats, table: TableId): number => seats.get(table)?.size ?? 0;

/** How many people there are. */
export function seated(seats: Seats): number {
  let count = 0;
  for (const people of seats.values()) count += people.size;
  return count;
}
