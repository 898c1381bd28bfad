import { grouped } from '../../lib/grouped.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { TableId } from '../activity.ts';
import { nameKey, type Topic } from '../parts/board.ts';
import { broughtBy } from './brought.ts';
import { ROOM } from './rules.ts';
import { boardOf, notesOf, type State } from './state.ts';

/**
 * The tables' topics as the room's, beside those that hosts made before: same names become one. [S5]
 * A topic keeps its id, so that it is the same one before and after the room condenses.
 */
export function carried(
  state: State,
  question: string,
  tables: readonly TableId[],
): { readonly topics: readonly Topic[]; readonly places: Readonly<Record<string, string>> } {
  const room = boardOf(state, question, ROOM);
  const known = new Map(Object.values(room?.topics ?? {}).map((topic) => [nameKey(topic.name), topic]));
  const topics: Topic[] = [];
  const places: Record<string, string> = {};
  const notes = grouped(notesOf(state, question), ({ table }) => table);
  for (const table of tables) {
    const board = boardOf(state, question, table);
    if (!board) continue;
    const theirs = notes.get(table) ?? [];
    const there = state.flow === 'together' ? broughtBy(state, question, table, theirs) : undefined;
    for (const note of theirs) {
      if (ownValue(room?.places, note.id) !== undefined) continue;
      const from = ownValue(board.topics, ownValue(board.places, note.id) ?? '');
      if (!from) continue;
      const key = nameKey(from.name);
      // What its table has brought before is where it goes, whatever that is called by now.
      let into = ownValue(room?.topics, there?.get(from.id)?.topic ?? from.id) ?? known.get(key);
      if (!into) {
        into = { id: from.id, name: from.name, nth: (room?.count ?? 0) + topics.length + 1 };
        known.set(key, into);
        topics.push(into);
      }
      places[note.id] = into.id;
    }
  }
  return { topics, places };
}
