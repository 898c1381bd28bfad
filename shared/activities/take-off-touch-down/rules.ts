import { ownValue } from '../../lib/ownValue.ts';
import type { HandCount } from '../parts/handCount.ts';

/**
 * The rules of Take Off, Touch Down (the guide's welcome activity).
 *
 * [T1] One statement at a time: each is a step, and only the statement that is on can be answered. An answer that was
 *      given while it was on, and comes later from a phone without network, counts.
 * [T2] Everybody starts seated.
 * [T3] Posture carries over. "Up" (it applies): who stands stays up, who sits gets up. "Down" (it does not):
 *      who stands sits down, who sits stays seated. A pass, or no answer yet, keeps the posture.
 * [T4] An answer may be changed while its statement is on, also when Back has brought it on again; the last one
 *      counts, and the postures at later statements follow from it.
 * [T5] A pass is an answer; who has not answered is counted as waiting.
 * [T6] Everybody who is here is counted once: taken off + touched down + passed + waiting = people. Late joiners are
 *      seated and waiting. Who is away, or was taken out, counts where they have answered and nowhere else: what they
 *      said stays, and nobody waits for them.
 * [T7] By role, no group that can be read off has fewer than five people: see parts/smallGroups.ts.
 * [T8] Nobody's answer is in any view but their own `me`.
 * [T9] Editing a statement keeps its answers. The statement that is on, one that was answered, and the last one
 *      left cannot be removed.
 * [T10] While results are hidden, projector and phones see only how many have answered.
 * [T11] What people answer is shown in numbers that move with three of them at least, when everybody has answered, and
 *      when the statement is over: nobody is watched while they tap. How many have answered moves with each.
 * [T12] Those without a phone whom a host counts as they stand or sit are among the people of that statement, as taken off
 *      and standing, or as touched down, and nowhere else: see parts/handCount.ts.
 */

export type Answer = 'up' | 'down' | 'pass';

export const ANSWERS = ['up', 'down', 'pass'] as const satisfies readonly Answer[];

/** What a host can see of who answers without a phone. [T12] */
export const SEEN = ['up', 'down'] as const satisfies readonly Answer[];
export type Seen = (typeof SEEN)[number];

export type Posture = 'standing' | 'seated';

export interface Statement {
  readonly id: string;
  /** What is read out: "You are an administrator". */
  readonly text: string;
  /** A few words for the agenda and the trail: "Administrators". */
  readonly short: string;
}

/** One person's answers by statement. */
export type Answers = Readonly<Record<string, Answer>>;

/** The most characters of a statement in a few words: it stands in the trail of all of them. */
export const SHORT_MOST = 48;
/** The most statements that one item may have. */
export const MOST_STATEMENTS = 20;

/** [T3] What an answer, or none yet, makes of a posture. */
export function postureAfter(before: Posture, answer: Answer | undefined): Posture {
  if (answer === 'up') return 'standing';
  if (answer === 'down') return 'seated';
  return before;
}

/** A person's answer to a statement, whatever the statement's author called it (`constructor` is a fair id). */
export const answerOf = (answers: Answers | undefined, statement: string): Answer | undefined =>
  ownValue(answers, statement);

/** [T2] [T3] A person's posture once these statements, in order, have been on. */
export const postureAt = (
  answers: Answers | undefined,
  statements: readonly { readonly id: string }[],
): Posture =>
  statements.reduce<Posture>((posture, { id }) => postureAfter(posture, answerOf(answers, id)), 'seated');

/** [T6] How a room answered one statement. */
export interface Tally {
  readonly people: number;
  readonly takenOff: number;
  readonly touchedDown: number;
  readonly passed: number;
  /** Not answered yet. */
  readonly waiting: number;
  /** [T11] Answered, and not shown yet: taken off + touched down + passed + coming + waiting = people. */
  readonly coming: number;
  /** By posture, with those who passed or have not answered and are still up. */
  readonly standing: number;
  /** Standing, and not shown to have answered. */
  readonly holding: number;
}

/** An empty room. */
export const NOBODY: Tally = {
  people: 0,
  takenOff: 0,
  touchedDown: 0,
  passed: 0,
  waiting: 0,
  coming: 0,
  standing: 0,
  holding: 0,
};

/** One tally a statement while it is being counted, in the statements' order. */
export type Counts = { -readonly [Figure in keyof Tally]: Tally[Figure] }[];

export const noCounts = (statements: readonly Statement[]): Counts => statements.map(() => ({ ...NOBODY }));

/**
 * [T5] [T6] What counts one person's answers at every statement, in place.
 * @returns a function of the counts, what they have answered (at least once, if they are not here), whether they are here,
 *   and 1; or -1, which takes them out again
 */
export function counterOf(statements: readonly Statement[]) {
  const places = new Map(statements.map(({ id }, index) => [id, index]));
  const row: (Answer | undefined)[] = statements.map(() => undefined);
  return (counts: Counts, answers: Answers, isHere: boolean, by: 1 | -1 = 1): void => {
    // By what they have answered, not by what could be: people are counted many times a second while they answer.
    row.fill(undefined);
    for (const id in answers) {
      const place = places.get(id);
      if (place !== undefined) row[place] = answers[id];
    }
    let posture: Posture = 'seated';
    for (let index = 0; index < row.length; index++) {
      const count = counts[index];
      const answer = row[index];
      if (!count) continue;
      posture = postureAfter(posture, answer);
      if (answer === undefined && !isHere) continue;
      count.people += by;
      if (posture === 'standing') count.standing += by;
      if (answer === 'up') count.takenOff += by;
      else if (answer === 'down') count.touchedDown += by;
      else if (answer === 'pass') count.passed += by;
      else {
        count.waiting += by;
        if (posture === 'standing') count.holding += by;
      }
    }
  };
}

/** With those who are here and have answered nothing: they wait at every statement. [T5] */
export function addSilent(counts: Counts, silent: number): void {
  for (const count of counts) {
    count.people += silent;
    count.waiting += silent;
  }
}

/** [T12] With those who were counted in the room. */
export function withCounted(tally: Tally, { up = 0, down = 0 }: HandCount<Seen>): Tally {
  if (up + down === 0) return tally;
  return {
    ...tally,
    people: tally.people + up + down,
    takenOff: tally.takenOff + up,
    touchedDown: tally.touchedDown + down,
    standing: tally.standing + up,
  };
}

/** [T5] How many have answered, in whichever way. */
export const answered = (tally: Tally): number => tally.people - tally.waiting;
