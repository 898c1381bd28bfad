import type { AuthorView } from '../../../shared/activities/share-and-move/pages.ts';
import type { SeatView } from '../../../shared/activities/share-and-move/viewParts.ts';

/** How a person at a table is called: by name, or by where they sit. */
export function seatName(
  id: string,
  order: readonly SeatView[],
  text: { person: (seat: number) => string },
): string {
  const found = order.find((seat) => seat.id === id);
  return found?.name ?? text.person(found?.seat ?? 1);
}

/** How an author is called, outside of the table where it was written too. */
export const authorName = (
  { name, table }: AuthorView,
  text: { someone: (table: string) => string },
): string => name ?? text.someone(table);
