import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { seating } from '../parts/presence.ts';
import { activeTables, comingOf, decidedIn, type PieceCounts, pieceCounts } from './figures.ts';
import { placeOf, shownKey } from './rules.ts';
import { elementsAt, type State, together } from './state.ts';
import { type DecisionView, decisionView, elementView, type FloorView, floorView } from './viewParts.ts';

export interface ConsoleTable {
  readonly people: number;
  /** By round. */
  readonly elements: readonly string[];
  readonly decisions: Readonly<Record<string, DecisionView>>;
}

export interface ConsoleView extends FloorView {
  /** All tables take the same elements. */
  readonly together: boolean;
  /** The order of elements can still be changed. [PS8] */
  readonly arranging: boolean;
  readonly tables: Readonly<Record<TableId, ConsoleTable>>;
  /** How many tables have said something of all their cards in this round. */
  readonly decided?: { readonly decided: number; readonly of: number };
  /** By element. */
  readonly pieces: Readonly<Record<string, PieceCounts>>;
  /** Cards whose words of these tables are on the projector: `table card`. */
  readonly shown: Readonly<
    Record<string, { readonly table: TableId; readonly card: string; readonly text: string }>
  >;
}

export function consoleView(state: State, context: ViewContext): ConsoleView {
  const { room, step } = context;
  const { part, round } = placeOf(step);
  const tapping = part === 'read' || part === 'decide';
  const seats = seating(room);
  return {
    ...floorView(state, context),
    elements: state.elements.map((element) => elementView(element, { description: true, cards: true })),
    together: together(state),
    arranging: !state.begun,
    tables: Object.fromEntries(
      activeTables(state, room).map((table) => [
        table,
        {
          people: seats.get(table)?.length ?? 0,
          elements: elementsAt(state, table),
          decisions: Object.fromEntries(
            Object.entries(ownValue(state.decisions, table) ?? {}).map(([card, decision]) => [
              card,
              decisionView(decision),
            ]),
          ),
        },
      ]),
    ),
    ...(round === undefined ? {} : { decided: decidedIn(state, room, round) }),
    pieces: Object.fromEntries(
      state.elements.map(({ id }) => [
        id,
        pieceCounts(state, id, tapping ? { held: comingOf(state, id) } : {}),
      ]),
    ),
    shown: Object.fromEntries(
      Object.values(state.shown)
        .flat()
        .map((one) => [shownKey(one.table, one.card), { ...one }]),
    ),
  };
}
