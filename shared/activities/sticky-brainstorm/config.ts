import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import { FLOWS, MOST_NAMES, MOST_QUESTIONS, MOST_STICKIES, USUAL_STICKIES } from './rules.ts';

/** The item's part of a session file. */
export const config = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id: id.describe('Names the question in step ids.'),
        text: prose(LIMITS.sticky).describe('The question, as the room reads it.'),
        short: line(LIMITS.name).describe('A few words for it, for the agenda.'),
        asked: z
          .boolean()
          .exactOptional()
          .describe('False for a question that is only asked where a host picks it.'),
        topics: z
          .array(line(LIMITS.name))
          .max(MOST_NAMES)
          .exactOptional()
          .describe('Names for its topics, offered to those who make one.'),
      }),
    )
    .min(1)
    .max(MOST_QUESTIONS)
    .superRefine(idsDiffer)
    .refine((questions) => questions.some(({ asked }) => asked !== false), code('noneAsked'))
    .describe('What is asked; hosts may pick others of them.'),
  flow: z
    .enum(FLOWS)
    .exactOptional()
    .describe(
      'together: everybody writes for all questions, then all are ranked, hung and condensed. by-question, or nothing: one question after the other.',
    ),
  stickies: z
    .int()
    .min(1)
    .max(MOST_STICKIES)
    .default(USUAL_STICKIES)
    .describe('Stickies of each person for each question.'),
  review: z.boolean().exactOptional().describe('Stickies hang only when a host has let them through.'),
});

export type Config = z.infer<typeof config>;
