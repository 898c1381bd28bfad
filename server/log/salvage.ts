import {
  attempt,
  indexedRooms,
  indexOf,
  lastSeq,
  preparedEntry,
  type RoomIndex,
  soundRows,
  tablesOf,
} from './content.ts';
import { beginNumbersAfter, copyPrepared, copyRoom, dropRoom } from './copy.ts';
import type { Acknowledged } from './marks.ts';
import { eventCells, insertEvent } from './schema.ts';
import { change, query, rowsOf, type Store } from './sql.ts';

/** What became of a room, or of a prepared session, that was not whole. */
export interface Casualty {
  readonly what: 'room' | 'prepared session';
  /** The room's id and code, as far as they can be told. */
  readonly id?: string;
  readonly code?: string;
  /** The events that are there again, or the version; absent where nothing could be saved. */
  readonly kept?: number;
  /** What was acknowledged and is not there any more, at least. */
  readonly lost: number;
}

/**
 * Carries over what is sound from a damaged store into an empty one. A room goes on after its last good event, and
 * its record says so: what comes after a gap cannot be applied, and a room that only lacks its last minutes is worth
 * more to whoever stands in front of it than none. Of prepared sessions there is one text, whole or not at all.
 * @param from a copy of the damaged store, which may be written to; `undefined` where nothing of it can be read
 * @param now server instant, ms
 */
export function salvage(from: Store | undefined, to: Store, marks: Acknowledged, now: number): Casualty[] {
  return [...salvageRooms(from, to, marks, now), ...salvagePrepared(from, to, marks)];
}

function salvageRooms(from: Store | undefined, to: Store, marks: Acknowledged, now: number): Casualty[] {
  const indexed = new Map(
    ((from && attempt(() => indexedRooms(from))) ?? []).map((room) => [room.no, room] as const),
  );
  const tables = (from && attempt(() => tablesOf(from, 'events'))) ?? [];
  const found: Casualty[] = [];
  const numbers = sorted(indexed.keys(), tables, marks.known('room'));
  for (const no of numbers) {
    const room = (from && roomOf(from, no)) ?? indexed.get(no);
    const acknowledged = Math.max(from ? lastSeq(from, no) : 0, marks.last('room', no));
    const kept = from && room ? copied(from, to, room) : -1;
    if (room && kept >= 0 && kept >= acknowledged) continue;
    const about = { what: 'room' as const, ...(room ? { id: room.roomId, code: room.code } : {}) };
    const lost = Math.max(acknowledged - Math.max(kept, 0), 1);
    // Without its opening a room is nothing.
    if (kept < 1) {
      if (room) dropRoom(to, room);
      found.push({ ...about, lost });
      continue;
    }
    const seq = kept + 1;
    const row = { seq, at: now, by: 'server', commandId: null, commandDigest: null };
    const event = JSON.stringify({ type: 'recordCut', lost });
    change(to, insertEvent(no)).run(...eventCells(no, { ...row, event }));
    found.push({ ...about, kept, lost });
  }
  beginNumbersAfter(to, 'rooms', numbers.at(-1) ?? 0);
  return found;
}

/** @returns the number of the last event copied; -1 for none */
function copied(from: Store, to: Store, room: RoomIndex): number {
  const copying = copyRoom(from, to, room);
  for (;;) {
    // Two rooms cannot have one id or one code: the second is none.
    const step = attempt(() => copying.next());
    if (step === undefined) return -1;
    if (step.done) return step.value;
  }
}

/** The room's own record is the truth; the index is made from it. */
function roomOf(from: Store, no: number): RoomIndex | undefined {
  const [rows] = soundRows(from, no);
  const [record] = rows ?? [];
  return record && indexOf(no, record);
}

function salvagePrepared(from: Store | undefined, to: Store, marks: Acknowledged): Casualty[] {
  const indexed = (from && attempt(() => rowsOf(query(from, 'SELECT no FROM prepared NOT INDEXED')))) ?? [];
  const tables = (from && attempt(() => tablesOf(from, 'prepared'))) ?? [];
  const found: Casualty[] = [];
  const known = indexed.flatMap(([no]) => (typeof no === 'number' ? [no] : []));
  const numbers = sorted(known, tables, marks.known('prepared'));
  for (const no of numbers) {
    const entry = from && preparedEntry(from, no);
    const kept = entry && attempt(() => copyPrepared(to, entry));
    const lost = marks.last('prepared', no) - (kept?.version ?? 0);
    if (kept && lost <= 0) continue;
    const about = kept ? { id: kept.id, kept: kept.version } : {};
    found.push({ what: 'prepared session', ...about, lost: Math.max(lost, 1) });
  }
  beginNumbersAfter(to, 'prepared', numbers.at(-1) ?? 0);
  return found;
}

const sorted = (...lists: Iterable<number>[]): number[] =>
  [...new Set(lists.flatMap((list) => [...list]))].filter((no) => no > 0).sort((a, b) => a - b);
