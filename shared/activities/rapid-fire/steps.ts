import type { Step } from '../activity.ts';
import { questionPlace, type State, talkPlace, talks } from './state.ts';

/**
 * Talks in queue order, then the discussion. A question's share is a third of a talk's least minutes: two talks
 * of five minutes and three questions fill the guide's fifteen. [R1]
 */
export function steps(state: State): Step[] {
  const [least] = state.talkMinutes;
  return [
    ...talks(state).map((talk) => ({ id: talkPlace(talk.id), title: talk.name ?? talk.title, share: least })),
    ...state.questions.map((question) => ({
      id: questionPlace(question.id),
      title: question.short,
      share: least / 3,
    })),
  ];
}
