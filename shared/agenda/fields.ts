import { z } from 'zod';

/** Control characters other than those that end and indent lines have no place in a text that screens show. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Text of one or more lines, not blank; white space around it is dropped. */
export const text = (most: number) =>
  z
    .string()
    .max(most, `must have at most ${most} characters`)
    .refine((value) => !CONTROL.test(value), 'contains control characters')
    .trim()
    .min(1, 'must not be empty');

/** Like {@link text}, but of one line. */
export const line = (most: number) => text(most).refine((value) => !value.includes('\n'), 'must be one line');

/** An id that the author of a session file gives. */
export const slug = z
  .string()
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
export const link = z.url({
  protocol: /^https?$/,
  error: 'must be a link that begins with http:// or https://',
});
