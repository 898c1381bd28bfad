import { z } from 'zod';
import type { Activity } from '../../shared/activities/activity.ts';

/** What the page says of the activities' commands, made from the code. */
export const BEGIN = '<!-- activities -->';

type Schema = z.core.JSONSchema.BaseSchema;

const WHO = { host: 'hosts', participant: 'participants', anyone: 'both' } as const;

/** A payload in short: `{ text: text ≤ 280, rank?: 1 … 3 }`. */
function inShort(schema: z.core.JSONSchema._JSONSchema): string {
  if (typeof schema === 'boolean') return 'anything';
  const { type, anyOf, oneOf, allOf, prefixItems } = schema;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = anyOf ?? oneOf;
  if (choices) return [...new Set(choices.map(inShort))].join(' | ');
  if (allOf) return allOf.map(inShort).join(' & ');
  if (type === 'object') return objectInShort(schema);
  if (type === 'array' && prefixItems) return `[${prefixItems.map(inShort).join(', ')}]`;
  if (type === 'array') return `[${inShort(Array.isArray(schema.items) ? true : (schema.items ?? true))}]`;
  if (type === 'string') return textInShort(schema);
  if (type === 'integer' || type === 'number') return numberInShort(schema);
  return typeof type === 'string' ? type : 'anything';
}

function objectInShort({ properties = {}, required = [], additionalProperties }: Schema): string {
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${inShort(field)}`,
  );
  if (fields.length > 0) return `{ ${fields.join(', ')} }`;
  return typeof additionalProperties === 'object' ? `{ [id]: ${inShort(additionalProperties)} }` : '{}';
}

function textInShort({ maxLength, pattern }: Schema): string {
  if (maxLength !== undefined) return maxLength === 0 ? '""' : `text ≤ ${maxLength}`;
  return pattern?.includes('A-Za-z0-9_-') ? 'id' : 'text';
}

function numberInShort({ type, minimum, maximum }: Schema): string {
  const some = (bound: number | undefined) => bound !== undefined && Math.abs(bound) < 2 ** 53 - 1;
  if (some(minimum) && some(maximum)) return `${minimum} … ${maximum}`;
  const kind = type === 'integer' ? 'whole number' : 'number';
  return some(minimum) ? `${kind} ≥ ${minimum}` : some(maximum) ? `${kind} ≤ ${maximum}` : kind;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The tables of all activities, as Markdown. */
export function commandTables(registry: Readonly<Record<string, Activity>>): string {
  return Object.entries(registry)
    .map(([kind, { commands }]) => {
      const rows = Object.entries(commands).map(([name, { by, steps, payload }]) => {
        const short = inShort(z.toJSONSchema(payload, { io: 'input', unrepresentable: 'any' }));
        return `| \`${name}\` | ${WHO[by]} | ${steps?.join(', ') ?? ''} | \`${cell(short)}\` |`;
      });
      return [`#### ${kind}`, '', '| command | of | at | payload |', '|---|---|---|---|', ...rows].join('\n');
    })
    .join('\n\n');
}

/** The page with what stands between two marks, `<!-- x -->` and `<!-- /x -->`, made anew. */
export function withTables(page: string, tables: string, begin = BEGIN): string {
  const end = begin.replace('<!-- ', '<!-- /');
  const [before = '', rest = ''] = page.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n${tables}\n${end}${after}`;
}
