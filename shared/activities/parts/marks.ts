import { ownValue } from '../../lib/ownValue.ts';

/** Ids by a key of theirs: what each person wrote or voted for, what stands at each table. */
export type Marks = Record<string, Record<string, true>>;

/** @returns false where it was marked already */
export function mark(marks: Marks, key: string, id: string): boolean {
  const ids = ownValue(marks, key);
  if (ids === undefined) marks[key] = { [id]: true };
  else if (ownValue(ids, id)) return false;
  else ids[id] = true;
  return true;
}

/** @returns false where it was not marked */
export function unmark(marks: Marks, key: string, id: string): boolean {
  const ids = ownValue(marks, key);
  if (ids === undefined || !ownValue(ids, id)) return false;
  delete ids[id];
  return true;
}

export const isMarked = (marks: Marks, key: string, id: string): boolean =>
  ownValue(ownValue(marks, key), id) === true;
