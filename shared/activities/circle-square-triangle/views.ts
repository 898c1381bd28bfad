import { byLetter } from '../../lib/byLetter.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, Heading, PersonId, PrivateContext, TableId, ViewContext } from '../activity.ts';
import {
  entriesAt,
  find,
  isSeen,
  keyed,
  newest,
  type Standing,
  seenOf,
  standing,
  writtenBy,
} from '../parts/entries.ts';
import type { HandCount } from '../parts/handCount.ts';
import { choosers, chosenIn, shownSpread, spreadOf, suggestion, tableFigures } from '../parts/settle.ts';
import { letteredTables } from '../parts/smallGroups.ts';
import { figuresOf } from './figures.ts';
import { type HeadingCount, headingCounts, offered } from './headings.ts';
import { NOBODY, SHAPES, type Shape, type Spread } from './rules.ts';
import type { NextStep, State } from './state.ts';

/** A next step as people read it; its "who" is free text that its author wrote. */
export interface NextStepView {
  readonly scope: string;
  readonly what: string;
  readonly who?: string;
  readonly by?: string;
  /** The id of its heading. */
  readonly heading?: string;
  readonly nth: number;
  readonly table?: TableId;
}

export interface FloorView {
  readonly prompt?: string;
  readonly scopes: readonly string[];
  /** What next steps may stand under, where there is something. [C11] */
  readonly headings?: readonly Heading[];
}

export interface TableView {
  readonly people: number;
  readonly chosen: number;
  /** From three on. [C8] */
  readonly spread?: Spread;
  readonly settled?: Shape;
  readonly nextSteps: Readonly<Record<string, NextStepView>>;
}

export interface MeView {
  readonly shape?: Shape;
  /** Also those that a host set aside. */
  readonly nextSteps: Readonly<Record<string, NextStepView & Standing>>;
}

export interface ProjectorView {
  readonly at: string;
  readonly prompt?: string;
  readonly people: number;
  readonly chosen: number;
  /** How many of the people were counted in the room, where some were. [C12] */
  readonly inRoom?: number;
  /** All of what follows is left out while hosts hide results; the spread also while fewer than three chose [C8]. */
  readonly hidden?: true;
  readonly spread?: Spread;
  /** Shapes of the tables that settled theirs. */
  readonly settled?: Readonly<Record<TableId, Shape>>;
  /** Tables with people that have not. */
  readonly waiting?: readonly TableId[];
  readonly nextSteps?: Readonly<Record<string, NextStepView>>;
  /** The headings that next steps stand under, with how many do. [C11] */
  readonly headings?: readonly HeadingCount[];
  /** How many next steps there are, by scope, in the session file's order. */
  readonly scopes?: readonly { readonly scope: string; readonly count: number }[];
  /** The next step that a host put there. */
  readonly alone?: NextStepView;
}

export interface ConsoleTable {
  readonly people: number;
  readonly chosen: number;
  readonly spread?: Spread;
  readonly settled?: Shape;
  readonly suggestion?: Shape;
  readonly nextSteps: number;
}

export interface ConsoleView {
  readonly scopes: readonly string[];
  readonly headings?: readonly Heading[];
  readonly people: number;
  readonly chosen: number;
  readonly spread?: Spread;
  /** How many of the people were counted in the room, where some were; and how many of each shape. [C12] */
  readonly inRoom?: number;
  readonly counted: HandCount<Shape>;
  readonly tables: Readonly<Record<TableId, ConsoleTable>>;
  readonly nextSteps: Readonly<Record<string, NextStepView & Standing>>;
  readonly counts: readonly { readonly scope: string; readonly count: number }[];
  readonly total: number;
  /** Hosts read first, and so many wait. [C10] */
  readonly review: boolean;
  readonly waiting: number;
  readonly onProjector?: string;
}

/** On the projector at once. */
const PROJECTOR_STEPS = 4;
/** Rows a host can still look through. */
const CONSOLE_STEPS = 200;

const shown = ({ text, nth, place }: NextStep): NextStepView => ({
  scope: text.scope,
  what: text.what,
  ...(text.who === undefined ? {} : { who: text.who }),
  ...(text.by === undefined ? {} : { by: text.by }),
  ...(text.heading === undefined ? {} : { heading: text.heading }),
  nth,
  ...(place === undefined ? {} : { table: place }),
});

const counts = (state: State, steps: readonly NextStep[]) =>
  state.scopes.map((scope) => ({ scope, count: steps.filter((step) => step.text.scope === scope).length }));

const floor = (state: State): FloorView => ({
  ...(state.prompt === undefined ? {} : { prompt: state.prompt }),
  scopes: state.scopes,
  ...offered(state),
});

function table(state: State, id: TableId, { room }: PrivateContext): TableView | undefined {
  const spread = spreadOf(NOBODY, state.shapes.chosen, room, id);
  const chosen = chosenIn(spread);
  const settled = ownValue(state.shapes.settled, id);
  const steps = entriesAt(state.nextSteps, id).filter(isSeen);
  if (chosen === 0 && settled === undefined && steps.length === 0) return undefined;
  return {
    people: choosers(state.shapes, room, id).length,
    chosen,
    ...spreadView(spread),
    ...(settled === undefined ? {} : { settled }),
    nextSteps: keyed(steps, shown),
  };
}

function me(state: State, person: PersonId): MeView | undefined {
  const shape = ownValue(state.shapes.chosen, person);
  if (shape === undefined && ownValue(state.nextSteps.by, person) === undefined) return undefined;
  return {
    ...(shape === undefined ? {} : { shape }),
    nextSteps: keyed(writtenBy(state.nextSteps, person), (step) => ({ ...shown(step), ...standing(step) })),
  };
}

/** Tables that have people, or that settled their shape all the same. */
function tablesOf(state: State, { room }: ViewContext): TableId[] {
  const seated = new Set(choosers(state.shapes, room).map((person) => person.table));
  for (const id of Object.keys(state.shapes.settled)) seated.add(id);
  return room.tables.filter((id) => seated.has(id)).sort(byLetter);
}

const spreadView = (spread: Spread): { spread?: Spread } => {
  const shown = shownSpread(spread);
  return shown === undefined ? {} : { spread: shown };
};

/** Next steps for others than their table, without the letters that would name their authors. [C9] */
export function withoutFew(state: State): (step: NextStep) => NextStepView {
  const written = seenOf(state.nextSteps).flatMap(({ author, byHost, place }) =>
    byHost || place === undefined ? [] : [{ author, table: place }],
  );
  const letters = letteredTables(written);
  return (step) => {
    const { table: letter, ...view } = shown(step);
    return letter === undefined || (!step.byHost && !letters.has(letter)) ? view : { ...view, table: letter };
  };
}

function projector(state: State, context: ViewContext): ProjectorView {
  const { room, step, resultsShown } = context;
  const { spread, ...figures } = figuresOf(state, room);
  const inSpread = spread === undefined ? {} : { spread };
  const head = { at: step, ...(state.prompt === undefined ? {} : { prompt: state.prompt }), ...figures };
  if (!resultsShown) return { ...head, hidden: true };
  if (step === 'choose') return { ...head, ...inSpread };
  const ids = tablesOf(state, context);
  const settled = Object.fromEntries(
    ids.flatMap((id) => {
      const shape = ownValue(state.shapes.settled, id);
      return shape === undefined ? [] : [[id, shape] as const];
    }),
  );
  const tables = {
    ...inSpread,
    settled,
    waiting: ids.filter((id) => ownValue(state.shapes.settled, id) === undefined),
  };
  if (step === 'settle') return { ...head, ...tables };
  const steps = seenOf(state.nextSteps);
  const show = withoutFew(state);
  const alone = state.shown === undefined ? undefined : find(state.nextSteps, state.shown);
  return {
    ...head,
    ...tables,
    nextSteps: keyed(newest(steps, PROJECTOR_STEPS), show),
    scopes: counts(state, steps),
    ...headingCounts(state, steps),
    ...(alone && isSeen(alone) ? { alone: show(alone) } : {}),
  };
}

function consoleTables(state: State, context: ViewContext): Record<TableId, ConsoleTable> {
  const figures = tableFigures(NOBODY, state.shapes, context.room);
  return Object.fromEntries(
    tablesOf(state, context).map((id) => {
      const { spread, ...seat } = figures.get(id) ?? { people: 0, chosen: 0, spread: NOBODY };
      const settled = ownValue(state.shapes.settled, id);
      const suggested = settled === undefined ? suggestion(SHAPES, spread) : undefined;
      return [
        id,
        {
          ...seat,
          ...spreadView(spread),
          ...(settled === undefined ? {} : { settled }),
          ...(suggested === undefined ? {} : { suggestion: suggested }),
          nextSteps: entriesAt(state.nextSteps, id).length,
        },
      ];
    }),
  );
}

function consoleView(state: State, context: ViewContext): ConsoleView {
  const steps = seenOf(state.nextSteps);
  const show = withoutFew(state);
  return {
    scopes: state.scopes,
    ...offered(state),
    ...figuresOf(state, context.room),
    counted: { ...state.inRoom },
    tables: consoleTables(state, context),
    nextSteps: keyed(newest(Object.values(state.nextSteps.all), CONSOLE_STEPS), (step) => ({
      ...show(step),
      ...standing(step),
    })),
    counts: counts(state, steps),
    total: steps.length,
    review: state.review,
    waiting: Object.values(state.nextSteps.all).filter((step) => step.waiting).length,
    ...(state.shown === undefined ? {} : { onProjector: state.shown }),
  };
}

export const views = { console: consoleView, projector, floor, table, me } satisfies ActivityViews<State>;
