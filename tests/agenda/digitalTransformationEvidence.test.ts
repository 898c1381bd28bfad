import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { activity } from '../../shared/activities/evidence/activity.ts';
import { config } from '../../shared/activities/evidence/config.ts';
import { shippedSession } from '../support/shippedSession.ts';

/**
 * Question, indicators and evidence as the page "Leadership for Digital Transformation" of Digital Promise has them.
 * Cleaned of the slips of the copy at hand, and of nothing else: "Al" (a small L) for "AI", seven times; the item
 * "Holistic Learning Practices" broken over two lines; the title said three times; and what is left of the web page
 * ("Sign up", "×"). Headings of competencies under which nothing stands are left out.
 */
const document = z
  .strictObject({
    source: z.string(),
    question: z.string(),
    indicators: z.array(
      z.strictObject({
        title: z.string(),
        text: z.string(),
        kinds: z.array(z.strictObject({ title: z.string(), text: z.string() })),
      }),
    ),
  })
  .parse(
    JSON.parse(
      readFileSync(join(import.meta.dirname, '../fixtures/digital-transformation-evidence.json'), 'utf8'),
    ),
  );

const session = shippedSession('digital-transformation-evidence.yaml');
const [item] = session.agenda;
const evidence = config.parse(item?.config);
const words = (text: string) => text.split(/\s+/).length;

describe('the session on evidence for digital transformation', () => {
  it('names its source, and asks its question word for word', () => {
    expect(session.source).toBe(document.source);
    expect(evidence.source).toBe(document.source);
    expect(evidence.question).toBe(document.question);
  });

  it('has the six indicators and 24 kinds of the document, word for word and in its order', () => {
    expect(
      evidence.indicators.map(({ title, text, kinds }) => ({
        title,
        text,
        kinds: kinds.map((kind) => ({ title: kind.title, text: kind.text })),
      })),
    ).toEqual(document.indicators);
    expect(evidence.indicators.map(({ kinds }) => kinds.length)).toEqual([8, 3, 3, 5, 3, 2]);
    const lengths = evidence.indicators.flatMap(({ kinds }) => kinds.map(({ text }) => words(text)));
    expect(lengths).toHaveLength(24);
  });

  it('carries on none of the slips of the copy', () => {
    const all = JSON.stringify(evidence);
    expect(all).not.toMatch(/\bAl\b|Sign up|×|\s{2}/);
    expect(all.match(/\bAI\b/g)).toHaveLength(
      document.indicators.flatMap((one) => JSON.stringify(one).match(/\bAI\b/g) ?? []).length,
    );
    expect(all).toContain('lesson plans and instruction, student choice in learning activities');
  });

  it('takes fifty minutes, and asks which team people are with', () => {
    expect(session.agenda.reduce((sum, { planned }) => sum + planned, 0)).toBe(50);
    expect(session.teams).toEqual({ ask: true, mayAdd: true });
  });

  it('says at each step what to do and what to say, for a facilitator who runs it unprepared', () => {
    const steps = activity.steps(activity.start(evidence)).map(({ id }) => id);
    expect(Object.keys(item?.steps ?? {})).toEqual(steps);
    for (const { notes, say } of Object.values(item?.steps ?? {})) {
      expect(notes).toBeTruthy();
      expect(say).toBeTruthy();
    }
    expect(session.logistics.map(({ items }) => items.length)).toEqual([4, 2, 4, 3]);
  });
});
