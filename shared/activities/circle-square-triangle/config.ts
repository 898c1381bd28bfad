import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { LIMITS } from '../../lib/limits.ts';
import { id, line, prose } from '../fields.ts';
import { MOST_SCOPES } from './rules.ts';

export const config = z.strictObject({
  prompt: prose(LIMITS.passage)
    .exactOptional()
    .describe('What tables discuss while they choose, in a sentence.'),
  alone: z
    .boolean()
    .exactOptional()
    .describe('Each person chooses alone, which is a tap; the table has twice as long to talk after it.'),
  scopes: z
    .array(line(LIMITS.name))
    .min(1)
    .max(MOST_SCOPES)
    .refine((scopes) => new Set(scopes).size === scopes.length, code('twiceNamed'))
    .describe('For whom next steps are: state, district, school.'),
  from: z
    .array(id)
    .max(10)
    .exactOptional()
    .describe('Earlier items: what they made are headings, of which each next step may take one.'),
  review: z.boolean().exactOptional().describe('Next steps wait until a host has let them through.'),
});

export type Config = z.infer<typeof config>;
