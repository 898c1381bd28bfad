import { type PreparedEntry, type RoomIndex, soundRows } from './content.ts';
import { createPreparedTable, createRoomTable, eventCells, insertEvent, preparedSum } from './schema.ts';
import { change, inTransaction, type Store } from './sql.ts';

/**
 * Copies a room, as far as it is sound, into a store that does not have it, under the same number; piece by piece, so
 * that others can have their turn in between.
 * @returns the number of the last event copied
 */
export function* copyRoom(from: Store, to: Store, room: RoomIndex): Generator<void, number> {
  const { no } = room;
  let last = -1;
  for (const rows of soundRows(from, no)) {
    inTransaction(to, () => {
      if (last < 0) makeRoom(to, room);
      const insert = change(to, insertEvent(no));
      for (const row of rows) insert.run(...eventCells(no, row));
    });
    last += rows.length;
    yield;
  }
  return last;
}

/** Takes a room out of a copy again. */
export function dropRoom(to: Store, { no }: RoomIndex): void {
  inTransaction(to, () => {
    to.exec(`DROP TABLE IF EXISTS events_${no}`);
    change(to, 'DELETE FROM rooms WHERE no = ?').run(no);
  });
}

function makeRoom(to: Store, { no, roomId, code, createdAt, rehearsal }: RoomIndex): void {
  const enter = 'INSERT INTO rooms (no, id, code, created_at, rehearsal) VALUES (?, ?, ?, ?, ?)';
  change(to, enter).run(no, roomId, code, createdAt, rehearsal ? 1 : 0);
  to.exec(createRoomTable(no));
}

/** Copies a prepared session into a store that does not have it, under the same number. */
export function copyPrepared(to: Store, entry: PreparedEntry): PreparedEntry {
  const { no, id, version, savedAt, changed, template, content } = entry;
  inTransaction(to, () => {
    const enter =
      'INSERT INTO prepared (no, id, version, saved_at, changed, template) VALUES (?, ?, ?, ?, ?, ?)';
    change(to, enter).run(no, id, version, savedAt, changed, template);
    to.exec(createPreparedTable(no));
    const keep = `INSERT INTO prepared_${no} (id, content, sum) VALUES (1, ?, ?)`;
    change(to, keep).run(content, preparedSum(no, entry));
  });
  return entry;
}

/** Numbers that were given once are never given again: what is said of one must not be taken for another. */
export function beginNumbersAfter(to: Store, table: 'rooms' | 'prepared', no: number): void {
  change(to, 'DELETE FROM sqlite_sequence WHERE name = ?').run(table);
  change(to, 'INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(table, no);
}
