import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, PersonId, PrivateContext, TableId, ViewContext } from '../activity.ts';
import { entriesAt, isSeen, keyed, type Standing, standing, writtenBy } from '../parts/entries.ts';
import { consoleView } from './consoleView.ts';
import { figuresOf, type Numbers, tableNumbers } from './figures.ts';
import { projector } from './projectorView.ts';
import {
  type Dimension,
  type Level,
  type Line,
  pickedOf,
  placeOf,
  ratingsOf,
  type State,
  USES,
  type Use,
} from './state.ts';
import { gapAt } from './steps.ts';

export interface FloorView {
  readonly prompt?: string;
  readonly flow: 'whole' | 'pulse';
  readonly levels: readonly Level[];
  readonly dimensions: readonly Dimension[];
  readonly calibrate?: string;
  /** How many dimensions a table chooses. */
  readonly choose: number;
  /** What the room talks about just now. */
  readonly gap?: string;
  /** The room's numbers at its steps, by dimension; none of few, and none while results are hidden. */
  readonly room?: Readonly<Record<string, Numbers>>;
}

/** A line as others read it. */
export interface LineView {
  readonly text: string;
  readonly nth: number;
}

export interface TableDimension extends Partial<Numbers> {
  /** Where it settled: a level's id, or two as `lower+upper`. */
  readonly settled?: string;
  readonly evidence?: Readonly<Record<string, LineView>>;
  readonly sees?: Readonly<Record<string, LineView>>;
}

export interface TableView {
  readonly dimensions: Readonly<Record<string, TableDimension>>;
  /** Ids of those that the table chose, in the order in which it did. */
  readonly chosen: readonly string[];
}

export interface MeView {
  /** By dimension: a level's id, or that I cannot tell. */
  readonly ratings: Readonly<Record<string, string>>;
  /** My own lines, also those that wait or that a host set aside. */
  readonly lines: Readonly<
    Record<
      string,
      LineView & Standing & { readonly use: Use; readonly dimension: string; readonly table: TableId }
    >
  >;
}

export const lineView = ({ text, nth }: Line): LineView => ({ text, nth });

function floor(state: State, { room, step, resultsShown }: ViewContext): FloorView {
  const at = gapAt(step);
  const gap = at === undefined ? undefined : state.gaps?.[at];
  const shown = step === 'room' ? state.picked : gap === undefined ? [] : [gap];
  const numbers = (resultsShown ? shown : []).flatMap((id) => {
    const { counts, cannotTell } = figuresOf(state, id, room);
    return counts === undefined || cannotTell === undefined ? [] : [[id, { counts, cannotTell }] as const];
  });
  return {
    ...(state.prompt === undefined ? {} : { prompt: state.prompt }),
    flow: state.flow,
    levels: state.levels,
    dimensions: pickedOf(state),
    ...(state.calibrate === undefined ? {} : { calibrate: state.calibrate }),
    choose: state.choose,
    ...(gap === undefined ? {} : { gap }),
    ...(numbers.length === 0 ? {} : { room: Object.fromEntries(numbers) }),
  };
}

function tableDimension(
  state: State,
  dimension: string,
  table: TableId,
  { room }: PrivateContext,
): TableDimension {
  const settled = ownValue(ratingsOf(state, dimension).settled, table);
  const lines = USES.flatMap((use) => {
    const seen = entriesAt(state.lines, placeOf(use, dimension, table)).filter(isSeen);
    return seen.length === 0 ? [] : [[use, keyed(seen, lineView)] as const];
  });
  return {
    ...(state.opened ? tableNumbers(state, dimension, room, table) : {}),
    ...(settled === undefined ? {} : { settled }),
    ...Object.fromEntries(lines),
  };
}

/** What a table has together: its own numbers only once its step has come. [Q2] */
function table(state: State, id: TableId, context: PrivateContext): TableView | undefined {
  if (state.flow === 'pulse') return undefined;
  const dimensions = state.picked.flatMap((dimension) => {
    const one = tableDimension(state, dimension, id, context);
    return Object.keys(one).length === 0 ? [] : [[dimension, one] as const];
  });
  const chosen = (ownValue(state.chosen, id) ?? []).filter((one) => state.picked.includes(one));
  if (dimensions.length === 0 && chosen.length === 0) return undefined;
  return { dimensions: Object.fromEntries(dimensions), chosen };
}

/** One's own ratings and lines, and nobody else's. [Q2] */
function me(state: State, person: PersonId): MeView | undefined {
  const ratings = state.dimensions.flatMap(({ id }) => {
    const level = ownValue(ratingsOf(state, id).chosen, person);
    return level === undefined ? [] : [[id, level] as const];
  });
  if (ratings.length === 0 && ownValue(state.lines.by, person) === undefined) return undefined;
  return {
    ratings: Object.fromEntries(ratings),
    lines: keyed(writtenBy(state.lines, person), (line) => ({
      ...lineView(line),
      use: line.use,
      dimension: line.dimension,
      table: line.table,
      ...standing(line),
    })),
  };
}

export const views = { console: consoleView, projector, floor, table, me } satisfies ActivityViews<State>;
