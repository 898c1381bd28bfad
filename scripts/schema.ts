import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Activity } from '../shared/activities/activity.ts';
import { registry } from '../shared/activities/registry.ts';
import { sessionSchema } from '../shared/agenda/session.ts';

/** Where editors find the schema: session files name it in their first line. */
export const SCHEMA_FILE = fileURLToPath(new URL('../sessions/session.schema.json', import.meta.url));

type Json = Record<string, unknown>;
const json = z.record(z.string(), z.unknown());

/** Draft 7, because that is what the editors' YAML language servers know best; `input`, as people write it. */
const written = (schema: z.ZodType): Json =>
  json.parse(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }));

/** The JSON Schema of session files, in which an item's `activity` decides what its `config` may hold. */
export function sessionJsonSchema(activities: Readonly<Record<string, Activity>>): Json {
  const { $schema, ...session } = written(sessionSchema);
  const properties = json.parse(session.properties);
  const agenda = json.parse(properties.agenda);
  const item = json.parse(agenda.items);
  const fields = json.parse(item.properties);
  const definitions: Json = {};
  const branches: Json[] = [];
  for (const [kind, activity] of Object.entries(activities)) {
    const { $schema: _, ...config } = written(activity.config);
    definitions[kind] = config;
    branches.push({
      if: { properties: { activity: { const: kind } }, required: ['activity'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word, and nobody awaits this
      then: { properties: { config: { $ref: `#/definitions/${kind}` } } },
    });
  }
  const activity = { ...json.parse(fields.activity), enum: Object.keys(activities) };
  return {
    $schema,
    title: 'Plenary session',
    description: 'The plan of a workshop: one file in sessions/. Written by "npm run schema"; do not edit.',
    ...session,
    properties: {
      ...properties,
      agenda: { ...agenda, items: { ...item, properties: { ...fields, activity }, allOf: branches } },
    },
    definitions,
  };
}

/** The file's text, as committed. */
export const schemaText = (): string => `${JSON.stringify(sessionJsonSchema(registry), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, schemaText());
  console.log(`Wrote ${SCHEMA_FILE}`);
}
