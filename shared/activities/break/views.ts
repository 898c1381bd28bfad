import type { ActivityViews, PersonId, ViewContext } from '../activity.ts';
import { type BreakKind, countBack } from './rules.ts';
import type { State } from './state.ts';

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

const floor = ({ drawing, text, invite }: State): FloorView => ({
  drawing,
  ...(text === undefined ? {} : { text }),
  ...(invite === undefined ? {} : { invite }),
});

function projector(state: State, { room, resultsShown }: ViewContext): ProjectorView {
  const { back, people } = countBack(state.back, room);
  return { ...floor(state), ...(resultsShown ? { back } : {}), people };
}

const console = (state: State, { room }: ViewContext): ConsoleView => ({
  ...floor(state),
  ...countBack(state.back, room),
});

const me = (state: State, person: PersonId): MeView | undefined =>
  Object.hasOwn(state.back, person) ? { back: true } : undefined;

export const views = { console, projector, floor, me } satisfies ActivityViews<State>;
