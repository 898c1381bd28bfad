import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Activity } from '../shared/activities/activity.ts';
import { registry } from '../shared/activities/registry.ts';
import { sessionSchema } from '../shared/agenda/session.ts';
import { toolboxSchema } from '../shared/agenda/toolbox.ts';

/** Where editors find the schemas: the files name theirs in their first line. */
export const SCHEMA_FILE = fileURLToPath(new URL('../sessions/session.schema.json', import.meta.url));
export const TOOLBOX_SCHEMA_FILE = fileURLToPath(new URL('../sessions/toolbox.schema.json', import.meta.url));

type Json = Record<string, unknown>;
const json = z.record(z.string(), z.unknown());

/** Draft 7, because that is what the editors' YAML language servers know best; `input`, as people write it. */
const written = (schema: z.ZodType): Json =>
  json.parse(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }));

type Activities = Readonly<Record<string, Activity>>;

/** A list of items in which each item's `activity` decides what its `config` may hold. */
function withConfigs(list: Json, activities: Activities): Json {
  const item = json.parse(list.items);
  const fields = json.parse(item.properties);
  const branches = Object.keys(activities).map((kind) => ({
    if: { properties: { activity: { const: kind } }, required: ['activity'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word, and nobody awaits this
    then: { properties: { config: { $ref: `#/definitions/${kind}` } } },
  }));
  const activity = { ...json.parse(fields.activity), enum: Object.keys(activities) };
  return { ...list, items: { ...item, properties: { ...fields, activity }, allOf: branches } };
}

/** The schemas of all configs, by kind. */
function definitionsOf(activities: Activities): Json {
  return Object.fromEntries(
    Object.entries(activities).map(([kind, { config }]) => {
      const { $schema: _, ...definition } = written(config);
      return [kind, definition];
    }),
  );
}

/** The JSON Schema of a kind of file whose field `part` is a list of items. */
function fileSchema(
  {
    title,
    description,
    schema,
    part,
  }: { title: string; description: string; schema: z.ZodType; part: string },
  activities: Activities,
): Json {
  const { $schema, ...file } = written(schema);
  const properties = json.parse(file.properties);
  return {
    $schema,
    title,
    description: `${description} Written by "npm run schema"; do not edit.`,
    ...file,
    properties: { ...properties, [part]: withConfigs(json.parse(properties[part]), activities) },
    definitions: definitionsOf(activities),
  };
}

/** The JSON Schema of session files. */
export const sessionJsonSchema = (activities: Activities): Json =>
  fileSchema(
    {
      title: 'Plenary session',
      description: 'The plan of a workshop: one file in sessions/.',
      schema: sessionSchema,
      part: 'agenda',
    },
    activities,
  );

/** The JSON Schema of the toolbox. */
export const toolboxJsonSchema = (activities: Activities): Json =>
  fileSchema(
    {
      title: 'Plenary toolbox',
      description: 'Ready activities to put into an agenda: sessions/toolbox.yaml.',
      schema: toolboxSchema,
      part: 'entries',
    },
    activities,
  );

const asText = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The files' texts, as committed. */
export const schemaText = (): string => asText(sessionJsonSchema(registry));
export const toolboxSchemaText = (): string => asText(toolboxJsonSchema(registry));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of [
    [SCHEMA_FILE, schemaText()],
    [TOOLBOX_SCHEMA_FILE, toolboxSchemaText()],
  ] as const) {
    writeFileSync(file, text);
    console.log(`Wrote ${file}`);
  }
}
