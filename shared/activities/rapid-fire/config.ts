import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { LIMITS } from '../../lib/limits.ts';
import { id, idsDiffer, line, prose } from '../fields.ts';
import { COLLECTS, MOST_QUESTIONS, MOST_TALKS, TALK_MINUTES_MOST } from './rules.ts';

/** What the queue holds of one presenter, besides an id. Names are often settled on the day; titles are not. */
export const presenterFields = {
  name: line(LIMITS.name).exactOptional().describe('Who presents; may be filled in on the day.'),
  organisation: line(LIMITS.short).exactOptional().describe('The school, district or agency they come from.'),
  title: line(LIMITS.short).describe('What the talk is about.'),
};

const minutes = z.number().positive().max(TALK_MINUTES_MOST);

/** The least and the most minutes of a talk. */
export const talkMinutes = z
  .tuple([minutes, minutes])
  .refine(([least, most]) => least <= most, code('upsideDown'));

export const config = z.strictObject({
  presenters: z
    .array(z.strictObject({ id: id.describe('Unique among the presenters.'), ...presenterFields }))
    .max(MOST_TALKS)
    .superRefine(idsDiffer)
    .describe('The queue of talks, in order. Hosts can change it in the room.'),
  talkMinutes: talkMinutes.describe(
    'A talk is on time until the first number of minutes, and over time after the second. Hosts can change it in the room.',
  ),
  questions: z
    .array(
      z.strictObject({
        id: id.describe('Unique among the questions.'),
        text: prose(LIMITS.sticky).describe('The discussion question, word for word.'),
        short: line(LIMITS.name).describe('The same in a few words, for the agenda.'),
        collect: z
          .union([z.enum(COLLECTS), z.boolean()])
          .exactOptional()
          .describe(
            'What phones collect: answers, practices ("we can do this right away") or challenges; `true` is practices. Without it the question is discussed aloud.',
          ),
      }),
    )
    .min(1)
    .max(MOST_QUESTIONS)
    .superRefine(idsDiffer)
    .describe('What is discussed after the talks, in order.'),
  review: z.boolean().exactOptional().describe('What phones send waits until a host has let them through.'),
});

export type Config = z.infer<typeof config>;
