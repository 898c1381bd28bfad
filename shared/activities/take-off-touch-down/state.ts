import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, RoomFacts } from '../activity.ts';
import type { HandCount } from '../parts/handCount.ts';
import { type Held, shownOf } from '../parts/settle.ts';
import type { Config } from './config.ts';
import {
  type Answer,
  type Answers,
  type Seen,
  type Statement,
  type Tally,
  tallies,
  withCounted,
} from './rules.ts';

/** All that this activity remembers. */
export interface State {
  /** In the order in which they are read out. */
  statements: readonly Statement[];
  answers: Record<PersonId, Record<string, Answer>>;
  /** [T12] Counted in the room, by statement. */
  readonly inRoom: Record<string, HandCount<Seen>>;
  /** [T10] Hidden by a host for this item; the room has a switch of its own besides. */
  hidden: boolean;
  /** [T11] Answers to one statement that are not shown yet. */
  coming: { statement: string; held: Held<Answer> };
}

/** Nobody has answered anything; everybody sits. */
export const start = (config: Config): State => ({
  statements: config.statements.map(({ id, text, short }) => ({ id, text, short })),
  answers: {},
  inRoom: {},
  hidden: false,
  coming: { statement: '', held: [] },
});

/** Those who were counted in the room at a statement. [T12] */
export const inRoomAt = ({ inRoom }: State, statement: string): HandCount<Seen> =>
  ownValue(inRoom, statement) ?? {};

/**
 * How the room has answered each statement so far, in the statements' order. [T6]
 * @param at the statement that is on: of its answers only those are counted that may be shown [T11]
 */
export const talliesOf = (state: State, room: RoomFacts, at?: string): Tally[] =>
  peoplesTallies(state, room, at).map((tally, index) =>
    withCounted(tally, inRoomAt(state, state.statements[index]?.id ?? '')),
  );

function peoplesTallies(state: State, room: RoomFacts, at: string | undefined): Tally[] {
  const index = state.statements.findIndex(({ id }) => id === at);
  const held = index < 0 || state.coming.statement !== at ? [] : state.coming.held;
  if (at === undefined || held.length === 0) return count(state, room);
  const counts = count(state, room, { at, everybody: false });
  const first = held.filter(
    ({ person, before }) => before === undefined && ownValue(room.people, person),
  ).length;
  const tally = counts[index];
  if (!tally) return counts;
  if (tally.waiting === first) return count(state, room, { at, everybody: true });
  counts[index] = { ...tally, waiting: tally.waiting - first, coming: first };
  return counts;
}

/** What is shown of somebody's answer while a statement is on. [T11] */
export const shownAnswer = (
  { coming }: State,
  person: PersonId,
  answer: Answer | undefined,
  at: string,
  everybody: boolean,
): Answer | undefined => (coming.statement === at ? shownOf(coming.held, person, answer, everybody) : answer);

/** What is shown of the answers of those whose answer waits to be shown: two people at most. [T11] */
function shownInstead(state: State, at: string, everybody: boolean): Map<PersonId, Answers> {
  const { statement, held } = state.coming;
  if (statement !== at) return new Map();
  return new Map(
    held.map(({ person }) => {
      const { [at]: answer, ...others } = ownValue(state.answers, person) ?? {};
      const shown = shownOf(held, person, answer, everybody);
      return [person, shown === undefined ? others : { ...others, [at]: shown }];
    }),
  );
}

/** Counts all that was answered, or what is shown of it while a statement is on: many times a second. */
function count(
  state: State,
  room: RoomFacts,
  shown?: { readonly at: string; readonly everybody: boolean },
): Tally[] {
  const instead = shown && shownInstead(state, shown.at, shown.everybody);
  const here: Answers[] = [];
  const left: Answers[] = [];
  // Through those who have answered alone: how many have not, their number tells.
  for (const person in state.answers) {
    const answers = instead?.get(person) ?? state.answers[person];
    if (answers) (Object.hasOwn(room.people, person) ? here : left).push(answers);
  }
  const silent = Array<undefined>(Object.keys(room.people).length - here.length);
  return tallies(state.statements, [...here, ...silent], left);
}
