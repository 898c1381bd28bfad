import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import { MOST_LEVELS, MOST_LISTED } from './rules.ts';

/** What the map is about; hosts may send it, too. */
export const plan = prose(LIMITS.passage);
export const title = line(LIMITS.line);

export const config = z.strictObject({
  plan: plan.exactOptional().describe('The one plan that the map is about; hosts may name it in the room.'),
  stakeholders: z
    .array(z.strictObject({ id, title }))
    .min(1)
    .max(MOST_LISTED)
    .superRefine(idsDiffer)
    .describe('Who is placed: roles of the session by their ids, and others.'),
  together: z
    .boolean()
    .exactOptional()
    .describe('A table says it at once; else each person says it alone first.'),
  levels: z
    .array(line(LIMITS.name))
    .min(1)
    .max(MOST_LEVELS)
    .refine((levels) => new Set(levels).size === levels.length, code('twiceNamed'))
    .describe('For whom invitations are: state, district, school.'),
  from: z.array(id).max(10).exactOptional().describe('Earlier items: what they made is placed, too.'),
  review: z.boolean().exactOptional().describe('What people write waits until a host has let it through.'),
});

export type Config = z.infer<typeof config>;
