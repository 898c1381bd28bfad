import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import type { FaultCode } from '../../lib/faults.ts';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import {
  CANNOT_TELL,
  CHOSEN_USUAL,
  GAPS_USUAL,
  MOST_CHOSEN,
  MOST_DIMENSIONS,
  MOST_GAPS,
  MOST_LEVELS,
} from './rules.ts';

const level = z.strictObject({
  id: id.refine((own) => own !== CANNOT_TELL, {
    message: code('keptId'),
    params: { id: CANNOT_TELL },
  }),
  title: line(LIMITS.name),
  text: prose(LIMITS.passage).exactOptional(),
});

const dimension = z.strictObject({
  id,
  title: line(LIMITS.short),
  text: prose(LIMITS.purpose).exactOptional(),
});

export const FLOWS = ['whole', 'pulse'] as const;

export const config = z
  .strictObject({
    prompt: prose(LIMITS.purpose).exactOptional().describe('What is rated, in a few sentences.'),
    flow: z
      .enum(FLOWS)
      .exactOptional()
      .describe('`whole`: rate, settle at tables, talk, choose. `pulse`: rate and look, in two minutes.'),
    levels: z
      .array(level)
      .min(2)
      .max(MOST_LEVELS)
      .superRefine(idsDiffer)
      .describe('The scale, the lowest first.'),
    dimensions: z
      .array(dimension)
      .min(1)
      .max(MOST_DIMENSIONS)
      .superRefine(idsDiffer)
      .describe('What is rated.'),
    calibrate: id
      .exactOptional()
      .describe('The dimension that is looked at together before each rates alone.'),
    gaps: z
      .int()
      .min(0)
      .max(MOST_GAPS)
      .exactOptional()
      .describe(
        `How many of the widest gaps the room talks about; ${GAPS_USUAL} unless it says another number.`,
      ),
    choose: z
      .int()
      .min(1)
      .max(MOST_CHOSEN)
      .exactOptional()
      .describe(
        `How many dimensions each table chooses to move; ${CHOSEN_USUAL} unless it says another number.`,
      ),
    from: z
      .array(id)
      .max(10)
      .exactOptional()
      .describe('Earlier rubrics of this session: this round is laid over them.'),
    review: z.boolean().exactOptional().describe('Lines wait until a host has let them through.'),
  })
  .superRefine(({ dimensions, calibrate, gaps, choose }, context) => {
    const fault = (path: string, message: FaultCode, params: Record<string, string | number>) =>
      context.addIssue({ code: 'custom', path: [path], message: code(message), params });
    if (calibrate !== undefined && !dimensions.some((one) => one.id === calibrate))
      fault('calibrate', 'noSuchId', { id: calibrate });
    for (const [path, count] of Object.entries({ gaps, choose }))
      if (count !== undefined && count > dimensions.length)
        fault(path, 'atMost', { most: dimensions.length });
  });

export type Config = z.infer<typeof config>;
