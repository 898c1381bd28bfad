import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { keyed, newest, type Standing, standing } from '../parts/entries.ts';
import { tableFigures } from '../parts/settle.ts';
import {
  type Concordance,
  concordance,
  type DimensionFigures,
  figuresOf,
  numbersByRole,
  outermost,
  progress,
  progressByTable,
  type RoleNumbers,
} from './figures.ts';
import { letterOf } from './lettered.ts';
import { chosenBy, dimensionAt, tablesOf } from './projectorView.ts';
import { CANNOT_TELL, differ, FEWEST_AT_TABLE } from './rules.ts';
import { type Dimension, type Level, leastPicked, ratingsOf, type State, type Use } from './state.ts';

/** One dimension at one table. */
export interface Cell {
  /** How many have rated. */
  readonly rated: number;
  readonly settled?: string;
  /** Its own people differ: told from four raters on, and not while people rate. */
  readonly split?: true;
}

export interface ConsoleTable {
  readonly people: number;
  readonly finished: number;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly chosen: readonly string[];
}

export interface ConsoleLine extends Standing {
  readonly text: string;
  readonly nth: number;
  readonly use: Use;
  readonly dimension: string;
  readonly table?: TableId;
}

export interface ConsoleView {
  readonly flow: 'whole' | 'pulse';
  readonly levels: readonly Level[];
  readonly dimensions: readonly (Dimension & { readonly picked: boolean; readonly rated: number })[];
  /** To how many the list may be cut. */
  readonly least: number;
  readonly gapCount: number;
  readonly choose: number;
  readonly gaps: readonly string[];
  /** The dimension that the step is about. */
  readonly dimension?: string;
  readonly people: number;
  readonly finished: number;
  readonly tables: Readonly<Record<TableId, ConsoleTable>>;
  /** By dimension, once people have rated: not while they do. [Q2] */
  readonly figures?: Readonly<Record<string, DimensionFigures>>;
  readonly concordance?: Concordance;
  /** At a gap. [Q3] */
  readonly roles?: readonly RoleNumbers[];
  readonly lowest?: readonly TableId[];
  readonly highest?: readonly TableId[];
  readonly chosen: readonly (Pick<Dimension, 'id' | 'title'> & { readonly tables: readonly TableId[] })[];
  readonly lines: Readonly<Record<string, ConsoleLine>>;
  readonly review: boolean;
  readonly waiting: number;
  readonly onProjector?: string;
}

/** Rows a host can still look through. */
const CONSOLE_LINES = 200;

function tables(state: State, context: ViewContext, rating: boolean): Record<TableId, ConsoleTable> {
  // Also those where nobody has a phone: hosts settle for them.
  const ids = context.room.tables;
  const seats = progressByTable(state, context.room);
  const none = Object.fromEntries([...state.levels.map(({ id }) => id), CANNOT_TELL].map((id) => [id, 0]));
  const figures = new Map(
    state.picked.map((id) => [id, tableFigures(none, ratingsOf(state, id), context.room)]),
  );
  const cell = (dimension: string, table: TableId): Cell => {
    const { chosen = 0, spread = none } = figures.get(dimension)?.get(table) ?? {};
    const settled = ownValue(ratingsOf(state, dimension).settled, table);
    const counts = state.levels.map(({ id }) => spread[id] ?? 0);
    const split = !rating && chosen >= FEWEST_AT_TABLE && differ(counts, []);
    return {
      rated: chosen,
      ...(settled === undefined ? {} : { settled }),
      ...(split ? { split } : {}),
    };
  };
  return Object.fromEntries(
    ids.map((table) => [
      table,
      {
        people: seats.get(table)?.people ?? 0,
        finished: seats.get(table)?.finished ?? 0,
        cells: Object.fromEntries(state.picked.map((id) => [id, cell(id, table)])),
        chosen: (ownValue(state.chosen, table) ?? []).filter((id) => state.picked.includes(id)),
      },
    ]),
  );
}

function atDimension(state: State, { room }: ViewContext, dimension: string, figures: DimensionFigures) {
  const roles = numbersByRole(state, dimension, room);
  return {
    ...(roles.length === 0 ? {} : { roles }),
    ...outermost(figures.places),
  };
}

export function consoleView(state: State, context: ViewContext): ConsoleView {
  const { room, step } = context;
  const rating = step === 'levels' || step === 'calibrate' || step === 'rate';
  const figures = rating
    ? undefined
    : Object.fromEntries(state.picked.map((id) => [id, figuresOf(state, id, room)]));
  const agreed = rating ? undefined : concordance(state, room);
  const dimension = dimensionAt(state, step);
  const own = dimension === undefined ? undefined : figures?.[dimension.id];
  const letter = letterOf(state);
  const lines = Object.values(state.lines.all);
  return {
    flow: state.flow,
    levels: state.levels,
    dimensions: state.dimensions.map((one) => ({
      ...one,
      picked: state.picked.includes(one.id),
      rated: Object.keys(ratingsOf(state, one.id).chosen).length,
    })),
    least: leastPicked(state),
    gapCount: state.gapCount,
    choose: state.choose,
    gaps: state.gaps ?? [],
    ...(dimension === undefined ? {} : { dimension: dimension.id }),
    ...progress(state, room),
    tables: tables(state, context, rating),
    ...(figures === undefined ? {} : { figures }),
    ...(agreed === undefined ? {} : { concordance: agreed }),
    ...(dimension === undefined || own === undefined ? {} : atDimension(state, context, dimension.id, own)),
    chosen: chosenBy(state, tablesOf(state, context)),
    lines: keyed(newest(lines, CONSOLE_LINES), (line) => {
      const table = letter(line);
      const { text, nth, use, dimension: about } = line;
      return {
        text,
        nth,
        use,
        dimension: about,
        ...(table === undefined ? {} : { table }),
        ...standing(line),
      };
    }),
    review: state.review,
    waiting: lines.filter((line) => line.waiting).length,
    ...(state.shown === undefined ? {} : { onProjector: state.shown }),
  };
}
