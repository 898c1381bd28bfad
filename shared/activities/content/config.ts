import { z } from 'zod';
import { cleanLine } from '../../lib/cleanText.ts';
import { id, line, prose } from '../fields.ts';

const link = z.strictObject({
  title: line(160),
  url: z
    .string()
    .overwrite(cleanLine)
    .check(
      z.url({
        protocol: /^https?$/,
        hostname: z.regexes.domain,
        error: 'must be a web address (http or https)',
      }),
    ),
});

const slide = z
  .strictObject({
    id,
    title: line(160),
    body: prose(4_000).optional().describe('Markdown, without raw HTML'),
    points: z.array(line(300)).min(1, 'leave points out instead of giving none').max(40).optional(),
    reveal: z.boolean().optional().describe('points come one by one'),
    links: z.array(link).min(1, 'leave links out instead of giving none').max(24).optional(),
    board: z.boolean().optional().describe('shows who is in the room, by role'),
    notes: prose(4_000).optional().describe('for hosts only'),
    say: prose(4_000).optional().describe('for hosts only'),
  })
  .refine((value) => value.reveal !== true || value.points !== undefined, {
    path: ['reveal'],
    error: 'there are no points to reveal',
  });

/** A content item's part of a session file. */
export const contentConfig = z.strictObject({
  slides: z
    .array(slide)
    .min(1, 'needs at least one slide')
    .max(60)
    .superRefine((slides, context) => {
      const seen = new Set<string>();
      slides.forEach((each, index) => {
        if (seen.has(each.id)) {
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `"${each.id}" is the id of an earlier slide`,
          });
        }
        seen.add(each.id);
      });
    }),
});

export type ContentConfig = z.infer<typeof contentConfig>;
