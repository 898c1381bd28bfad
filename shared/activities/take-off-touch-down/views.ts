import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, RoomFacts, ViewContext } from '../activity.ts';
import { countedIn, type HandCount } from '../parts/handCount.ts';
import { counted } from '../parts/presence.ts';
import { groupsByRole } from '../parts/smallGroups.ts';
import { type Answers, answered, answerOf, NOBODY, type Seen, type Statement, type Tally } from './rules.ts';
import { inRoomAt, type State, shownAnswer, talliesOf } from './state.ts';

/** The statement that is on. */
export interface StatementView {
  readonly id: string;
  /** 1, 2, 3 … */
  readonly number: number;
  readonly total: number;
  readonly text: string;
}

/** An earlier statement; `standing` is absent while results are hidden. */
export interface TrailEntry {
  readonly id: string;
  readonly short: string;
  readonly standing?: number;
}

export interface ProjectorView {
  readonly statement: StatementView;
  readonly people: number;
  readonly answered: number;
  /** [T10] Absent while results are hidden. */
  readonly tally?: Tally;
  /** [T12] How many of the people were counted in the room, where some were. */
  readonly inRoom?: number;
  readonly trail: readonly TrailEntry[];
}

/** No live counts here: a phone would be sent something at each answer of others, for nothing it has to do. */
export interface FloorView {
  readonly statement: StatementView;
  readonly trail: readonly TrailEntry[];
}

/** One row of the answers by role; `id` is absent for the others. */
export interface RoleRow {
  readonly id?: string;
  readonly title?: string;
  readonly people: number;
  readonly takenOff: number;
  readonly touchedDown: number;
  readonly passed: number;
}

export interface ConsoleView {
  readonly statement: StatementView & { readonly short: string };
  readonly tally: Tally;
  /** [T12] Of these, those who were counted in the room. */
  readonly inRoom: HandCount<Seen>;
  readonly roles: readonly RoleRow[];
  readonly statements: readonly (Statement & { readonly standing: number; readonly answered: number })[];
  /** Hidden for this item. */
  readonly hidden: boolean;
  /** Hidden for the whole room. */
  readonly roomHidden: boolean;
}

export interface MeView {
  readonly answers: Answers;
}

const current = (state: State, step: string): number =>
  Math.max(
    0,
    state.statements.findIndex(({ id }) => id === step),
  );

function statementAt(state: State, index: number): StatementView {
  const { id = '', text = '' } = state.statements[index] ?? {};
  return { id, number: index + 1, total: state.statements.length, text };
}

const shows = (state: State, { resultsShown }: ViewContext) => resultsShown && !state.hidden;

function trailTo(state: State, index: number, counts: readonly Tally[] | undefined): TrailEntry[] {
  return state.statements.slice(0, index).map(({ id, short }, at) => {
    const standing = counts?.[at]?.standing;
    return standing === undefined ? { id, short } : { id, short, standing };
  });
}

/**
 * [T7] How each group of roles answered one statement.
 * @param everybody whether everybody has answered it, so that no first answer waits to be shown [T11]
 */
export function rolesFor(state: State, statement: Statement, room: RoomFacts, everybody: boolean): RoleRow[] {
  // The same people at every statement.
  const people = counted(room, ({ id }) => ownValue(state.answers, id) !== undefined);
  return groupsByRole(people, room.roles).map(({ role, people: members }) => {
    const row = { people: members.length, takenOff: 0, touchedDown: 0, passed: 0 };
    for (const { id } of members) {
      const given = answerOf(ownValue(state.answers, id), statement.id);
      const answer = shownAnswer(state, id, given, statement.id, everybody);
      if (answer === 'up') row.takenOff += 1;
      else if (answer === 'down') row.touchedDown += 1;
      else if (answer === 'pass') row.passed += 1;
    }
    return role ? { id: role.id, title: role.title, ...row } : row;
  });
}

const console = (state: State, context: ViewContext): ConsoleView => {
  const index = current(state, context.step);
  const counts = talliesOf(state, context.room, state.statements[index]?.id);
  const statement = state.statements[index];
  return {
    statement: { ...statementAt(state, index), short: statement?.short ?? '' },
    tally: counts[index] ?? NOBODY,
    inRoom: { ...inRoomAt(state, statement?.id ?? '') },
    roles: statement ? rolesFor(state, statement, context.room, counts[index]?.waiting === 0) : [],
    statements: state.statements.map(({ id, text, short }, at) => ({
      id,
      text,
      short,
      standing: counts[at]?.standing ?? 0,
      answered: answered(counts[at] ?? NOBODY),
    })),
    hidden: state.hidden,
    roomHidden: !context.resultsShown,
  };
};

function inRoomOf(state: State, statement: Statement | undefined): Pick<ProjectorView, 'inRoom'> {
  const inRoom = countedIn(inRoomAt(state, statement?.id ?? ''));
  return inRoom > 0 ? { inRoom } : {};
}

const projector = (state: State, context: ViewContext): ProjectorView => {
  const index = current(state, context.step);
  const counts = talliesOf(state, context.room, state.statements[index]?.id);
  const tally = counts[index];
  const shown = shows(state, context);
  return {
    statement: statementAt(state, index),
    people: tally?.people ?? 0,
    answered: tally ? answered(tally) : 0,
    ...(shown && tally ? { tally } : {}),
    ...inRoomOf(state, state.statements[index]),
    trail: trailTo(state, index, shown ? counts : undefined),
  };
};

const floor = (state: State, context: ViewContext): FloorView => {
  const index = current(state, context.step);
  const counts = shows(state, context)
    ? talliesOf(state, context.room, state.statements[index]?.id)
    : undefined;
  return { statement: statementAt(state, index), trail: trailTo(state, index, counts) };
};

/** [T8] One's own answers, and nobody else's. */
const me = (state: State, person: string): MeView | undefined => {
  const answers = state.answers[person];
  return answers && { answers: { ...answers } };
};

export const views = { console, projector, floor, me } satisfies ActivityViews<State>;
