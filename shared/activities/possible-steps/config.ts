import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import { MOST_CARDS, MOST_ELEMENTS, MOST_PIECES, sourceOf } from './rules.ts';

const card = z.strictObject({
  id,
  text: prose(LIMITS.nextStep).describe('The possible next step, word for word.'),
  needs: z
    .array(id)
    .max(MOST_CARDS)
    .exactOptional()
    .describe('Cards of the same element without which this one makes little sense.'),
});

const element = z
  .strictObject({
    id,
    title: line(LIMITS.line),
    short: line(LIMITS.name).describe('Its title in the agenda.'),
    description: z
      .array(prose(LIMITS.passage))
      .min(1)
      .max(MOST_PIECES)
      .describe('Pieces that people tap; read one after the other they are the description.'),
    lead: prose(LIMITS.line).exactOptional().describe('What all cards of the element begin with.'),
    cards: z.array(card).min(1).max(MOST_CARDS).superRefine(idsDiffer),
  })
  .superRefine((whole, context) => {
    whole.cards.forEach((one, index) => {
      const fault = (path: (string | number)[], message: string, params: Record<string, string | number>) =>
        context.addIssue({ code: 'custom', path: ['cards', index, ...path], message, params });
      if (sourceOf(whole, one).length > LIMITS.nextStep)
        fault(['text'], code('atMost'), { most: LIMITS.nextStep });
      one.needs?.forEach((need, nth) => {
        if (need === one.id || !whole.cards.some((other) => other.id === need))
          fault(['needs', nth], code('noSuchId'), { id: need });
      });
    });
  });

/** Its part of a session file. */
export const config = z
  .strictObject({
    prompt: prose(LIMITS.passage).exactOptional().describe('What it is about, in a sentence.'),
    elements: z.array(element).min(1).max(MOST_ELEMENTS).superRefine(idsDiffer),
    each: z
      .int()
      .min(1)
      .max(MOST_ELEMENTS)
      .exactOptional()
      .describe('How many elements each table is dealt; all of them unless it says a number.'),
    level: line(LIMITS.name).describe('For whom the next steps are: district, school.'),
    from: z
      .array(id)
      .max(10)
      .exactOptional()
      .describe('Earlier items: what they made comes first, and each step may stand under one of them.'),
  })
  .superRefine(({ elements, each }, context) => {
    if (each !== undefined && each > elements.length)
      context.addIssue({
        code: 'custom',
        path: ['each'],
        message: code('atMost'),
        params: { most: elements.length },
      });
  });

export type Config = z.infer<typeof config>;
