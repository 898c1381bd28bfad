import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { activity } from '../../shared/activities/rubric/activity.ts';
import { config } from '../../shared/activities/rubric/config.ts';
import { shippedSession } from '../support/shippedSession.ts';

/**
 * The rubric as the document "Personalized Professional Learning for Future Ready Leaders: Collaborative Leadership"
 * has it. Cleaned of the slips of the copy at hand, and of nothing else: dashes that had become hyphens without spaces
 * ("facilitates-does not define-these goals"), one verb without its ending ("interact with stakeholders", in a row of
 * verbs that have it), each dimension's title said twice, and the web page's "Skip to Content".
 */
const document = z
  .strictObject({
    source: z.string(),
    prompt: z.string(),
    levels: z.array(z.strictObject({ title: z.string(), text: z.string() })),
    dimensions: z.array(z.strictObject({ title: z.string(), text: z.string() })),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/future-ready-rubric.json'), 'utf8')));

const session = shippedSession('future-ready-self-assessment.yaml');
const item = (id: string) => {
  const found = session.agenda.find((one) => one.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};
const rubric = config.parse(item('rubric').config);
const words = (text: string) => text.split(/\s+/).length;

describe('the Future Ready self-assessment', () => {
  it('names its source', () => {
    expect(session.source).toBe(document.source);
  });

  it('has the four levels of the document, word for word', () => {
    expect(rubric.levels.map(({ title, text }) => ({ title, text }))).toEqual(document.levels);
    expect(rubric.levels.map(({ text = '' }) => words(text))).toEqual([22, 24, 34, 21]);
  });

  it('has the eight dimensions of the document, word for word and in its order', () => {
    expect(rubric.dimensions.map(({ title, text }) => ({ title, text }))).toEqual(document.dimensions);
    expect(rubric.dimensions).toHaveLength(8);
    expect(rubric.prompt).toBe(document.prompt);
  });

  it('carries on none of the slips of the copy', () => {
    const all = JSON.stringify(rubric);
    for (const slip of ['facilitates-does', 'define-these', 'support, interact with', 'Skip to Content'])
      expect(all).not.toContain(slip);
    expect(all).toContain('Technology facilitates—does not define—these goals.');
    expect(all).toContain('interacts with stakeholders');
  });

  it('takes sixty minutes, asks which team people are with, and carries what was chosen into next steps', () => {
    expect(session.agenda.reduce((sum, { planned }) => sum + planned, 0)).toBe(60);
    expect(session.teams).toEqual({ ask: true, mayAdd: true });
    expect(item('next-steps').config).toMatchObject({ from: ['rubric'] });
  });

  it('says at each step what to do and what to say, for a facilitator who runs it unprepared', () => {
    const steps = activity.steps(activity.start(rubric)).map(({ id }) => id);
    expect(Object.keys(item('rubric').steps ?? {})).toEqual(steps);
    for (const { notes, say } of Object.values(item('rubric').steps ?? {})) {
      expect(notes).toBeTruthy();
      expect(say).toBeTruthy();
    }
    expect(session.logistics.length).toBeGreaterThan(2);
  });
});
