import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shippedSession } from '../support/shippedSession.ts';

const session = shippedSession('from-where-we-stand-to-a-plan.yaml');

/** The sessions whose item each part is, with the texts that their own tests compare with the documents. */
const PARTS = [
  ['map', 'stakeholder-mapping.yaml'],
  ['rubric', 'future-ready-self-assessment.yaml'],
  ['evidence', 'digital-transformation-evidence.yaml'],
  ['steps', 'planning-next-steps.yaml'],
] as const;

const itemOf = (id: string, { agenda } = session) => {
  const item = agenda.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
};
/** Its config, and what it names as earlier items. */
const configOf = (id: string, of = session) => {
  const { from, ...rest } = z
    .looseObject({ from: z.array(z.string()).optional() })
    .parse(itemOf(id, of).config);
  return { from, rest };
};

describe('the half-day', () => {
  it('is three hours with a break, in an order in which each part builds on the ones before', () => {
    expect(session.agenda.map(({ id, planned }) => [id, planned])).toEqual([
      ['map', 25],
      ['rubric', 52],
      ['break', 15],
      ['evidence', 50],
      ['steps', 45],
      ['next-steps', 8],
    ]);
  });

  it.each(PARTS)('has in %s the very words of %s', (id, file) => {
    const own = itemOf(id, shippedSession(file));
    expect(configOf(id).rest).toEqual(configOf(id, shippedSession(file)).rest);
    expect(Object.keys(itemOf(id).steps ?? {})).toEqual(Object.keys(own.steps ?? {}));
    expect(itemOf(id).minutes).toEqual(own.minutes);
  });

  it('hands on what each part made', () => {
    expect(configOf('evidence').from).toEqual(['map', 'rubric']);
    expect(configOf('steps').from).toEqual(['rubric', 'evidence']);
    expect(configOf('next-steps').from).toEqual(['rubric', 'evidence', 'map']);
  });
});
