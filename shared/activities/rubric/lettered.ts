import type { TableId } from '../activity.ts';
import { seenOf } from '../parts/entries.ts';
import { letteredTables } from '../parts/smallGroups.ts';
import type { Line, State } from './state.ts';

/** Whose letter may stand beside a line: a table's whose lines name nobody, and what a host wrote for one. [Q12] */
export function letterOf(state: State): (line: Line) => TableId | undefined {
  const letters = letteredTables(seenOf(state.lines).filter(({ byHost }) => !byHost));
  return ({ table, byHost }) => (byHost || letters.has(table) ? table : undefined);
}
