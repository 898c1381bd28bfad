import type { PersonId } from '../activity.ts';
import { type DocumentName, documentId } from './documents.ts';
import type { TableView, WritersView } from './views.ts';

/** What somebody at a table sees of the document that they write; of the first one while they are in no order. */
export function ownWriters({ writers }: TableView, person: PersonId): WritersView | undefined {
  const all = Object.values(writers);
  return all.find(({ turns }) => turns.order.some(({ id }) => id === person)) ?? all[0];
}

/** The other document of a table that has two. */
export function otherDocument({ writers }: TableView, own: WritersView): DocumentName | undefined {
  const names = Object.values(writers).map(({ name }) => name);
  return names.find((name) => documentId(name) !== documentId(own.name));
}
