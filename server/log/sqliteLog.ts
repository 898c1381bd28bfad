import { statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LoggedEvent, NewEvent, RoomEvent } from '../../shared/room/events.ts';
import { type EventLog, RoomExists, type RoomRecord, StaleWriter } from './eventLog.ts';
import {
  type Change,
  change,
  closeStore,
  createRoomTable,
  emptyWriteAheadLog,
  inTransaction,
  numberOf,
  openStore,
  type Query,
  query,
  rowsOf,
  type Store,
  sqliteCode,
} from './store.ts';

/** Events read in one go; between two goes other rooms get their turn. */
const READ_AT_ONCE = 2_000;
/** A probe of the disk answers all who ask within this time (ms), as anybody may ask. */
const CHECK_FOR_MS = 1_000;
/** Rooms whose prepared statements are kept. */
const STATEMENTS_KEPT = 100;

/**
 * The embedded log: one SQLite file, one connection, for one machine.
 * All calls do their work in the calling turn, except for long reads, which let others in between.
 * @param store shared with whatever else is kept in the same file; the log closes it
 * @param file the store's own, looked at to tell whether it was replaced
 */
export const sqliteLog = (store: Store, file: string): EventLog => new SqliteLog(file, store);

/**
 * A log alone, in a store that nothing else uses.
 * @param file made with its folder where there is none
 * @throws StoreInUse when another process has it, StoreUnreadable when it is not a store of ours
 */
export const openSqliteLog = (file: string, options: { waitMs?: number } = {}): EventLog =>
  sqliteLog(openStore(file, options.waitMs), file);

interface RoomStatements {
  readonly last: Query;
  readonly insert: Change;
}

class SqliteLog implements EventLog {
  readonly #file: string;
  readonly #inode: number;
  readonly #store: Store;
  readonly #roomNumber: Query;
  readonly #statements = new Map<number, RoomStatements>();
  #checkedAt = Number.NEGATIVE_INFINITY;

  constructor(file: string, store: Store) {
    this.#file = file;
    this.#store = store;
    this.#inode = statSync(file).ino;
    this.#roomNumber = query(store, 'SELECT no FROM rooms WHERE id = ?');
  }

  async create(room: RoomRecord, events: readonly NewEvent[]): Promise<void> {
    const { roomId, code, title, createdAt, rehearsal = false } = room;
    const store = this.#store;
    inTransaction(store, () => {
      try {
        const enter = change(
          store,
          'INSERT INTO rooms (id, code, created_at, rehearsal) VALUES (?, ?, ?, ?)',
        );
        enter.run(roomId, code, createdAt, rehearsal ? 1 : 0);
      } catch (error) {
        if (sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT') !== true) throw error;
        throw new RoomExists(`The room ${roomId} exists already, or its code ${code} is taken.`, {
          cause: error,
        });
      }
      const no = this.#number(roomId);
      if (no === undefined) throw new Error(`The room ${roomId} was not kept.`);
      store.exec(createRoomTable(no));
      const insert = change(store, insertInto(no));
      insert.run(0, createdAt, '', null, null, title);
      insertAll(insert, 0, events);
    });
  }

  async append(roomId: string, expectedSeq: number, events: readonly NewEvent[]): Promise<number> {
    const no = this.#number(roomId);
    if (no === undefined) throw new StaleWriter(`There is no room ${roomId}.`);
    const { last, insert } = this.#statementsOf(no);
    return inTransaction(this.#store, () => {
      const seq = numberOf(last);
      if (seq !== expectedSeq) {
        throw new StaleWriter(`The room ${roomId} is at event ${seq}, not at ${expectedSeq}.`);
      }
      return insertAll(insert, expectedSeq, events);
    });
  }

  async read(roomId: string, fromSeq: number): Promise<readonly LoggedEvent[]> {
    const found: LoggedEvent[] = [];
    for (;;) {
      // Looked up anew in each go: the room may have been erased in between, and is then as if it never was.
      const no = this.#number(roomId);
      if (no === undefined) return [];
      const after = Math.max(found.at(-1)?.seq ?? fromSeq, 0);
      const rows = rowsOf(query(this.#store, selectAfter(no)), after);
      for (const row of rows) found.push(toLogged(row, roomId));
      if (rows.length < READ_AT_ONCE) return found;
      await nextTurn();
    }
  }

  async rooms(): Promise<readonly RoomRecord[]> {
    const all = rowsOf(
      query(this.#store, 'SELECT no, id, code, created_at, rehearsal FROM rooms ORDER BY no'),
    );
    return all.map(([no, roomId, code, createdAt, rehearsal]) => {
      const [first] = rowsOf(query(this.#store, `SELECT event FROM events_${no} WHERE seq = 0`));
      const title = first?.[0];
      if (
        typeof roomId !== 'string' ||
        typeof code !== 'string' ||
        typeof createdAt !== 'number' ||
        typeof title !== 'string'
      ) {
        throw new Error(`The record of the room ${String(roomId)} is damaged.`);
      }
      return { roomId, code, title, createdAt, ...(rehearsal === 1 ? { rehearsal: true } : {}) };
    });
  }

  async erase(roomId: string): Promise<void> {
    const no = this.#number(roomId);
    if (no !== undefined) {
      this.#statements.delete(no);
      inTransaction(this.#store, () => {
        this.#store.exec(`DROP TABLE events_${no}`);
        change(this.#store, 'DELETE FROM rooms WHERE no = ?').run(no);
      });
    }
    // Also for an unknown room: when an erasure is asked for again after a failure, this is what was missing.
    emptyWriteAheadLog(this.#store);
  }

  async check(): Promise<void> {
    const now = performance.now();
    if (this.#store.open && now - this.#checkedAt < CHECK_FOR_MS) return;
    if (statSync(this.#file).ino !== this.#inode) throw new Error(`${this.#file} was replaced while in use.`);
    change(this.#store, 'INSERT OR REPLACE INTO probe (id, at) VALUES (1, ?)').run(Date.now());
    this.#checkedAt = now;
  }

  async close(): Promise<void> {
    closeStore(this.#store);
  }

  #number(roomId: string): number | undefined {
    return numberOf(this.#roomNumber, roomId);
  }

  #statementsOf(no: number): RoomStatements {
    const known = this.#statements.get(no);
    if (known !== undefined) return known;
    const [oldest] = this.#statements.keys();
    if (oldest !== undefined && this.#statements.size >= STATEMENTS_KEPT) this.#statements.delete(oldest);
    const made = {
      last: query(this.#store, `SELECT max(seq) FROM events_${no}`),
      insert: change(this.#store, insertInto(no)),
    };
    this.#statements.set(no, made);
    return made;
  }
}

const insertInto = (no: number): string =>
  `INSERT INTO events_${no} (seq, at, by, command_id, command_digest, event) VALUES (?, ?, ?, ?, ?, ?)`;

const selectAfter = (no: number): string =>
  `SELECT seq, at, by, command_id, command_digest, event FROM events_${no}
   WHERE seq > ? ORDER BY seq LIMIT ${READ_AT_ONCE}`;

/** @returns the number of the last event */
function insertAll(insert: Change, after: number, events: readonly NewEvent[]): number {
  let seq = after;
  for (const { at, by, command, event } of events) {
    seq += 1;
    insert.run(seq, at, by, command?.id ?? null, command?.digest ?? null, JSON.stringify(event));
  }
  return seq;
}

function toLogged(row: readonly unknown[], roomId: string): LoggedEvent {
  const [seq, at, by, id, digest, text] = row;
  const event: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
  if (typeof seq !== 'number' || typeof at !== 'number' || typeof by !== 'string' || !isRoomEvent(event)) {
    throw new Error(`Event ${String(seq)} of the room ${roomId} is damaged.`);
  }
  if (typeof id !== 'string' || typeof digest !== 'string') return { seq, at, by, event };
  return { seq, at, by, command: { id, digest }, event };
}

/** The log holds only what `append` took, so the type's name is enough to know an event by. */
const isRoomEvent = (value: unknown): value is RoomEvent =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
