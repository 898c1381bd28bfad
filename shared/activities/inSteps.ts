import type { PersonId } from './activity.ts';
import { FEWEST } from './smallTables.ts';

/**
 * Numbers that do not move with one tap: who has answered since they last moved, and what is shown of them instead. As
 * soon as three have, all of it is shown at once: so there are never more than two, and a list finds them quickest.
 */
export type Held<Answer> = readonly { readonly person: PersonId; readonly before: Answer | undefined }[];

/**
 * Somebody has answered.
 * @param before what they had answered until then
 * @returns what is held now
 */
export function hold<Answer>(held: Held<Answer>, person: PersonId, before: Answer | undefined): Held<Answer> {
  if (heldOf(held, person)) return held;
  return held.length + 1 >= FEWEST ? [] : [...held, { person, before }];
}

/** What is held of somebody, if anything is. */
export function heldOf<Answer>(held: Held<Answer>, person: PersonId): Held<Answer>[number] | undefined {
  for (const one of held) if (one.person === person) return one;
  return undefined;
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
  const kept = heldOf(held, person);
  return kept === undefined || (everybody && kept.before === undefined) ? answer : kept.before;
}
