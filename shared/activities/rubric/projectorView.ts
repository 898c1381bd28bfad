import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { find, isSeen } from '../parts/entries.ts';
import {
  type Concordance,
  concordance,
  type DimensionFigures,
  figuresOf,
  progress,
  progressByTable,
} from './figures.ts';
import { letterOf } from './lettered.ts';
import { type Dimension, type Level, pickedOf, ratingsOf, type State, type Use } from './state.ts';
import { gapAt } from './steps.ts';

export interface ProjectorView {
  readonly at: string;
  readonly flow: 'whole' | 'pulse';
  readonly prompt?: string;
  readonly levels: readonly Level[];
  /** How many dimensions are rated. */
  readonly count: number;
  /** The dimension that the step is about, in full. */
  readonly dimension?: Dimension;
  readonly people: number;
  /** Have rated all. */
  readonly finished: number;
  /** All of what follows is left out while hosts hide results. */
  readonly hidden?: true;
  /** How many dimensions each table with people has settled. */
  readonly settled?: Readonly<Record<TableId, number>>;
  /** At the room's step: every dimension in the session's order. */
  readonly all?: readonly (Pick<Dimension, 'id' | 'title'> & DimensionFigures)[];
  readonly concordance?: Concordance;
  /** At a gap: its numbers. */
  readonly figures?: DimensionFigures;
  /** Tables with people that have not settled the gap's dimension. [Q7] */
  readonly open?: readonly TableId[];
  /** At the choice: by how many tables each dimension is chosen, the most first. */
  readonly chosen?: readonly (Pick<Dimension, 'id' | 'title'> & { readonly tables: readonly TableId[] })[];
  /** The line that a host put there. */
  readonly alone?: {
    readonly text: string;
    readonly use: Use;
    readonly title: string;
    readonly table?: TableId;
  };
}

/** Tables that have people or settled something, in order. */
export function tablesOf(state: State, { room }: ViewContext): TableId[] {
  const there = new Set(progressByTable(state, room).keys());
  for (const { settled } of Object.values(state.ratings))
    for (const id of Object.keys(settled)) there.add(id);
  return room.tables.filter((id) => there.has(id));
}

/** By how many tables each dimension is chosen, the most chosen first; those that none chose are left out. [Q11] */
export const chosenBy = (state: State, tables: readonly TableId[]) =>
  pickedOf(state)
    .map(({ id, title }) => ({
      id,
      title,
      tables: tables.filter((table) => ownValue(state.chosen, table)?.includes(id) === true),
    }))
    .filter((one) => one.tables.length > 0)
    .toSorted((a, b) => b.tables.length - a.tables.length);

/** The dimension that a step is about. */
export function dimensionAt(state: State, step: string): Dimension | undefined {
  const gap = gapAt(step);
  const id = step === 'calibrate' ? state.calibrate : gap === undefined ? undefined : state.gaps?.[gap];
  return state.dimensions.find((one) => one.id === id);
}

function alone(state: State): Pick<ProjectorView, 'alone'> {
  const line = state.shown === undefined ? undefined : find(state.lines, state.shown);
  const title = state.dimensions.find(({ id }) => id === line?.dimension)?.title;
  if (!line || !isSeen(line) || title === undefined) return {};
  const table = letterOf(state)(line);
  const { text, use } = line;
  return { alone: { text, use, title, ...(table === undefined ? {} : { table }) } };
}

export function projector(state: State, context: ViewContext): ProjectorView {
  const { room, step, resultsShown } = context;
  const dimension = dimensionAt(state, step);
  const head: ProjectorView = {
    at: step,
    flow: state.flow,
    ...(state.prompt === undefined ? {} : { prompt: state.prompt }),
    levels: state.levels,
    count: state.picked.length,
    ...(dimension === undefined ? {} : { dimension }),
    ...progress(state, room),
  };
  // While people rate, there is nothing else. [Q2]
  if (step === 'levels' || step === 'calibrate' || step === 'rate') return head;
  if (!resultsShown) return { ...head, hidden: true };
  const tables = state.flow === 'pulse' ? [] : tablesOf(state, context);
  const count = (table: TableId) =>
    state.picked.filter((id) => ownValue(ratingsOf(state, id).settled, table) !== undefined).length;
  if (step === 'table')
    return {
      ...head,
      settled: Object.fromEntries(tables.map((table) => [table, count(table)])),
      ...alone(state),
    };
  if (step === 'choose') return { ...head, chosen: chosenBy(state, tables), ...alone(state) };
  if (dimension !== undefined) {
    const figures = figuresOf(state, dimension.id, room);
    const open = tables.filter((table) => figures.places[table] === undefined);
    return { ...head, figures, open, ...alone(state) };
  }
  const agreed = concordance(state, room);
  return {
    ...head,
    all: pickedOf(state).map(({ id, title }) => ({ id, title, ...figuresOf(state, id, room) })),
    ...(agreed === undefined ? {} : { concordance: agreed }),
    ...alone(state),
  };
}
