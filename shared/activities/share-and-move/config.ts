import { z } from 'zod';
import { id, line, prose } from '../fields.ts';

const question = z.strictObject({ id, text: prose(500), short: line(60) });

const weight = z.number().positive('must be more than 0').max(1_000);

/** Share-and-move's part of a session file. */
export const shareConfig = z.strictObject({
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
    })
    .describe('dealt to the tables in this order'),
  turnFloorSeconds: z
    .int('whole seconds')
    .min(10, 'at least 10 seconds')
    .max(900, 'at most 900 seconds')
    .default(60)
    .describe('the least time of a turn, however many people sit at a table'),
  moveMinutes: z
    .number()
    .min(0.5, 'at least half a minute')
    .max(30, 'at most 30 minutes')
    .default(2)
    .describe('the least minutes that a move needs; as many moves are planned as fit'),
  shares: z
    .strictObject({ write: weight.default(9), move: weight.default(6), whole: weight.default(10) })
    .default({ write: 9, move: 6, whole: 10 })
    .describe('how the time is parted between writing, all moves, and the whole group'),
  wholeGroup: z.boolean().default(true).describe('whether the documents are discussed by the whole group'),
});

export type ShareConfig = z.infer<typeof shareConfig>;
