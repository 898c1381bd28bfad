import { z } from 'zod';
import { cleanLine } from '../../lib/cleanText.ts';
import { id, line, prose } from '../fields.ts';
import { ANSWER_MODES, FORMATS, MEDIA_STEP } from './rules.ts';

const question = z.strictObject({
  id: id.refine(
    (value) => value !== MEDIA_STEP,
    `"${MEDIA_STEP}" is the name of the step before the questions`,
  ),
  text: prose(500),
  short: line(60),
});

/** A discussion's part of a session file. */
export const discussionConfig = z.strictObject({
  media: z
    .strictObject({
      title: line(200),
      url: z
        .string()
        .overwrite(cleanLine)
        .check(z.url({ protocol: /^https?$/, error: 'must be a web address (http or https)' })),
      note: prose(500).optional().describe('shown to everybody under the title'),
    })
    .optional()
    .describe('what the room watches or reads first'),
  questions: z
    .array(question)
    .min(1, 'needs at least one question')
    .max(20)
    .superRefine((questions, context) => {
      const seen = new Set<string>();
      questions.forEach((each, index) => {
        if (seen.has(each.id)) {
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `"${each.id}" is the id of an earlier question`,
          });
        }
        seen.add(each.id);
      });
    }),
  format: z.enum(FORMATS).default('whole'),
  answers: z
    .enum(ANSWER_MODES)
    .default('person')
    .describe('who writes: nobody, each person, or one scribe a table'),
});

export type DiscussionConfig = z.infer<typeof discussionConfig>;
