import { own } from '../lib/own.ts';
import type { PersonId } from './activity.ts';
import { FEWEST } from './smallTables.ts';

/**
 * Numbers that do not move with one tap: what people have answered since they last moved, and what is shown of them
 * instead. As soon as three have, all of it is shown at once.
 */
export type Held<Answer> = Record<PersonId, { readonly before?: Answer }>;

/** Notes that somebody has answered. @param before what they had answered until then */
export function hold<Answer>(held: Held<Answer>, person: PersonId, before: Answer | undefined): void {
  if (own(held, person) === undefined) held[person] = before === undefined ? {} : { before };
  if (Object.keys(held).length >= FEWEST) for (const id of Object.keys(held)) delete held[id];
}

/**
 * What is shown of one person's answer. Once everybody has answered the first answers are all shown; who changes theirs
 * after that waits for others, or for the end of the step.
 */
export function shownOf<Answer>(
  held: Held<Answer>,
  person: PersonId,
  answer: Answer | undefined,
  everybody: boolean,
): Answer | undefined {
  const kept = own(held, person);
  return kept === undefined || (everybody && kept.before === undefined) ? answer : kept.before;
}
