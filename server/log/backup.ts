import { setImmediate as nextTurn } from 'node:timers/promises';
import { indexedRooms, lastSeq, preparedEntry } from './content.ts';
import { beginNumbersAfter, copyPrepared, copyRoom, dropRoom } from './copy.ts';
import { removeStore } from './files.ts';
import { query, rowsOf, type Store } from './sql.ts';
import { closeStore, openStore } from './store.ts';

/**
 * Writes a copy of a store while it is in use: one file that is a store itself. Each room in it is what was
 * acknowledged when it was copied, which is everything from before the beginning, and nothing after the end. Rooms are
 * copied one after the other, a piece at a time, so that nobody who is in one waits; nothing ties one room's moment to
 * another's. Every row is checked on the way: a backup is sound, or it is none.
 * @param file is made; must not be there
 * @throws when something of the store is damaged
 */
export async function backUp(store: Store, file: string): Promise<void> {
  const copy = openStore(file);
  try {
    const rooms = indexedRooms(store);
    for (const room of rooms) {
      const least = lastSeq(store, room.no);
      const copying = copyRoom(store, copy, room);
      let step = copying.next();
      while (!step.done) {
        await nextTurn();
        step = copying.next();
      }
      if (step.value < least && isThere(store, room.no))
        throw new Error(`Event ${step.value + 1} of the room ${room.roomId} is damaged.`);
    }
    for (const [no] of rowsOf(query(store, 'SELECT no FROM prepared'))) {
      const entry = preparedEntry(store, Number(no));
      if (entry === undefined) throw new Error(`The prepared session ${String(no)} is damaged.`);
      copyPrepared(copy, entry);
    }
    // What was erased meanwhile is erased here as well.
    for (const room of rooms) if (!isThere(store, room.no)) dropRoom(copy, room);
    for (const table of ['rooms', 'prepared'] as const)
      beginNumbersAfter(copy, table, lastNumber(store, table));
    closeStore(copy);
  } catch (error) {
    closeStore(copy);
    removeStore(file);
    throw error;
  }
}

const isThere = (store: Store, no: number): boolean =>
  rowsOf(query(store, 'SELECT 1 FROM rooms WHERE no = ?'), no).length > 0;

function lastNumber(store: Store, table: string): number {
  const [row] = rowsOf(query(store, 'SELECT seq FROM sqlite_sequence WHERE name = ?'), table);
  return Number(row?.[0] ?? 0);
}
