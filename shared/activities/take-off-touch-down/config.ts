import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line } from '../fields.ts';
import { MOST_STATEMENTS, SHORT_MOST } from './rules.ts';

/** What a statement says; hosts may send the same fields. */
export const text = line(LIMITS.line);
/** The statement in a few words. */
export const short = line(SHORT_MOST);

const statement = z.strictObject({ id, text, short });

export const config = z.strictObject({
  statements: z.array(statement).min(1).max(MOST_STATEMENTS).superRefine(idsDiffer),
});

export type Config = z.infer<typeof config>;
