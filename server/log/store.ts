import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'libsql';
import { APPLICATION_ID, MIGRATIONS } from './schema.ts';
import { emptyWriteAheadLog, inTransaction, numberOf, query, rowsOf, type Store, sqliteCode } from './sql.ts';

/** Another process has this store open. */
export class StoreInUse extends Error {
  override readonly name = 'StoreInUse';
}

/** The file is not a store that this Plenary can read. */
export class StoreUnreadable extends Error {
  override readonly name = 'StoreUnreadable';
}

/**
 * Opens the store, makes it where there is none, and brings an older one up to date.
 * @param waitMs how long to wait for another process to let go of it (a server that is just stopping)
 * @throws StoreInUse, StoreUnreadable
 */
export function openStore(file: string, waitMs = 2_000): Store {
  const store = new Database(withFolder(file), { timeout: waitMs });
  try {
    lock(store, file);
    makeReady(store, file);
    return store;
  } catch (error) {
    store.close();
    throw explained(error, file);
  }
}

/** The connection alone, for {@link lock} and {@link makeReady}; whoever asks for it closes it. */
export const connect = (file: string, waitMs: number): Store =>
  new Database(withFolder(file), { timeout: waitMs });

/**
 * Takes the store for this process, and writes nothing yet. The lock is the operating system's, so a process that was
 * killed leaves none behind. (It also ends when this process opens and closes the file by other means: nothing here
 * does.)
 * @returns the store's version
 * @throws StoreInUse, StoreUnreadable, or SQLite's own error where the file is damaged
 */
export function lock(store: Store, file: string): number {
  try {
    store.pragma('locking_mode = EXCLUSIVE');
    store.exec('BEGIN EXCLUSIVE; COMMIT');
    return versionOf(store, file);
  } catch (error) {
    throw explained(error, file);
  }
}

/** How the store is written to, and what SQLite says when it is: no kill shows whether a commit reaches the disk. */
const SETTINGS: readonly (readonly [name: string, wanted: string, means: string | number])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  // FULL: every commit is on the disk when it returns.
  ['synchronous', 'FULL', 2],
  ['secure_delete', 'ON', 1],
  // MEMORY: no text in temporary files elsewhere.
  ['temp_store', 'MEMORY', 2],
];

/** Settles how the locked store is written to, and brings an older one up to date. */
export function makeReady(store: Store, file: string): void {
  for (const [name, wanted, means] of SETTINGS) {
    store.pragma(`${name} = ${wanted}`);
    const [found] = rowsOf(query(store, `PRAGMA ${name}`));
    if (found?.[0] !== means)
      throw new Error(`${file} cannot be kept with ${name} ${wanted}: ${String(found?.[0])}.`);
  }
  migrate(store, versionOf(store, file));
  // An erasure may have been cut off between its commit and the emptying of the write-ahead log.
  emptyWriteAheadLog(store);
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

/** @throws StoreUnreadable for what is not ours, or newer than we are */
function versionOf(store: Store, file: string): number {
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
  return version;
}

function migrate(store: Store, version: number): void {
  inTransaction(store, () => {
    for (const step of MIGRATIONS.slice(version)) {
      if (typeof step === 'string') store.exec(step);
      else step(store);
    }
    store.exec(`PRAGMA user_version = ${MIGRATIONS.length}; PRAGMA application_id = ${APPLICATION_ID};`);
  });
}

function withFolder(file: string): string {
  makeFolder(dirname(resolve(file)));
  return file;
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
