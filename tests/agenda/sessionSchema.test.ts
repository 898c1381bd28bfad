import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SCHEMA_FILE, schemaText, sessionJsonSchema } from '../../scripts/schema.ts';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { parseSession } from '../../shared/agenda/session.ts';

/** A part of a JSON Schema, as far as these tests look into it. */
interface Part {
  [key: string]: unknown;
}
const part = z.record(z.string(), z.unknown());
const at = (schema: Part, ...path: string[]): Part =>
  path.reduce((found, key) => part.parse(found[key]), schema);

describe('docs/sessions.md', () => {
  const docs = readFileSync(new URL('../../docs/sessions.md', import.meta.url), 'utf8');

  it('begins with a session that has no faults', () => {
    const activities: Readonly<Record<string, Activity>> = registry;
    const skeleton = /```yaml\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';
    const options = { file: 'docs/sessions.md', configOf: (kind: string) => activities[kind]?.config };
    expect(parseSession(skeleton, options)).toMatchObject({ ok: true });
  });

  it.each(Object.entries(registry))('names %s and every field of its config', (kind, activity) => {
    const row = docs.split('\n').find((line) => line.startsWith(`| \`${kind}\``)) ?? '';
    const fields = at(part.parse(z.toJSONSchema(activity.config, { io: 'input' })), 'properties');
    for (const field of Object.keys(fields)) expect(row).toContain(field);
  });
});

describe('the JSON Schema of session files', () => {
  it('is the committed one (if not: npm run schema)', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
  });

  it('lets the activity of an item decide on its config', () => {
    const schema = sessionJsonSchema(registry);
    const item = at(schema, 'properties', 'agenda', 'items');
    expect(at(item, 'properties', 'activity').enum).toEqual(Object.keys(registry));
    expect(item.allOf).toContainEqual({
      if: { properties: { activity: { const: 'discussion' } }, required: ['activity'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
      then: { properties: { config: { $ref: '#/definitions/discussion' } } },
    });
    expect(Object.keys(at(schema, 'definitions'))).toEqual(Object.keys(registry));
    expect(at(schema, 'definitions', 'discussion', 'properties')).toHaveProperty('questions');
  });

  it('describes every field of the agenda, so that editors can show what it is for', () => {
    const fields = at(sessionJsonSchema(registry), 'properties', 'agenda', 'items', 'properties');
    for (const [name, field] of Object.entries(fields)) {
      expect([name, typeof part.parse(field).description]).toEqual([name, 'string']);
    }
  });

  it('knows no fields but ours, and asks for all that have no default', () => {
    const schema = sessionJsonSchema(registry);
    expect(schema.additionalProperties).toBe(false);
    const wanted = Object.keys(at(schema, 'properties')).filter(
      (field) => !['people', 'tables', 'teams', 'beforehand'].includes(field),
    );
    expect(schema.required).toEqual(wanted);
  });
});
