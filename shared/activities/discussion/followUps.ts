import type { TableId } from '../activity.ts';
import { byAge } from '../parts/entries.ts';
import { isKept, letterOf } from './rules.ts';
import { lettersAt, type State } from './state.ts';

/** Something that a follow-up workshop should come back to. */
export interface Topic {
  readonly kind: 'question' | 'answer';
  readonly text: string;
  /** The question that an answer belongs to. */
  readonly question: string;
  readonly short: string;
  readonly table?: TableId;
}

/** Everything that is marked for a follow-up workshop, questions first [D7]. */
export function followUpTopics(state: State): Record<string, Topic> {
  const shorts = new Map(state.questions.map(({ id, short }) => [id, short]));
  const questions = state.questions
    .filter(({ id }) => state.followUps[id] === true)
    .map(({ id, text, short }): [string, Topic] => [id, { kind: 'question', text, question: id, short }]);
  const answers = Object.values(state.answers.all)
    .filter((answer) => answer.followUp && isKept(answer))
    .sort(byAge)
    .map((answer): [string, Topic] => {
      const { id, text, place: question } = answer;
      const letter = letterOf(answer, lettersAt(state, question));
      return [id, { kind: 'answer', text, question, short: shorts.get(question) ?? '', ...letter }];
    });
  return Object.fromEntries([...questions, ...answers]);
}
