import type { PersonId, TableId } from '../activity.ts';
import { add, find, remove, setHidden } from '../parts/entries.ts';
import { evolveReview, type ReviewEvent } from '../parts/review.ts';
import { choose } from '../parts/settle.ts';
import { placeOf, ratingsOf, type State, type Use } from './state.ts';

export type Event =
  /** `level` is a level's id, or that they cannot tell. */
  | { type: 'rated'; person: PersonId; dimension: string; level: string }
  /** Where a table settled: a level's id, or two of them as `lower+upper`. */
  | { type: 'tableSettled'; table: TableId; dimension: string; level: string }
  | { type: 'tableCleared'; table: TableId; dimension: string }
  /** Tables see their own numbers from now on, or no longer. */
  | { type: 'tablesOpened'; on: boolean }
  | { type: 'dimensionsPicked'; ids: readonly string[] }
  | { type: 'gapsPicked'; ids: readonly string[] }
  | { type: 'dimensionChosen'; table: TableId; dimension: string; on: boolean }
  | {
      type: 'lineAdded';
      id: string;
      author: PersonId;
      byHost: boolean;
      use: Use;
      dimension: string;
      table: TableId;
      text: string;
      waiting?: true;
      arrivedLate?: true;
    }
  | { type: 'lineEdited'; id: string; text: string; waiting?: true; arrivedLate?: true }
  | { type: 'lineRemoved'; id: string }
  | { type: 'lineHidden'; id: string }
  | { type: 'lineUnhidden'; id: string }
  | { type: 'lineShown'; id: string }
  | { type: 'projectorCleared' }
  | ReviewEvent;

/** Changes the state in place; decisions were made before. */
export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'rated':
      choose(ratingsOf(state, event.dimension), event.person, event.level);
      return;
    case 'tableSettled':
      ratingsOf(state, event.dimension).settled[event.table] = event.level;
      return;
    case 'tableCleared':
      delete ratingsOf(state, event.dimension).settled[event.table];
      return;
    case 'tablesOpened':
      state.opened = event.on;
      return;
    case 'dimensionsPicked':
      state.picked = event.ids;
      return;
    case 'gapsPicked':
      state.gaps = event.ids;
      return;
    case 'dimensionChosen': {
      const others = (state.chosen[event.table] ?? []).filter((id) => id !== event.dimension);
      state.chosen[event.table] = event.on ? [...others, event.dimension] : others;
      return;
    }
    case 'lineShown':
      state.shown = event.id;
      return;
    case 'projectorCleared':
      delete state.shown;
      return;
    case 'reviewSet':
    case 'letThrough':
      evolveReview(state, event, state.lines);
      return;
    default:
      write(state, event);
  }
}

function write(
  state: State,
  event: Extract<Event, { type: 'lineAdded' | 'lineEdited' | 'lineRemoved' | 'lineHidden' | 'lineUnhidden' }>,
): void {
  if (event.type === 'lineAdded') {
    const { use, dimension, table, byHost, text } = event;
    const place = placeOf(use, dimension, table);
    add(state.lines, event, (head) => ({ use, dimension, table, byHost, text, place, ...head }));
    return;
  }
  const line = find(state.lines, event.id);
  if (!line) return;
  switch (event.type) {
    case 'lineEdited':
      line.text = event.text;
      line.waiting = event.waiting === true;
      line.arrivedLate = event.arrivedLate === true;
      return;
    case 'lineRemoved':
      remove(state.lines, line);
      return;
    case 'lineHidden':
    case 'lineUnhidden':
      setHidden(line, event.type === 'lineHidden');
      return;
  }
}
