import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { cleanLine } from '../../lib/cleanText.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';

const link = z.strictObject({
  title: line(160),
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
    title: line(160),
    body: prose(4_000).optional().describe('Markdown, without raw HTML'),
    points: z.array(line(300)).min(1, code('leaveOut')).max(40).optional(),
    reveal: z.boolean().optional().describe('points come one by one'),
    links: z.array(link).min(1, code('leaveOut')).max(24).optional(),
    board: z.boolean().optional().describe('shows who is in the room, by role'),
    notes: prose(4_000).optional().describe('for hosts only'),
    say: prose(4_000).optional().describe('for hosts only'),
  })
  .refine((value) => value.reveal !== true || value.points !== undefined, {
    path: ['reveal'],
    error: code('noPoints'),
  });

/** A content item's part of a session file. */
export const config = z.strictObject({
  slides: z.array(slide).min(1).max(60).superRefine(idsDiffer),
});

export type Config = z.infer<typeof config>;
