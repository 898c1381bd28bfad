import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import {
  MOST_QUESTIONS,
  MOVE_MINUTES,
  MOVES_MOST,
  MOVES_USUAL,
  SHARE_MOST,
  SHARES,
  START_SECONDS,
  TABLE_MOST,
  TURN_SECONDS,
} from './rules.ts';

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
  tableMost: z
    .int('whole people')
    .min(TABLE_MOST.least)
    .max(TABLE_MOST.most)
    .default(TABLE_MOST.usual)
    .describe('how many people at a table write one document: with more of them it has two'),
  turnFloorSeconds: z
    .int('whole seconds')
    .min(TURN_SECONDS.least)
    .max(TURN_SECONDS.most)
    .default(TURN_SECONDS.usual)
    .describe('the least time of a turn, however many people sit at a table'),
  startSeconds: z
    .int('whole seconds')
    .min(0)
    .max(START_SECONDS.most)
    .default(START_SECONDS.usual)
    .describe('for explaining and for choosing who starts: turns share the rest of the writing'),
  moves: z
    .int('whole moves')
    .min(0)
    .max(MOVES_MOST)
    .default(MOVES_USUAL)
    .describe('how often the documents move on; fewer where there are fewer tables, or no time'),
  moveMinutes: z
    .number()
    .min(MOVE_MINUTES.least)
    .max(MOVE_MINUTES.most)
    .default(MOVE_MINUTES.usual)
    .describe('the least minutes that a move needs: fewer moves are planned where they do not fit'),
  shares: z
    .strictObject({
      write: weight.default(SHARES.write),
      move: weight.default(SHARES.move),
      whole: weight.default(SHARES.whole),
    })
    .default(SHARES)
    .describe('how the time is parted between writing, all moves, and the whole group'),
  wholeGroup: z.boolean().default(true).describe('whether the documents are discussed by the whole group'),
});

export type Config = z.infer<typeof config>;
