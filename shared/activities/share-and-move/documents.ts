import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';

/**
 * Which documents a table has, and who writes which.
 *
 * [DC1] A table has one document. With more people than the session wants at one, usually eight, it has two: each is
 *      written by people of its own, in turns of their own, and moves as a document of its own.
 * [DC2] Nobody is torn out of a document that has begun: a table that grows meanwhile opens its second document for those
 *      who come. Before somebody has started, its people are dealt to both evenly.
 * [DC3] Who comes is dealt to the document with fewer people; who comes back, to the one that was theirs at this table.
 *      At the table they may say that they write the other one.
 * [DC4] A table that shrinks keeps both documents.
 */

/** The first document of a table is called as its table, the second `A.2`. Its turns and its home are called so too. */
export type DocumentId = string;

/** The most documents of one table. */
export const TABLE_DOCUMENTS = 2;

/** What a document is called in the room: by its table, and where that has several by its number too. */
export interface DocumentName {
  readonly table: TableId;
  /** 1, 2 … */
  readonly number?: number;
}

export const documentId = ({ table, number = 1 }: DocumentName): DocumentId =>
  number === 1 ? table : `${table}.${number}`;

/** The table and the number of a document. */
export function partsOf(id: DocumentId): Required<DocumentName> {
  const [table = id, number = '1'] = id.split('.');
  return { table, number: Number(number) };
}

/** How a name is written: `A`, or `A · 2`. */
export const nameLabel = ({ table, number }: DocumentName): string =>
  number === undefined ? table : `${table} · ${number}`;

interface Written {
  readonly documents: Readonly<Record<DocumentId, unknown>>;
  readonly writers: Readonly<Record<TableId, Readonly<Record<PersonId, DocumentId>>>>;
}

/** The documents of a table in order; none before somebody is there. */
export function documentsOf({ documents }: Pick<Written, 'documents'>, table: TableId): DocumentId[] {
  const ids = Array.from({ length: TABLE_DOCUMENTS }, (_, index) => documentId({ table, number: index + 1 }));
  return ids.filter((id) => Object.hasOwn(documents, id));
}

/** What a document is called where these tables have two. */
export function nameAmong(twice: readonly TableId[], id: DocumentId): DocumentName {
  const { table, number } = partsOf(id);
  return twice.includes(table) ? { table, number } : { table };
}

export function nameOf(state: Pick<Written, 'documents'>, id: DocumentId): DocumentName {
  const { table, number } = partsOf(id);
  return documentsOf(state, table).length > 1 ? { table, number } : { table };
}

/** The document that somebody writes, or wrote last, at a table; `undefined` when they never sat there. */
export const writtenAt = (
  { writers }: Pick<Written, 'writers'>,
  table: TableId,
  person: PersonId,
): DocumentId | undefined => ownValue(ownValue(writers, table) ?? {}, person);

/** All documents in the given order of their tables; a document outlives its table in the room's list. */
export function documentsIn(state: Pick<Written, 'documents'>, tables: readonly TableId[]): DocumentId[] {
  const known = tables.flatMap((table) => documentsOf(state, table));
  return [...known, ...Object.keys(state.documents).filter((id) => !known.includes(id))];
}

/**
 * Who of the people at a table writes which document [DC1, DC2, DC3].
 * @param people who is here, in the order in which they came
 * @param most how many people there are at one document before a table gets another
 * @param begun whether somebody has started at one of the table's documents
 */
export function parted(
  state: Written,
  table: TableId,
  people: readonly PersonId[],
  { most, begun }: { readonly most: number; readonly begun: boolean },
): Map<DocumentId, PersonId[]> {
  const there = documentsOf(state, table);
  const isNew = (person: PersonId) => writtenAt(state, table, person) === undefined;
  const opens = there.length < TABLE_DOCUMENTS && people.length > most && (!begun || people.some(isNew));
  const count = opens ? TABLE_DOCUMENTS : Math.max(there.length, people.length > 0 ? 1 : 0);
  const seats = new Map<DocumentId, PersonId[]>(
    Array.from({ length: count }, (_, index) => [documentId({ table, number: index + 1 }), []]),
  );
  const dealt: PersonId[] = [];
  for (const person of people) {
    const own = opens && !begun ? undefined : seats.get(writtenAt(state, table, person) ?? '');
    if (own === undefined) dealt.push(person);
    else own.push(person);
  }
  for (const person of dealt) {
    const [least] = [...seats.values()].sort((a, b) => a.length - b.length);
    least?.push(person);
  }
  return seats;
}
