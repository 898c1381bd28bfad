import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import { MOST_INDICATORS, MOST_KINDS, MOST_SCOPES } from './rules.ts';

const kind = z.strictObject({
  id: id.describe('Names the kind of evidence; differs from those of all indicators.'),
  title: line(LIMITS.short).describe('What the evidence is called.'),
  text: prose(LIMITS.passage).describe('What counts as this kind of evidence, in the words of the source.'),
  recordedBy: z
    .array(id)
    .max(20)
    .exactOptional()
    .describe('Kinds of activity whose record can serve as this evidence.'),
});

const indicator = z.strictObject({
  id,
  title: line(LIMITS.short),
  text: prose(LIMITS.passage)
    .exactOptional()
    .describe('What the indicator asks for, in the words of the source.'),
  kinds: z.array(kind).min(1).max(MOST_KINDS).describe('The kinds of evidence that it lists.'),
});

export const config = z.strictObject({
  question: prose(LIMITS.passage).describe(
    'The essential question: everybody answers it at the start and at the end.',
  ),
  source: line(LIMITS.line).exactOptional().describe('Where question, indicators and kinds are from.'),
  indicators: z
    .array(indicator)
    .min(1)
    .max(MOST_INDICATORS)
    .superRefine(idsDiffer)
    .superRefine((indicators, context) => {
      const seen = new Set<string>();
      indicators.forEach(({ kinds }, at) => {
        kinds.forEach(({ id: own }, nth) => {
          if (seen.has(own))
            context.addIssue({
              code: 'custom',
              path: [at, 'kinds', nth, 'id'],
              message: code('usedTwice'),
              params: { id: own },
            });
          seen.add(own);
        });
      });
    })
    .describe('The bands of the map.'),
  scopes: z
    .array(line(LIMITS.name))
    .min(1)
    .max(MOST_SCOPES)
    .refine((scopes) => new Set(scopes).size === scopes.length, code('twiceNamed'))
    .describe('For whom next steps are: state, district, school.'),
  from: z.array(id).max(10).exactOptional().describe('Earlier items: what they made is offered as evidence.'),
  review: z.boolean().exactOptional().describe('Lines and gaps wait until a host has let them through.'),
});

export type Config = z.infer<typeof config>;
