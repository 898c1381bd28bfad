import type { Part } from '../activity.ts';
import { LEAST_MINUTES } from './rules.ts';
import type { State } from './state.ts';

/** The id of a question among the parts of its item. */
export const partId = (question: string): string => `question.${question}`;

/** The questions that are asked together, or would be but for the agenda: all but the first may be left out of it. [S14] */
export function parts({ flow, questions, picked, leftOut, reached }: State): Part[] {
  const ids = new Set([...picked, ...leftOut]);
  const planned = questions.filter(({ id }) => ids.has(id));
  if (flow !== 'together' || planned.length < 2) return [];
  const begun = Object.keys(reached).length > 0;
  return planned.map(({ id, short }, index) => ({
    id: partId(id),
    title: short,
    share: 1 / planned.length,
    least: LEAST_MINUTES,
    ...(index > 0 && !begun ? { optional: true as const } : {}),
  }));
}
