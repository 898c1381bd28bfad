import { type DocumentName, nameLabel } from '../../../shared/activities/share-and-move/documents.ts';
import type { AuthorView } from '../../../shared/activities/share-and-move/pages.ts';
import type { SeatView } from '../../../shared/activities/share-and-move/viewParts.ts';
import { useTableName } from '../../ui/teams.ts';

/** How a person at a table is called: by name, or by where they sit. */
export function seatName(
  id: string,
  order: readonly SeatView[],
  text: { person: (seat: number) => string },
): string {
  const found = order.find((seat) => seat.id === id);
  return found?.name ?? text.person(found?.seat ?? 1);
}

/** How an author is called, outside of the table where it was written too. @param called what tables are called */
export const authorName = (
  { name, table }: AuthorView,
  text: { someone: (table: string) => string },
  called: (table: string) => string,
): string => name ?? text.someone(called(table));

/** What documents are called in sentences: by their table, with its team's name where it carries one. */
export function useDocumentName(): (name: DocumentName) => string {
  const called = useTableName();
  return (name) => nameLabel({ ...name, table: called(name.table) });
}
