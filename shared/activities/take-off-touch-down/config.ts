import { z } from 'zod';
import { id, line } from '../fields.ts';
import { MOST_STATEMENTS } from './rules.ts';

/** What a statement says; hosts may send the same fields. */
export const text = line(200);
/** The statement in a few words. */
export const short = line(48);

const statement = z.strictObject({ id, text, short });

export const config = z.strictObject({
  statements: z
    .array(statement)
    .min(1, 'needs at least one statement')
    .max(MOST_STATEMENTS, `at most ${MOST_STATEMENTS} statements`)
    .superRefine((statements, context) => {
      const seen = new Set<string>();
      for (const [index, { id }] of statements.entries()) {
        if (seen.has(id)) {
          context.addIssue({ code: 'custom', path: [index, 'id'], message: `the id "${id}" is used twice` });
        }
        seen.add(id);
      }
    }),
});

export type Config = z.infer<typeof config>;
