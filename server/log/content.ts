import type { Acknowledged } from './marks.ts';
import { type EventRow, eventRow, type PreparedCells, preparedSum } from './schema.ts';
import { numberOf, query, rowsOf, type Store } from './sql.ts';

/*
 * Everything here may be asked of a damaged store. Text is therefore read as bytes: the driver ends the whole process
 * over a text that is no UTF-8.
 */
const bytes = (column: string): string => `CAST(${column} AS BLOB)`;
const integer = (column: string): string => `CASE typeof(${column}) WHEN 'integer' THEN ${column} END`;
const textOf = (cell: unknown): unknown => (Buffer.isBuffer(cell) ? cell.toString('utf8') : cell);
/** The rows of a query, with its bytes as texts again. */
const textRows = (store: Store, sql: string, ...parameters: unknown[]): (readonly unknown[])[] =>
  rowsOf(query(store, sql), ...parameters).map((cells) => cells.map(textOf));

/** Rows read in one go. */
const AT_ONCE = 2_000;

const selectRows = (no: number): string =>
  `SELECT seq, ${integer('at')}, ${bytes('by')}, ${bytes('command_id')}, ${bytes('command_digest')},
     ${bytes('event')}, ${integer('sum')} FROM events_${no} WHERE seq > ? ORDER BY seq LIMIT ?`;

/**
 * The rows of a room's table from its record (0) on, as long as each follows on the one before and is as it was
 * written: ends at the first that is not. Never throws; between two pieces others may have their turn.
 */
export function* soundRows(store: Store, no: number): Generator<readonly EventRow[], void> {
  let next = 0;
  let limit = AT_ONCE;
  for (;;) {
    const found = attempt(() => rowsOf(query(store, selectRows(no)), next - 1, limit));
    if (found === undefined) {
      // One page that cannot be read fails the whole piece: come as close to it as can be.
      if (limit === 1) return;
      limit = Math.floor(limit / 2);
      continue;
    }
    const good: EventRow[] = [];
    for (const cells of found) {
      const row = eventRow(no, cells.map(textOf));
      if (row?.seq !== next) break;
      good.push(row);
      next += 1;
    }
    yield good;
    if (good.length < found.length || found.length < limit) return;
  }
}

/** What the index says of a room. */
export interface RoomIndex {
  readonly no: number;
  readonly roomId: string;
  readonly code: string;
  readonly createdAt: number;
  readonly rehearsal: boolean;
}

/** @throws when the index cannot be read */
export function indexedRooms(store: Store): RoomIndex[] {
  const columns = `no, ${bytes('id')}, ${bytes('code')}, ${integer('created_at')}, ${integer('rehearsal')}`;
  const all = `SELECT ${columns} FROM rooms NOT INDEXED ORDER BY no`;
  return textRows(store, all).flatMap(([no, roomId, code, createdAt, rehearsal]) =>
    typeof no === 'number' &&
    typeof roomId === 'string' &&
    typeof code === 'string' &&
    typeof createdAt === 'number'
      ? [{ no, roomId, code, createdAt, rehearsal: rehearsal === 1 }]
      : [],
  );
}

/** What a room's own record says of it. */
export const indexOf = (no: number, record: EventRow): RoomIndex => ({
  no,
  roomId: record.by,
  code: record.commandId ?? '',
  createdAt: record.at,
  rehearsal: record.commandDigest === 'rehearsal',
});

/** A prepared session as it is kept. */
export interface PreparedEntry extends PreparedCells {
  readonly no: number;
  readonly changed: number;
}

/** @returns `undefined` for one that is not as it was written */
export function preparedEntry(store: Store, no: number): PreparedEntry | undefined {
  const numbers = ['version', 'saved_at', 'changed'].map(integer).join(', ');
  const head = `SELECT ${bytes('id')}, ${numbers}, ${bytes('template')} FROM prepared NOT INDEXED WHERE no = ?`;
  const [cells] = attempt(() => textRows(store, head, no)) ?? [];
  const text = `SELECT ${bytes('content')}, ${integer('sum')} FROM prepared_${no} WHERE id = 1`;
  const [kept] = attempt(() => textRows(store, text)) ?? [];
  const [id, version, savedAt, changed, template] = cells ?? [];
  const [content, sum] = kept ?? [];
  if (typeof id !== 'string' || typeof version !== 'number' || typeof savedAt !== 'number') return undefined;
  if (typeof changed !== 'number' || typeof content !== 'string') return undefined;
  if (template !== null && typeof template !== 'string') return undefined;
  const entry = { no, id, version, savedAt, changed, template, content };
  return preparedSum(no, entry) === sum ? entry : undefined;
}

/** The numbers in the names of the tables that hold rooms, or prepared sessions. @throws when they cannot be read */
export function tablesOf(store: Store, kind: 'events' | 'prepared'): number[] {
  const all = textRows(store, `SELECT ${bytes('name')} FROM sqlite_schema WHERE type = 'table'`);
  return all.flatMap(([name]) => {
    const found = new RegExp(`^${kind}_(\\d+)$`).exec(String(name))?.[1];
    return found === undefined ? [] : [Number(found)];
  });
}

/** The number of a room's last event, as far as can be told. */
export const lastSeq = (store: Store, no: number): number =>
  attempt(() => numberOf(query(store, `SELECT seq FROM events_${no} ORDER BY seq DESC LIMIT 1`))) ?? 0;

/**
 * Reads all of a store, and looks whether everything is there and as it was written. Writes nothing.
 * @returns what is wrong, in words; nothing for a sound store
 */
export function faultOf(store: Store, marks: Acknowledged): string | undefined {
  try {
    const [first] = textRows(store, `SELECT ${bytes('integrity_check')} FROM pragma_integrity_check(1)`);
    if (first?.[0] !== 'ok') return String(first?.[0]).replace(/^\*.*\*\s*/, '');
    return roomFault(store, marks) ?? preparedFault(store, marks);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function roomFault(store: Store, marks: Acknowledged): string | undefined {
  // An empty store, in which something was acknowledged once.
  const rooms = attempt(() => indexedRooms(store)) ?? [];
  const missing = marks.known('room').find((no) => !rooms.some((room) => room.no === no));
  if (missing !== undefined) return `room ${missing} is missing`;
  const stray = tablesOf(store, 'events').find((no) => !rooms.some((room) => room.no === no));
  if (stray !== undefined) return `room ${stray} is not in the index`;
  const counted = attempt(() => numberOf(query(store, 'SELECT count(*) FROM rooms NOT INDEXED'))) ?? 0;
  if (counted !== rooms.length) return 'the index of rooms is damaged';
  for (const room of rooms) {
    let last = -1;
    for (const rows of soundRows(store, room.no)) {
      const [record] = last < 0 ? rows : [];
      if (record && JSON.stringify(indexOf(room.no, record)) !== JSON.stringify(room))
        return `room ${room.no} is another in the index`;
      last += rows.length;
    }
    if (last < Math.max(lastSeq(store, room.no), marks.last('room', room.no)))
      return `room ${room.no} is whole only up to event ${last}`;
  }
  return undefined;
}

function preparedFault(store: Store, marks: Acknowledged): string | undefined {
  const all = attempt(() => rowsOf(query(store, 'SELECT no FROM prepared NOT INDEXED'))) ?? [];
  const known = all.map(([no]) => Number(no));
  for (const no of new Set([...known, ...tablesOf(store, 'prepared'), ...marks.known('prepared')])) {
    const entry = preparedEntry(store, no);
    if (entry === undefined || entry.version < marks.last('prepared', no))
      return `prepared session ${no} is damaged`;
  }
  return undefined;
}

/** What cannot be read counts as not there. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
