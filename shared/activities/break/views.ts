import type { PersonId, ViewContext } from '../activity.ts';
import { type BreakKind, type BreakState, countBack } from './rules.ts';

/** What every face shows. The clock is the room's, so that it is nowhere in here. */
export interface FloorView {
  readonly drawing: BreakKind;
  readonly text?: string;
  readonly invite?: string;
}

export interface ProjectorView extends FloorView {
  /** Absent while results are hidden. */
  readonly back?: number;
  readonly people: number;
}

export interface ConsoleView extends FloorView {
  readonly back: number;
  readonly people: number;
}

export interface MeView {
  readonly back: true;
}

export const floorView = ({ drawing, text, invite }: BreakState): FloorView => ({
  drawing,
  ...(text === undefined ? {} : { text }),
  ...(invite === undefined ? {} : { invite }),
});

const peopleIn = ({ room }: ViewContext): number => Object.keys(room.people).length;

export const projectorView = (state: BreakState, context: ViewContext): ProjectorView => ({
  ...floorView(state),
  ...(context.resultsShown ? { back: countBack(state.back, context.room.people) } : {}),
  people: peopleIn(context),
});

export const consoleView = (state: BreakState, context: ViewContext): ConsoleView => ({
  ...floorView(state),
  back: countBack(state.back, context.room.people),
  people: peopleIn(context),
});

export const meView = (state: BreakState, person: PersonId): MeView | undefined =>
  Object.hasOwn(state.back, person) ? { back: true } : undefined;
