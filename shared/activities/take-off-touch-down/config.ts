import { z } from 'zod';
import { id, idsDiffer, line } from '../fields.ts';
import { MOST_STATEMENTS } from './rules.ts';

/** What a statement says; hosts may send the same fields. */
export const text = line(200);
/** The statement in a few words. */
export const short = line(48);

const statement = z.strictObject({ id, text, short });

export const config = z.strictObject({
  statements: z.array(statement).min(1).max(MOST_STATEMENTS).superRefine(idsDiffer),
});

export type Config = z.infer<typeof config>;
