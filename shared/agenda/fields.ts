import { z } from 'zod';
import { cleanLine, cleanText } from '../lib/cleanText.ts';
import type { FaultCode } from '../lib/faults.ts';
import { DAY_MINUTES, MOST_PEOPLE, MOST_TABLES } from '../lib/limits.ts';

/** The fault that a check of a schema names, as its message. */
export const code = (name: FaultCode): FaultCode => name;

const cleaned = (clean: (text: string) => string, most: number) =>
  z.string().overwrite(clean).max(most).min(1);

/** Text of one or more lines, cleaned and not blank. */
export const text = (most: number) => cleaned(cleanText, most);

/** Text of one line, cleaned and not blank: where it has several, they are put into one. */
export const line = (most: number) => cleaned(cleanLine, most);

/** An id that the author of a session file gives. */
export const slug = z
  .string()
  .overwrite(cleanLine)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, code('slug'));

/** An activity's step, such as `write.q1`. */
export const stepId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/, code('stepId'));

/** A length in minutes. */
export const length = z.number().positive().max(DAY_MINUTES);

/** `[least, most]` minutes. */
export const range = z
  .tuple([z.number().nonnegative().max(DAY_MINUTES), length], {
    error: ({ input }) => (input === undefined ? undefined : code('twoNumbers')),
  })
  .refine(([least, most]) => least <= most, code('upsideDown'));

/** As many tables as a room may have. */
export const tables = z.int().min(1).max(MOST_TABLES);

/** As many people as a room may have. */
export const people = z.int().min(1).max(MOST_PEOPLE);

/** A link that can be opened in a browser. */
export const link = z
  .string()
  .overwrite(cleanLine)
  .check(z.url({ protocol: /^https?$/, error: code('link') }));
