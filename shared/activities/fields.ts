import { z } from 'zod';

/** Control characters other than tab and newline have no place in anything that people type. */
function isClean(text: string): boolean {
  for (const character of text) {
    const code = character.charCodeAt(0);
    if ((code < 32 && character !== '\t' && character !== '\n') || code === 127) return false;
  }
  return true;
}

/** Text of one or more lines, not blank. The text is kept as typed, but for white space around it. */
export const prose = (most: number) =>
  z
    .string()
    .max(most, `at most ${most} characters`)
    .refine(isClean, 'contains control characters')
    .trim()
    .min(1, 'must not be empty');

/** Like {@link prose}, but may be blank: for text that is saved while it is typed. Kept exactly as typed. */
export const draft = (most: number) =>
  z.string().max(most, `at most ${most} characters`).refine(isClean, 'contains control characters');

/** Text of one line, not blank. */
export const line = (most: number) => prose(most).refine((text) => !text.includes('\n'), 'must be one line');

/** An id made by a session file's author or by the server. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'letters, digits, - and _ only, at most 64')
  // As a key of a plain object this one would vanish.
  .refine((text) => text !== '__proto__', 'is not a usable id');
