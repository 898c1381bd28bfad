import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, RoomFacts } from '../activity.ts';
import type { HandCount } from '../parts/handCount.ts';
import { type Held, shownOf } from '../parts/settle.ts';
import type { Config } from './config.ts';
import {
  type Answer,
  addSilent,
  type Counts,
  counterOf,
  noCounts,
  type Seen,
  type Statement,
  type Tally,
  withCounted,
} from './rules.ts';

/** All that this activity remembers. */
export interface State {
  /** In the order in which they are read out. */
  statements: readonly Statement[];
  answers: Record<PersonId, Record<string, Answer>>;
  /** All of these, as if whoever gave them were here: kept up, since it is looked at many times a second. */
  counts: Counts;
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
  counts: noCounts(config.statements),
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
  const counts = count(state, room);
  const { statement, held } = state.coming;
  const tally = counts[state.statements.findIndex(({ id }) => id === at)];
  if (at === undefined || tally === undefined || statement !== at || held.length === 0) return counts;
  const everybody = tally.waiting === 0;
  showInstead(counts, state, room, at, everybody);
  if (everybody) return counts;
  const first = held.filter(
    ({ person, before }) => before === undefined && ownValue(room.people, person),
  ).length;
  tally.waiting -= first;
  tally.coming = first;
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

/** Puts what is shown in place of answers that wait to be shown: of two people at most. [T11] */
function showInstead(counts: Counts, state: State, room: RoomFacts, at: string, everybody: boolean): void {
  const { held } = state.coming;
  const count = counterOf(state.statements);
  for (const { person } of held) {
    const answers = ownValue(state.answers, person) ?? {};
    const { [at]: answer, ...others } = answers;
    const shown = shownOf(held, person, answer, everybody);
    const isHere = Object.hasOwn(room.people, person);
    count(counts, answers, isHere, -1);
    count(counts, shown === undefined ? others : { ...others, [at]: shown }, isHere);
  }
}

/** Keeps somebody's answer, and counts it in place of the one before. [T5] */
export function keepAnswer(state: State, person: PersonId, statement: string, answer: Answer): void {
  const answers = ownValue(state.answers, person);
  const count = counterOf(state.statements);
  if (answers) count(state.counts, answers, true, -1);
  state.answers[person] = { ...answers, [statement]: answer };
  count(state.counts, state.answers[person], true);
}

/** Has other statements from now on. [T9] */
export function setStatements(state: State, statements: readonly Statement[]): void {
  state.statements = statements;
  state.counts = noCounts(statements);
  const count = counterOf(statements);
  for (const answers of Object.values(state.answers)) count(state.counts, answers, true);
}

/** Counts all that was answered. */
function count(state: State, room: RoomFacts): Counts {
  const counts = state.counts.map((tally) => ({ ...tally }));
  const recount = counterOf(state.statements);
  let here = 0;
  for (const person of Object.keys(state.answers)) {
    const answers = state.answers[person];
    if (Object.hasOwn(room.people, person)) here += 1;
    else if (answers) {
      recount(counts, answers, true, -1);
      recount(counts, answers, false);
    }
  }
  addSilent(counts, Object.keys(room.people).length - here);
  return counts;
}
