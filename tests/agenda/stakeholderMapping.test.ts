import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { activity } from '../../shared/activities/stakeholder-map/activity.ts';
import { config } from '../../shared/activities/stakeholder-map/config.ts';
import { shippedSession } from '../support/shippedSession.ts';

/**
 * What the document on organizing stakeholders says. Cleaned of a web page's rest (the address of a picture above the
 * text) and of nothing else: it has no other slips.
 */
const document = z
  .strictObject({
    source: z.string(),
    organizing: z.string(),
    critical: z.string(),
    roles: z.array(z.string()),
    componentsTitle: z.string(),
    components: z.array(z.string()),
  })
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/organizing-stakeholders.json'), 'utf8')),
  );

const session = shippedSession('stakeholder-mapping.yaml');
const item = (id: string) => {
  const found = session.agenda.find((one) => one.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};
const map = config.parse(item('map').config);
const slidesOf = (id: string) =>
  z
    .object({ slides: z.array(z.object({ title: z.string(), body: z.string() })) })
    .parse(item(id).config)
    .slides.map(({ title, body }) => ({ title, body: body.trim() }));

describe('the stakeholder mapping session', () => {
  it('names its source', () => {
    expect(session.source).toBe(document.source);
  });

  it('has the twelve roles of the document, word for word: as its roles, and as who is placed', () => {
    expect(document.roles).toHaveLength(12);
    expect(session.roles.map(({ title }) => title)).toEqual(document.roles);
    expect(map.stakeholders.map(({ title }) => title)).toEqual(document.roles);
    expect(map.stakeholders.map(({ id }) => id)).toEqual(session.roles.map(({ id }) => id));
  });

  it('has the sentence with the three groups, the four components and the closing sentence, word for word', () => {
    const [organizing, components] = slidesOf('why');
    expect(organizing?.body).toBe(document.organizing);
    for (const group of ['authority and accountability', 'interest in the outcome', 'influence in ensuring'])
      expect(document.organizing).toContain(group);
    expect(document.components).toHaveLength(4);
    expect(components).toEqual({
      title: document.componentsTitle,
      body: document.components.map((one) => `- ${one}`).join('\n'),
    });
    expect(slidesOf('promised').map(({ body }) => body)).toEqual([document.critical]);
  });

  it('carries on nothing of the web page', () => {
    expect(JSON.stringify(session)).not.toMatch(/http|!\[/);
  });

  it('takes thirty minutes, and says at each step what to do and what to say', () => {
    expect(session.agenda.reduce((sum, { planned }) => sum + planned, 0)).toBe(30);
    const steps = activity.steps(activity.start(map)).map(({ id }) => id);
    expect(Object.keys(item('map').steps ?? {})).toEqual(steps);
    for (const { notes, say } of Object.values(item('map').steps ?? {})) {
      expect(notes).toBeTruthy();
      expect(say).toBeTruthy();
    }
    expect(session.logistics.length).toBeGreaterThan(2);
  });
});
