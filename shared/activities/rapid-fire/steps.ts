import type { Step } from '../activity.ts';
import { minutesOf, questionPlace, type State, talkPlace, talks } from './state.ts';

/**
 * Talks in queue order, then the discussion. A question's share is a third of a talk's least minutes, as planned: two
 * talks of five minutes and three questions fill the guide's fifteen. [R1] [R13]
 */
export function steps(state: State): Step[] {
  return [
    ...talks(state).map((talk) => ({
      id: talkPlace(talk.id),
      title: talk.name ?? talk.title,
      share: minutesOf(state, talk.id)[0],
    })),
    ...state.questions.map((question) => ({
      id: questionPlace(question.id),
      title: question.short,
      share: state.planned[0] / 3,
    })),
  ];
}
