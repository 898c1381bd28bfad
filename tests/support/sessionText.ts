import { z } from 'zod';
import type { ConfigOf } from '../../shared/agenda/session.ts';

/** Two made-up activities, so that these tests stand whatever the real ones become. */
export const configOf: ConfigOf = (kind) => {
  if (kind === 'talk') {
    return z.strictObject({
      slides: z
        .array(z.strictObject({ id: z.string(), title: z.string().min(1, 'must not be empty') }))
        .min(1),
      pace: z.enum(['slow', 'brisk']).default('slow'),
    });
  }
  if (kind === 'vote') return z.strictObject({ questions: z.array(z.string()).min(1) });
  return undefined;
};

/** A small session without faults; tests change a line of it and look for the fault there. */
export const SESSION = `title: A small session
language: en
source: A small guide
purpose: To be read by tests.
minutes: 30
objectives:
  - Read a file
  - Find its faults
roles:
  - { id: teacher, title: Teacher }
  - { id: leader, title: Leader }
sections:
  - id: opening
    title: Opening
    minutes: [5, 10]
    source: Page one
  - id: middle
    title: Middle
    minutes: [15, 20]
    heading: [20, 25]
    source: Page two
agenda:
  - id: hello
    title: Hello
    section: opening
    activity: talk
    minutes: [5, 10]
    planned: 10
    notes: Say hello.
    config:
      slides:
        - id: first
          title: Hello
  - id: choose
    title: Choose
    section: middle
    activity: vote
    minutes: [10, 20]
    planned: 20
    optional: true
    notes: Let them choose.
    say: Please choose.
    steps:
      q1: { say: The first one. }
    config:
      questions: [Which one?]
resources:
  - group: To read
    items:
      - { title: A book, for: Reading, link: 'https://example.org/book' }
logistics:
  - heading: Catering
    items: [Water]
`;

/** The number of the first line (from 1) that contains `part`. */
export function lineOf(text: string, part: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(part));
  if (index < 0) throw new Error(`no line contains ${JSON.stringify(part)}`);
  return index + 1;
}

/** Replaces `from`, which must be there. */
export function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`no text ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}
