import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import { MOST_QUESTIONS, MOVE_MINUTES, SHARE_MOST, TURN_SECONDS } from './rules.ts';

const question = z.strictObject({ id, text: prose(LIMITS.passage), short: line(LIMITS.name) });

const weight = z.number().positive().max(SHARE_MOST);

/** Share-and-move's part of a session file. */
export const config = z.strictObject({
  questions: z
    .array(question)
    .min(1)
    .max(MOST_QUESTIONS)
    .superRefine(idsDiffer)
    .describe('dealt to the tables in this order'),
  turnFloorSeconds: z
    .int('whole seconds')
    .min(TURN_SECONDS.least)
    .max(TURN_SECONDS.most)
    .default(60)
    .describe('the least time of a turn, however many people sit at a table'),
  moveMinutes: z
    .number()
    .min(MOVE_MINUTES.least)
    .max(MOVE_MINUTES.most)
    .default(2)
    .describe('the least minutes that a move needs; as many moves are planned as fit'),
  shares: z
    .strictObject({ write: weight.default(9), move: weight.default(6), whole: weight.default(10) })
    .default({ write: 9, move: 6, whole: 10 })
    .describe('how the time is parted between writing, all moves, and the whole group'),
  wholeGroup: z.boolean().default(true).describe('whether the documents are discussed by the whole group'),
});

export type Config = z.infer<typeof config>;
