import { sumOf } from './checksum.ts';
import { change, query, rowsOf, type Store } from './sql.ts';

/** "PLNY": tells Plenary's files from other programs' SQLite files. */
export const APPLICATION_ID = 0x504c4e59;

/** The first version whose rows carry checksums. */
export const SUMMED_VERSION = 4;

/** What brings a store from one version to the next. */
type Migration = string | ((store: Store) => void);

/**
 * What brings a store from version n to n + 1; the first makes an empty one. Written once, never changed.
 *
 * Every room has a table of its own for its events (`createRoomTable`), and its title is in there too. This is what
 * makes erasing sure: SQLite's secure_delete clears the rows and pages that it frees, but when it moves rows
 * between pages it leaves copies of them behind, which nothing clears later. (Tried: with all rooms in one table,
 * one erased room in five left readable text.) The pages of a table hold nothing of other tables, and dropping it
 * clears them whole.
 */
export const MIGRATIONS: readonly Migration[] = [
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
  addSums,
];

/**
 * Row 0 is the room's record: its title in `event`, its id in `by`, its code in `command_id`, and "rehearsal" in
 * `command_digest`; the table `rooms` is only an index of these. The events are 1, 2, 3 …
 */
export const createRoomTable = (no: number): string =>
  `CREATE TABLE events_${no} (
     seq INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     by TEXT NOT NULL,
     command_id TEXT,
     command_digest TEXT,
     event TEXT NOT NULL,
     sum INTEGER
   )`;

/** One row: the text of a prepared session. A table of its own for the same reason as a room's. */
export const createPreparedTable = (no: number): string =>
  `CREATE TABLE prepared_${no} (id INTEGER PRIMARY KEY, content TEXT NOT NULL, sum INTEGER)`;

export const insertEvent = (no: number): string =>
  `INSERT INTO events_${no} (seq, at, by, command_id, command_digest, event, sum) VALUES (?, ?, ?, ?, ?, ?, ?)`;

/** What {@link eventRow} reads, in its order; the parameters are the number after which to begin, and how many. */
export const selectEvents = (no: number): string =>
  `SELECT seq, at, by, command_id, command_digest, event, sum FROM events_${no}
   WHERE seq > ? ORDER BY seq LIMIT ?`;

/** A row of a room's table, known to be as it was written. */
export interface EventRow {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly commandId: string | null;
  readonly commandDigest: string | null;
  readonly event: string;
}

const textOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** @returns `undefined` for a row that is not as it was written */
export function eventRow(no: number, cells: readonly unknown[]): EventRow | undefined {
  const [seq, at, by, commandId, commandDigest, event, sum] = cells;
  if (typeof seq !== 'number' || typeof at !== 'number' || typeof by !== 'string') return undefined;
  if (!textOrNull(commandId) || !textOrNull(commandDigest) || typeof event !== 'string') return undefined;
  if (sumOf(no, seq, at, by, commandId, commandDigest, event) !== sum) return undefined;
  return { seq, at, by, commandId, commandDigest, event };
}

/** The cells of a row as {@link insertEvent} takes them, with their checksum. */
export const eventCells = (no: number, row: EventRow): readonly (string | number | null)[] => {
  const { seq, at, by, commandId, commandDigest, event } = row;
  return [
    seq,
    at,
    by,
    commandId,
    commandDigest,
    event,
    sumOf(no, seq, at, by, commandId, commandDigest, event),
  ];
};

/** What a prepared session's checksum covers besides the number of its table. */
export interface PreparedCells {
  readonly id: string;
  readonly version: number;
  readonly savedAt: number;
  readonly template: string | null;
  readonly content: string;
}

export const preparedSum = (no: number, { id, version, savedAt, template, content }: PreparedCells): number =>
  sumOf(no, id, version, savedAt, template, content);

/** Gives the rows of older stores their checksums, and their rooms a record of their own. */
function addSums(store: Store): void {
  const cell = (value: unknown): string | number | null =>
    typeof value === 'string' || typeof value === 'number' ? value : null;
  const all = 'SELECT no, id, code, rehearsal FROM rooms';
  for (const [no, id, code, rehearsal] of rowsOf(query(store, all))) {
    store.exec(`ALTER TABLE events_${no} ADD COLUMN sum INTEGER`);
    const record = `UPDATE events_${no} SET by = ?, command_id = ?, command_digest = ? WHERE seq = 0`;
    change(store, record).run(cell(id), cell(code), rehearsal === 1 ? 'rehearsal' : null);
    const rows = `SELECT seq, at, by, command_id, command_digest, event FROM events_${no}`;
    const sum = change(store, `UPDATE events_${no} SET sum = ? WHERE seq = ?`);
    for (const cells of rowsOf(query(store, rows))) sum.run(sumOf(cell(no), ...cells.map(cell)), cells[0]);
  }
  const kept = 'SELECT no, id, version, saved_at, template FROM prepared';
  for (const [no, id, version, savedAt, template] of rowsOf(query(store, kept))) {
    store.exec(`ALTER TABLE prepared_${no} ADD COLUMN sum INTEGER`);
    for (const [content] of rowsOf(query(store, `SELECT content FROM prepared_${no} WHERE id = 1`))) {
      const sum = sumOf(...[no, id, version, savedAt, template, content].map(cell));
      change(store, `UPDATE prepared_${no} SET sum = ? WHERE id = 1`).run(sum);
    }
  }
}
