import type Database from 'libsql';

/** The one connection to the store. */
export type Store = InstanceType<typeof Database>;

/** A prepared statement that changes something. */
export type Change = ReturnType<typeof change>;
/** A prepared statement that reads; {@link rowsOf} gives its rows. */
export type Query = ReturnType<typeof query>;

/** Prepares a statement that changes something and takes its parameters in order. */
export const change = (store: Store, sql: string) => store.prepare<unknown[]>(sql);

/** Prepares a statement that reads and takes its parameters in order. */
export const query = (store: Store, sql: string) => store.prepare<unknown[]>(sql).raw();

/** The rows as arrays of cells, in the order that the query names them. */
export const rowsOf = (asked: Query, ...parameters: unknown[]): (readonly unknown[])[] =>
  asked.all(...parameters).map((row) => (Array.isArray(row) ? row : []));

/** The number in the first cell of the first row; undefined without a row. */
export function numberOf(asked: Query, ...parameters: unknown[]): number | undefined {
  const [row] = rowsOf(asked, ...parameters);
  if (row === undefined) return undefined;
  const [value] = row;
  if (typeof value !== 'number') throw new Error('The store answered without a number.');
  return value;
}

/** Runs `work` in one durable transaction: all of it is on the disk when this returns, or none. */
export function inTransaction<T>(store: Store, work: () => T): T {
  store.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    store.exec('COMMIT');
    return value;
  } catch (error) {
    // On a full disk SQLite has rolled back by itself.
    if (store.inTransaction) store.exec('ROLLBACK');
    throw error;
  }
}

/** Moves the write-ahead log into the main file and cuts it to nothing. */
export function emptyWriteAheadLog(store: Store): void {
  const busy = numberOf(query(store, 'PRAGMA wal_checkpoint(TRUNCATE)'));
  if (busy !== 0) throw new Error('The write-ahead log could not be emptied.');
}

/** The code of SQLite's own error, or undefined. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
