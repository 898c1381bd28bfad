import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { line } from '../fields.ts';
import { BREAKS } from './rules.ts';

/** A break's part of a session file. */
export const config = z.strictObject({
  kind: z.enum(BREAKS).default('coffee').describe('What is drawn: coffee, stretch, lunch or quiet.'),
  text: line(LIMITS.short).exactOptional().describe('One line that stands with the time.'),
  invite: line(LIMITS.short).exactOptional().describe('What there is: "Water and coffee are outside".'),
});

export type Config = z.infer<typeof config>;
