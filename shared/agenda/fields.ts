import { z } from 'zod';
import { cleanLine, cleanText } from '../lib/cleanText.ts';

const cleaned = (clean: (text: string) => string, most: number) =>
  z.string().overwrite(clean).max(most, `must have at most ${most} characters`).min(1, 'must not be empty');

/** Text of one or more lines, cleaned and not blank. */
export const text = (most: number) => cleaned(cleanText, most);

/** Text of one line, cleaned and not blank: where it has several, they are put into one. */
export const line = (most: number) => cleaned(cleanLine, most);

/** An id that the author of a session file gives. */
export const slug = z
  .string()
  .overwrite(cleanLine)
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
    'must be letters, digits, - and _ only, at most 64, and begin with a letter or digit',
  );

/** An activity's step, such as `write.q1`. */
export const stepId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/, 'must be letters, digits, dots, - and _ only');

const DAY = 24 * 60;
const TOO_LONG = `must be at most a day (${DAY})`;

/** A length in minutes. */
export const length = z.number().positive('must be more than 0').max(DAY, TOO_LONG);

/** `[least, most]` minutes. */
export const range = z
  .tuple([z.number().nonnegative('must not be negative').max(DAY, TOO_LONG), length], {
    error: ({ input }) => (input === undefined ? undefined : 'must be two numbers: [least, most]'),
  })
  .refine(([least, most]) => least <= most, 'the first number (least) is more than the second (most)');

/** As many tables as a room may have. */
export const tables = z
  .int('must be a whole number')
  .min(1, 'must be at least 1')
  .max(60, 'must be at most 60');

/** A link that can be opened in a browser. */
export const link = z
  .string()
  .overwrite(cleanLine)
  .check(z.url({ protocol: /^https?$/, error: 'must be a link that begins with http:// or https://' }));
