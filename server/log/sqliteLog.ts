import { statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LoggedEvent, NewEvent, RoomEvent } from '../../shared/room/events.ts';
import { type EventLog, RoomExists, type RoomRecord, StaleWriter } from './eventLog.ts';
import type { Marks } from './marks.ts';
import { createRoomTable, type EventRow, eventCells, eventRow, insertEvent, selectEvents } from './schema.ts';
import {
  type Change,
  change,
  emptyWriteAheadLog,
  inTransaction,
  numberOf,
  type Query,
  query,
  rowsOf,
  type Store,
  sqliteCode,
} from './sql.ts';
import { closeStore, openStore } from './store.ts';

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
 * @param marks are told what was acknowledged; the log closes them
 */
export const sqliteLog = (store: Store, file: string, marks?: Marks): EventLog =>
  new SqliteLog(file, store, marks);

/**
 * A log alone, in a store that nothing else uses.
 * @param file made with its folder where there is none
 * @throws StoreInUse when another process has it, StoreUnreadable when it is not a store of ours
 */
export const openSqliteLog = (file: string, options: { waitMs?: number } = {}): EventLog =>
  sqliteLog(openStore(file, options.waitMs), file);

interface RoomStatements {
  readonly no: number;
  readonly last: Query;
  readonly insert: Change;
}

class SqliteLog implements EventLog {
  readonly #file: string;
  readonly #inode: number;
  readonly #store: Store;
  readonly #marks: Marks | undefined;
  readonly #roomNumber: Query;
  readonly #statements = new Map<string, RoomStatements>();
  #checkedAt = Number.NEGATIVE_INFINITY;

  constructor(file: string, store: Store, marks: Marks | undefined) {
    this.#file = file;
    this.#store = store;
    this.#marks = marks;
    this.#inode = statSync(file).ino;
    this.#roomNumber = query(store, 'SELECT no FROM rooms WHERE id = ?');
  }

  async create(room: RoomRecord, events: readonly NewEvent[]): Promise<void> {
    const { roomId, code, title, createdAt, rehearsal = false } = room;
    const store = this.#store;
    const [no, seq] = inTransaction(store, () => {
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
      const insert = change(store, insertEvent(no));
      const record = { seq: 0, at: createdAt, by: roomId, commandId: code, event: title };
      insert.run(...eventCells(no, { ...record, commandDigest: rehearsal ? 'rehearsal' : null }));
      return [no, insertAll(insert, no, 0, events)];
    });
    this.#marks?.set('room', no, seq);
  }

  async append(roomId: string, expectedSeq: number, events: readonly NewEvent[]): Promise<number> {
    const { no, last, insert } = this.#statementsOf(roomId);
    const appended = inTransaction(this.#store, () => {
      const seq = numberOf(last);
      if (seq !== expectedSeq) {
        throw new StaleWriter(`The room ${roomId} is at event ${seq}, not at ${expectedSeq}.`);
      }
      return insertAll(insert, no, expectedSeq, events);
    });
    this.#marks?.set('room', no, appended);
    return appended;
  }

  async read(roomId: string, fromSeq: number): Promise<readonly LoggedEvent[]> {
    const found: LoggedEvent[] = [];
    for (;;) {
      // Looked up anew in each go: the room may have been erased in between, and is then as if it never was.
      const no = this.#number(roomId);
      if (no === undefined) return [];
      const after = Math.max(found.at(-1)?.seq ?? fromSeq, 0);
      const before = found.length;
      const rows = rowsOf(query(this.#store, selectEvents(no)), after, READ_AT_ONCE);
      for (const row of rows)
        found.push(toLogged(eventRow(no, row), after + found.length - before + 1, roomId));
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
      this.#statements.delete(roomId);
      this.#marks?.forget('room', no);
      inTransaction(this.#store, () => {
        this.#store.exec(`DROP TABLE events_${no}`);
        change(this.#store, 'DELETE FROM rooms WHERE no = ?').run(no);
      });
    }
    // Also for an unknown room: when an erasure is asked for again after a failure, this is what was missing.
    emptyWriteAheadLog(this.#store);
  }

  async quietSince(before: number): Promise<readonly string[]> {
    const quiet: string[] = [];
    for (const [no, roomId] of rowsOf(query(this.#store, 'SELECT no, id FROM rooms'))) {
      const last = `SELECT at FROM events_${no} ORDER BY seq DESC LIMIT 1`;
      const at = numberOf(query(this.#store, last));
      if (at !== undefined && at < before && typeof roomId === 'string') quiet.push(roomId);
    }
    return quiet;
  }

  async check(): Promise<void> {
    const now = performance.now();
    if (this.#store.open && now - this.#checkedAt < CHECK_FOR_MS) return;
    if (statSync(this.#file).ino !== this.#inode) throw new Error(`${this.#file} was replaced while in use.`);
    change(this.#store, 'INSERT OR REPLACE INTO probe (id, at) VALUES (1, ?)').run(Date.now());
    this.#checkedAt = now;
  }

  async close(): Promise<void> {
    if (this.#store.open) this.#marks?.close();
    closeStore(this.#store);
  }

  #number(roomId: string): number | undefined {
    return numberOf(this.#roomNumber, roomId);
  }

  /** @throws StaleWriter where there is no such room */
  #statementsOf(roomId: string): RoomStatements {
    const known = this.#statements.get(roomId);
    if (known !== undefined) return known;
    const no = this.#number(roomId);
    if (no === undefined) throw new StaleWriter(`There is no room ${roomId}.`);
    const [oldest] = this.#statements.keys();
    if (oldest !== undefined && this.#statements.size >= STATEMENTS_KEPT) this.#statements.delete(oldest);
    const made = {
      no,
      last: query(this.#store, `SELECT max(seq) FROM events_${no}`),
      insert: change(this.#store, insertEvent(no)),
    };
    this.#statements.set(roomId, made);
    return made;
  }
}

/** @returns the number of the last event */
function insertAll(insert: Change, no: number, after: number, events: readonly NewEvent[]): number {
  let seq = after;
  for (const { at, by, command, event } of events) {
    seq += 1;
    const { id = null, digest = null } = command ?? {};
    const row = { seq, at, by, commandId: id, commandDigest: digest, event: JSON.stringify(event) };
    insert.run(...eventCells(no, row));
  }
  return seq;
}

function toLogged(row: EventRow | undefined, seq: number, roomId: string): LoggedEvent {
  const event: unknown = row === undefined ? undefined : JSON.parse(row.event);
  if (row?.seq !== seq || !isRoomEvent(event)) {
    throw new Error(`Event ${seq} of the room ${roomId} is damaged.`);
  }
  const { at, by, commandId: id, commandDigest: digest } = row;
  if (id === null || digest === null) return { seq, at, by, event };
  return { seq, at, by, command: { id, digest }, event };
}

/** The log holds only what `append` took, so the type's name is enough to know an event by. */
const isRoomEvent = (value: unknown): value is RoomEvent =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
