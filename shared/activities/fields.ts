import { z } from 'zod';
import { code } from '../agenda/fields.ts';
import { cleanDraft, cleanLine, cleanText } from '../lib/cleanText.ts';
import { ID_MOST } from '../lib/limits.ts';

const cleaned = (clean: (text: string) => string, most: number) => z.string().overwrite(clean).max(most);

/** Text of one or more lines, cleaned and not blank. */
export const prose = (most: number) => cleaned(cleanText, most).min(1);

/** Like {@link prose}, but may be blank: for text that is saved while it is typed. White space is kept as typed. */
export const draft = (most: number) => cleaned(cleanDraft, most);

/** Text of one line, cleaned and not blank: where it has several, they are put into one. */
export const line = (most: number) => maybeLine(most).min(1);

/** Like {@link line}, but may be blank. */
export const maybeLine = (most: number) => cleaned(cleanLine, most);

/** An id made by a session file's author or by the server. */
export const id = z
  .string()
  .regex(new RegExp(`^[A-Za-z0-9_-]{1,${ID_MOST}}$`), code('id'))
  // As a key of a plain object this one would vanish.
  .refine((text) => text !== '__proto__', code('unusableId'));

/** Refuses an id that an earlier entry of a list has. */
export function idsDiffer(entries: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  entries.forEach(({ id: own }, index) => {
    if (seen.has(own))
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: code('usedTwice'),
        params: { id: own },
      });
    seen.add(own);
  });
}
