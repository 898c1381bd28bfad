import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'libsql';

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

/** Another process has this store open. */
export class StoreInUse extends Error {
  override readonly name = 'StoreInUse';
}

/** The file is not a store that this Plenary can read. */
export class StoreUnreadable extends Error {
  override readonly name = 'StoreUnreadable';
}

/** "PLNY": tells Plenary's files from other programs' SQLite files. */
const APPLICATION_ID = 0x504c4e59;

/**
 * What brings a store from version n to n + 1; the first makes an empty one. Written once, never changed.
 *
 * Every room has a table of its own for its events (`createRoomTable`), and its title is in there too. This is what
 * makes erasing sure: SQLite's secure_delete clears the rows and pages that it frees, but when it moves rows
 * between pages it leaves copies of them behind, which nothing clears later. (Tried: with all rooms in one table,
 * one erased room in five left readable text.) The pages of a table hold nothing of other tables, and dropping it
 * clears them whole.
 */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE rooms (
     no INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     code TEXT NOT NULL UNIQUE,
     created_at INTEGER NOT NULL
   );
   CREATE TABLE probe (id INTEGER PRIMARY KEY, at INTEGER NOT NULL);`,
  `CREATE TABLE prepared (
     no INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     version INTEGER NOT NULL,
     saved_at INTEGER NOT NULL,
     changed INTEGER NOT NULL,
     template TEXT
   );`,
  'ALTER TABLE rooms ADD COLUMN rehearsal INTEGER NOT NULL DEFAULT 0;',
];

/** Row 0 holds the room's title in `event`; the events are 1, 2, 3 … */
export const createRoomTable = (no: number): string =>
  `CREATE TABLE events_${no} (
     seq INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     by TEXT NOT NULL,
     command_id TEXT,
     command_digest TEXT,
     event TEXT NOT NULL
   )`;

/** One row: the text of a prepared session. A table of its own for the same reason as a room's. */
export const createPreparedTable = (no: number): string =>
  `CREATE TABLE prepared_${no} (id INTEGER PRIMARY KEY, content TEXT NOT NULL)`;

/**
 * Opens the store, makes it where there is none, and brings an older one up to date.
 * @param waitMs how long to wait for another process to let go of it (a server that is just stopping)
 * @throws StoreInUse, StoreUnreadable
 */
export function openStore(file: string, waitMs = 2_000): Store {
  makeFolder(dirname(resolve(file)));
  const store = new Database(file, { timeout: waitMs });
  try {
    // One connection and one process. The lock is the operating system's, so a process that was killed leaves none
    // behind. (It also ends when this process opens and closes the file by other means: nothing here does.)
    store.pragma('locking_mode = EXCLUSIVE');
    store.pragma('journal_mode = WAL');
    // FULL: every commit is on the disk when it returns.
    store.pragma('synchronous = FULL');
    store.pragma('secure_delete = ON');
    // No text in temporary files elsewhere.
    store.pragma('temp_store = MEMORY');
    migrate(store, file);
    // An erasure may have been cut off between its commit and the emptying of the write-ahead log.
    emptyWriteAheadLog(store);
    return store;
  } catch (error) {
    store.close();
    throw explained(error, file);
  }
}

/**
 * Closes the store so that another process, or this one, can open it at once.
 * libsql's own close leaves the file locked until every statement was garbage collected, so the lock goes first;
 * it can only be let go of outside of WAL. https://github.com/tursodatabase/libsql-js/issues/228
 */
export function closeStore(store: Store): void {
  if (!store.open) return;
  try {
    store.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT 1 FROM sqlite_schema');
  } catch {
    // Nothing is lost: every commit is on the disk, and what could not be tidied up now is at the next start.
  } finally {
    store.close();
  }
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

function migrate(store: Store, file: string): void {
  const ask = (sql: string): number => numberOf(query(store, sql)) ?? 0;
  const version = ask('PRAGMA user_version');
  const owner = ask('PRAGMA application_id');
  const tables = ask('SELECT count(*) FROM sqlite_schema');
  if (owner !== APPLICATION_ID && tables > 0) {
    throw new StoreUnreadable(`${file} is a database of another program, not a Plenary store.`);
  }
  if (version > MIGRATIONS.length) {
    throw new StoreUnreadable(
      `${file} was written by a newer Plenary (store version ${version}; this one knows ${MIGRATIONS.length}).`,
    );
  }
  inTransaction(store, () => {
    for (const sql of MIGRATIONS.slice(version)) store.exec(sql);
    store.exec(`PRAGMA user_version = ${MIGRATIONS.length}; PRAGMA application_id = ${APPLICATION_ID};`);
  });
}

/** A folder that was just made must itself survive a power cut, or the store in it does not. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (first === undefined || process.platform === 'win32') return;
  const parent = openSync(dirname(first), 'r');
  fsyncSync(parent);
  closeSync(parent);
}

function explained(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  if (code === 'SQLITE_BUSY') {
    return new StoreInUse(
      `${file} is in use by another Plenary. Stop that one first, or give this one a folder of its own (DATA_DIR).`,
      { cause: error },
    );
  }
  if (code === 'SQLITE_NOTADB') {
    return new StoreUnreadable(`${file} is not a Plenary store.`, { cause: error });
  }
  return error;
}
