import { Derived } from '../../lib/derived.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, RoomFacts } from '../activity.ts';
import type { HandCount } from '../parts/handCount.ts';
import { type Held, shownOf } from '../parts/settle.ts';
import type { Config } from './config.ts';
import {
  type Answer,
  type Answers,
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

/** What was counted of a state when it was looked at last. */
interface Reckoned {
  /** All answers, as if whoever gave them were here. */
  readonly counts: Counts;
  /** Each person's answers as they are in it. */
  readonly of: Map<PersonId, Answers>;
  /** Who has answered since. */
  readonly since: Set<PersonId>;
  readonly count: ReturnType<typeof counterOf>;
}
const reckoned = new Derived<State, Reckoned>();

/** Somebody has answered: they alone are counted anew, when somebody looks. */
export const answeredSince = (state: State, person: PersonId): void =>
  void reckoned.known(state)?.since.add(person);

/** Has other statements from now on. [T9] */
export function setStatements(state: State, statements: readonly Statement[]): void {
  state.statements = statements;
  reckoned.forget(state);
}

function countsOf(state: State): Counts {
  const { counts, of, since, count } = reckoned.of(state, () => ({
    counts: noCounts(state.statements),
    of: new Map(),
    since: new Set(Object.keys(state.answers)),
    count: counterOf(state.statements),
  }));
  for (const person of since) {
    const before = of.get(person);
    if (before) count(counts, before, true, -1);
    const now = { ...state.answers[person] };
    count(counts, now, true);
    of.set(person, now);
  }
  since.clear();
  return counts;
}

/** Counts all that was answered. */
function count(state: State, room: RoomFacts): Counts {
  const counts = countsOf(state).map((tally) => ({ ...tally }));
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
