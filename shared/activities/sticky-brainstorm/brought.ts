import { ownValue } from '../../lib/ownValue.ts';
import type { TableId } from '../activity.ts';
import { ROOM } from './rules.ts';
import { boardOf, type State, type WallNote } from './state.ts';

/** Where a table's topic is on the room's wall: the topic that most of its stickies are in, and how many are on it. */
export interface Brought {
  readonly topic: string;
  readonly stickies: number;
}

/**
 * What a table has brought to the room's wall, by its own topics. It is read from where the stickies are, so that it
 * is right whatever hosts have merged and moved since. [S16]
 * @param notes of the table
 */
export function broughtBy(
  state: State,
  question: string,
  table: TableId,
  notes: readonly WallNote[],
): ReadonlyMap<string, Brought> {
  const own = boardOf(state, question, table);
  const room = boardOf(state, question, ROOM);
  if (!own || !room) return new Map();
  const counts = new Map<string, Map<string, number>>();
  for (const { id } of notes) {
    const from = ownValue(own.places, id);
    const to = ownValue(room.places, id);
    if (from === undefined || to === undefined) continue;
    const there = counts.get(from) ?? new Map<string, number>();
    there.set(to, (there.get(to) ?? 0) + 1);
    counts.set(from, there);
  }
  return new Map(
    [...counts].map(([from, there]) => {
      const all = [...there];
      const [topic] = all.reduce((most, one) => (one[1] > most[1] ? one : most));
      return [from, { topic, stickies: all.reduce((sum, [, count]) => sum + count, 0) }];
    }),
  );
}
