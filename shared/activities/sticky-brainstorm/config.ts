import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import { MOST_QUESTIONS, MOST_STICKIES, USUAL_STICKIES } from './rules.ts';

/** The item's part of a session file. */
export const config = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id: id.describe('Names the question in step ids.'),
        text: prose(LIMITS.sticky).describe('The question, as the room reads it.'),
        short: line(LIMITS.name).describe('A few words for it, for the agenda.'),
      }),
    )
    .min(1)
    .max(MOST_QUESTIONS)
    .superRefine(idsDiffer)
    .describe('Asked one after the other; hosts may pick some of them.'),
  stickies: z
    .int()
    .min(1)
    .max(MOST_STICKIES)
    .default(USUAL_STICKIES)
    .describe('Stickies of each person for each question.'),
  review: z.boolean().exactOptional().describe('Stickies hang only when a host has let them through.'),
});

export type Config = z.infer<typeof config>;
