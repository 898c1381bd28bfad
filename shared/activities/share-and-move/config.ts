import { z } from 'zod';
import { id, idsDiffer, line, prose } from '../fields.ts';

const question = z.strictObject({ id, text: prose(500), short: line(60) });

const weight = z.number().positive().max(1_000);

/** Share-and-move's part of a session file. */
export const config = z.strictObject({
  questions: z
    .array(question)
    .min(1)
    .max(20)
    .superRefine(idsDiffer)
    .describe('dealt to the tables in this order'),
  turnFloorSeconds: z
    .int('whole seconds')
    .min(10)
    .max(900)
    .default(60)
    .describe('the least time of a turn, however many people sit at a table'),
  moveMinutes: z
    .number()
    .min(0.5)
    .max(30)
    .default(2)
    .describe('the least minutes that a move needs; as many moves are planned as fit'),
  shares: z
    .strictObject({ write: weight.default(9), move: weight.default(6), whole: weight.default(10) })
    .default({ write: 9, move: 6, whole: 10 })
    .describe('how the time is parted between writing, all moves, and the whole group'),
  wholeGroup: z.boolean().default(true).describe('whether the documents are discussed by the whole group'),
});

export type Config = z.infer<typeof config>;
