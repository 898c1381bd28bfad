import { z } from 'zod';
import { nearest } from '../lib/nearest.ts';

type Path = readonly PropertyKey[];

/** Something wrong at a path of a value. */
export interface PathFault {
  readonly path: Path;
  readonly message: string;
  /** The fault is the name of the last field, not its value. */
  readonly key?: true;
}

type Issue = z.core.$ZodIssue;

const WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/**
 * Turns a schema's issues into faults that people who write session files understand.
 * @param at where the value stands in the whole; it begins every fault's path.
 */
export function schemaFaults(
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
  at: Path = [],
): PathFault[] {
  return issues.flatMap((issue) =>
    faultsOf(schema, value, issue, []).map((fault) => ({ ...fault, path: [...at, ...fault.path] })),
  );
}

function faultsOf(schema: z.ZodType, value: unknown, issue: Issue, outer: Path): PathFault[] {
  const path = [...outer, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        key: true,
        message: `unknown field${meant(key, keysAt(schema, path))}`,
      }));
    case 'invalid_type': {
      if (!issue.message.startsWith('Invalid input')) return [{ path, message: issue.message }];
      const found = valueAt(value, path);
      const expected = WORDS[issue.expected] ?? issue.expected;
      if (found === undefined)
        return [
          { path, message: issue.expected === 'nonoptional' ? 'is missing' : `is missing (${expected})` },
        ];
      return [{ path, message: `must be ${expected}, not ${describe(found)}` }];
    }
    case 'invalid_key':
      return [{ path, key: true, message: issue.issues.map(({ message }) => message).join('; ') }];
    case 'invalid_value': {
      if (!issue.message.startsWith('Invalid')) return [{ path, message: issue.message }];
      const allowed = issue.values.map(String);
      const found = valueAt(value, path);
      if (found === undefined) return [{ path, message: `is missing (${allowed.join(', ')})` }];
      const guess = typeof found === 'string' ? meant(found, allowed) : '';
      return [
        { path, message: `must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}${guess}` },
      ];
    }
    case 'invalid_union': {
      // The form that the writer came closest to is the one that they meant.
      const [closest] = [...issue.errors].sort((a, b) => a.length - b.length);
      if (!closest || closest.length === 0) return [{ path, message: issue.message }];
      return closest.flatMap((inner) => faultsOf(schema, value, inner, path));
    }
    default:
      return [{ path, message: plain(issue.message) }];
  }
}

/** The library's own wording, as the rest of a sentence. */
const plain = (message: string): string =>
  message
    .replace(/^Too (?:small|big): expected (\w+) to have >=(\d+) (\w+)$/, 'must have at least $2 $3')
    .replace(/^Too (?:small|big): expected (\w+) to have <=(\d+) (\w+)$/, 'must have at most $2 $3')
    .replace(/^Too (?:small|big): expected \w+ to be >=(\S+)$/, 'must be at least $1')
    .replace(/^Too (?:small|big): expected \w+ to be <=(\S+)$/, 'must be at most $1')
    .replace(/^Too small: expected \w+ to be >(\S+)$/, 'must be more than $1')
    .replace(/^Too big: expected \w+ to be <(\S+)$/, 'must be less than $1');

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `the text "${value.length > 30 ? `${value.slice(0, 29)}…` : value}"`;
  return String(value);
}

/** `, did you mean "title"?`, or nothing. */
export function meant(word: string, words: Iterable<string>): string {
  const guess = nearest(word, words);
  return guess === undefined ? '' : `, did you mean "${guess}"?`;
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([key]) => key === String(part))?.[1];
  }
  return found;
}

/** The fields that a schema knows at a path: what was probably meant is one of these. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let parts: z.core.JSONSchema._JSONSchema[];
  try {
    parts = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })];
  } catch {
    // A guess is a courtesy: a schema that cannot be written down gets none.
    return [];
  }
  for (const part of path) parts = parts.flatMap(forms).flatMap((form) => under(form, part));
  return parts
    .flatMap(forms)
    .flatMap((form) => (typeof form === 'object' ? Object.keys(form.properties ?? {}) : []));
}

type Form = z.core.JSONSchema._JSONSchema;

/** A schema and its alternatives. */
function forms(form: Form): Form[] {
  if (typeof form !== 'object') return [];
  return [form, ...[...(form.anyOf ?? []), ...(form.oneOf ?? []), ...(form.allOf ?? [])].flatMap(forms)];
}

function under(form: Form, part: PropertyKey): Form[] {
  if (typeof form !== 'object') return [];
  if (typeof part === 'number') {
    const item = form.prefixItems?.[part] ?? form.items;
    return item === undefined ? [] : [item].flat();
  }
  const known = form.properties?.[String(part)] ?? form.additionalProperties;
  return known === undefined ? [] : [known];
}
