import type { Step } from '../activity.ts';
import { MEDIA_STEP } from './rules.ts';
import type { State } from './state.ts';

/** The stops of a discussion [D1]: watching gets twice the time of one question. */
export function steps(state: Pick<State, 'media' | 'questions'>): Step[] {
  const questions = state.questions.map(({ id, short }) => ({ id, title: short, share: 1 }));
  return state.media === undefined
    ? questions
    : [{ id: MEDIA_STEP, title: state.media.title, share: 2 }, ...questions];
}
