import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { cleanLine } from '../../lib/cleanText.ts';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import { ANSWER_MODES, FORMATS, MEDIA_STEP, MOST_QUESTIONS } from './rules.ts';

/** The words of a question: `short` stands in the agenda. */
export const questionFields = { text: prose(LIMITS.passage), short: line(LIMITS.name) };

/** What is watched or read. */
export const mediaFields = {
  title: line(LIMITS.line),
  url: z
    .string()
    .overwrite(cleanLine)
    .max(LIMITS.link)
    .check(z.url({ protocol: /^https?$/, error: code('link') })),
  note: prose(LIMITS.passage).optional().describe('shown to everybody under the title'),
};

const question = z.strictObject({
  id: id.refine((value) => value !== MEDIA_STEP, {
    error: code('stepName'),
    params: { id: MEDIA_STEP },
  }),
  ...questionFields,
});

/** A discussion's part of a session file. */
export const config = z.strictObject({
  media: z.strictObject(mediaFields).optional().describe('what the room watches or reads first'),
  questions: z.array(question).min(1).max(MOST_QUESTIONS).superRefine(idsDiffer),
  format: z.enum(FORMATS).default('whole'),
  answers: z
    .enum(ANSWER_MODES)
    .default('person')
    .describe('who writes: nobody, each person, or one scribe a table'),
  arriving: z
    .boolean()
    .optional()
    .describe('answers stand on the projector as they arrive, from the start; hosts can change it'),
  review: z.boolean().exactOptional().describe('Answers that arrive wait until a host has let them through.'),
});

export type Config = z.infer<typeof config>;
