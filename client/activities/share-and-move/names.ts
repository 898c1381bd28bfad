import type { AuthorView } from '../../../shared/activities/share-and-move/pages.ts';
import type { SeatView } from '../../../shared/activities/share-and-move/views.ts';

/** How a person at a table is called: by name, or by where they sit. */
export function seatName(
  id: string,
  order: readonly SeatView[],
  seats: readonly { readonly id: string }[],
  text: { person: (seat: number) => string },
): string {
  const name = order.find((seat) => seat.id === id)?.name;
  if (name !== undefined) return name;
  const at = seats.findIndex((seat) => seat.id === id);
  return text.person((at < 0 ? order.findIndex((seat) => seat.id === id) : at) + 1);
}

/** How an author is called, outside of the table where it was written too. */
export const authorName = (
  { name, table }: AuthorView,
  text: { someone: (table: string) => string },
): string => name ?? text.someone(table);
