import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { activeTables, decidedIn, type PieceCounts, pieceCounts, tablesByElement } from './figures.ts';
import { isTaken, placeOf } from './rules.ts';
import type { State } from './state.ts';
import { type FloorView, floorView } from './viewParts.ts';

export interface ShownWords {
  readonly table: TableId;
  readonly card: string;
  readonly text: string;
}

export interface ProjectorView extends FloorView {
  /** At reading and deciding, where elements are dealt: which tables have which. */
  readonly tables?: Readonly<Record<string, readonly TableId[]>>;
  readonly decided?: { readonly decided: number; readonly of: number };
  /** How many have tapped anything, by element. */
  readonly reading?: Readonly<Record<string, number>>;
  /** What of the description was tapped, while the room talks of the element. */
  readonly pieces?: PieceCounts;
  /** Two tables' words at most. [PS6] */
  readonly shown?: readonly ShownWords[];
  /** At the close: how many steps the tables take on, and how many of them have a date. */
  readonly taken?: { readonly steps: number; readonly dated: number; readonly tables: number };
}

function takenBy(state: State, { room }: ViewContext) {
  let steps = 0;
  let dated = 0;
  const tables = activeTables(state, room).filter((table) => {
    const own = Object.values(ownValue(state.decisions, table) ?? {}).filter(({ verdict }) =>
      isTaken(verdict),
    );
    steps += own.length;
    dated += own.filter(({ words, hidden }) => !hidden && (words.by ?? '').trim() !== '').length;
    return own.length > 0;
  });
  return { steps, dated, tables: tables.length };
}

export function projectorView(state: State, context: ViewContext): ProjectorView {
  const { room, step, resultsShown } = context;
  const { part, of, round } = placeOf(step);
  const floor = floorView(state, context);
  if (round !== undefined) {
    const tables = tablesByElement(state, room, round);
    const read = part === 'read' && resultsShown;
    return {
      ...floor,
      tables,
      ...(part === 'decide' && resultsShown ? { decided: decidedIn(state, room, round) } : {}),
      ...(read
        ? {
            reading: Object.fromEntries(
              Object.keys(tables).map((element) => [element, pieceCounts(state, element).people]),
            ),
          }
        : {}),
    };
  }
  if (part === 'room' && resultsShown) {
    return {
      ...floor,
      pieces: pieceCounts(state, of),
      shown: (ownValue(state.shown, of) ?? []).map(({ table, card, text }) => ({ table, card, text })),
    };
  }
  return part === 'close' && resultsShown ? { ...floor, taken: takenBy(state, context) } : floor;
}
