import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { cleanLine } from '../../lib/cleanText.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import { MOST_LINKS, MOST_POINTS, MOST_SLIDES, POINT_MOST, TEXT_MOST, TITLE_MOST } from './rules.ts';

const link = z.strictObject({
  title: line(TITLE_MOST),
  url: z
    .string()
    .overwrite(cleanLine)
    .check(
      z.url({
        protocol: /^https?$/,
        hostname: z.regexes.domain,
        error: code('link'),
      }),
    ),
});

const slide = z
  .strictObject({
    id,
    title: line(TITLE_MOST),
    body: prose(TEXT_MOST).optional().describe('Markdown, without raw HTML'),
    points: z.array(line(POINT_MOST)).min(1, code('leaveOut')).max(MOST_POINTS).optional(),
    reveal: z.boolean().optional().describe('points come one by one'),
    links: z.array(link).min(1, code('leaveOut')).max(MOST_LINKS).optional(),
    board: z.boolean().optional().describe('shows who is in the room, by role'),
    agenda: z.boolean().optional().describe('shows the agenda, with its minutes as they stand'),
    resources: z
      .boolean()
      .optional()
      .describe("shows the session's resources: what each is for, and on phones its link"),
    notes: prose(TEXT_MOST).optional().describe('for hosts only'),
    say: prose(TEXT_MOST).optional().describe('for hosts only'),
  })
  .refine((value) => value.reveal !== true || value.points !== undefined, {
    path: ['reveal'],
    error: code('noPoints'),
  });

/** A content item's part of a session file. */
export const config = z.strictObject({
  slides: z.array(slide).min(1).max(MOST_SLIDES).superRefine(idsDiffer),
});

export type Config = z.infer<typeof config>;
