import { z } from 'zod';
import type { AnyCommand } from '../../shared/activities/activity.ts';
import { checkSession, type Session } from '../../shared/agenda/session.ts';
import { activities, everyKind } from './everyKind.ts';
import { PAYLOADS } from './payloads.ts';

/** What must stay as it is for the whole to mean anything: ids, codes and choices. */
const ID_LIKE = /^[\w-]*$/;

/** A payload of a command with every text that a person would type replaced. */
export function spoiled(value: unknown, text: string): unknown {
  if (typeof value === 'string') return ID_LIKE.test(value) ? value : text;
  if (Array.isArray(value)) return value.map((part) => spoiled(part, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoiled(part, text)]));
}

/** Where a value has texts, as paths. */
function textsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((part, index) => (String(index) === key ? replaced(part, rest, text) : part));
  const entries = Object.entries(Object(value));
  return Object.fromEntries(
    entries.map(([name, part]) => [name, name === key ? replaced(part, rest, text) : part]),
  );
}

/** A session with a payload in every field that takes one, another in each; `turn` shifts which is where. */
export function spoiledSession(turn: number): { session: Session; fields: number } {
  let session = everyKind();
  let fields = 0;
  for (const path of textsIn(session)) {
    const text = PAYLOADS[(fields + turn) % PAYLOADS.length] ?? '';
    const checked = checkSession(replaced(session, path, text), (kind) => activities[kind]?.config);
    if (!checked.ok) continue;
    session = checked.session;
    fields += 1;
  }
  return { session, fields };
}

/** A payload of a command of hosts, from its schema alone, with the text wherever it fits. */
export function madeUp(command: AnyCommand, text: string): unknown {
  return valueFor(z.toJSONSchema(command.payload, { io: 'input', unrepresentable: 'any' }), text);
}

function valueFor(schema: z.core.JSONSchema._JSONSchema, text: string): unknown {
  if (typeof schema === 'boolean') return text;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (choice !== undefined) return valueFor(choice, text);
  if (schema.type === 'string') return schema.pattern === undefined ? text : 'id';
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'array') return [];
  const properties = Object.entries(schema.properties ?? {});
  return Object.fromEntries(properties.map(([name, part]) => [name, valueFor(part, text)]));
}
