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

export function projectorView(state: BreakState, { room, resultsShown }: ViewContext): ProjectorView {
  const { back, people } = countBack(state.back, room);
  return { ...floorView(state), ...(resultsShown ? { back } : {}), people };
}

export const consoleView = (state: BreakState, { room }: ViewContext): ConsoleView => ({
  ...floorView(state),
  ...countBack(state.back, room),
});

export const meView = (state: BreakState, person: PersonId): MeView | undefined =>
  Object.hasOwn(state.back, person) ? { back: true } : undefined;
