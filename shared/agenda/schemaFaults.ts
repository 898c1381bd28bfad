import { z } from 'zod';
import es from 'zod/v4/locales/es.js';
import { type Fault, fault, isFaultCode } from '../lib/faults.ts';
import { nearest } from '../lib/nearest.ts';
import { type Refused, refuse } from '../lib/result.ts';

type Path = readonly PropertyKey[];

/** Something wrong at a path of a value. */
export interface PathFault {
  readonly path: Path;
  readonly fault: Fault;
  /** The fault is the name of the last field, not its value. */
  readonly key?: true;
}

/** `['agenda', 2, 'title']` → `agenda[2].title` */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');

type Issue = z.core.$ZodIssue;

/** What a check gives for the words of its fault. */
const texts = z.record(z.string(), z.string());

/** What was probably meant by a word that is none of these; '' for nothing. */
export const guessOf = (word: string, words: Iterable<string>): string => nearest(word, words) ?? '';

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
  const known = (path: Path): string[] => keysAt(schema, path);
  return issues.flatMap((issue) =>
    faultsOf(value, issue, [], known).map((found) => ({ ...found, path: [...at, ...found.path] })),
  );
}

/** The first thing that is wrong with a value from outside. Guesses nothing: that costs more than to refuse it. */
export function firstFault(value: unknown, issues: readonly Issue[]): PathFault {
  const [first] = issues.flatMap((issue) => faultsOf(value, issue, [], () => []));
  if (!first) throw new Error('a schema refused a value and named no issue');
  return first;
}

/**
 * Refuses a value by the field at fault.
 * @param whole names the value itself
 */
export const invalid = ({ path, fault: { code, values } }: PathFault, whole = 'payload'): Refused =>
  refuse('invalid', { field: fieldName(path) || whole, fault: code, ...values });

/** @param known the names of the fields at a path */
function faultsOf(
  value: unknown,
  issue: Issue,
  outer: Path,
  known: (path: Path) => readonly string[],
): PathFault[] {
  const path = [...outer, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        key: true,
        fault: fault('unknownField', { guess: guessOf(key, known(path)) }),
      }));
    case 'invalid_key':
      return issue.issues.slice(0, 1).map((inner) => ({ path, key: true, fault: ofIssue(inner, undefined) }));
    case 'invalid_union': {
      // The form that the writer came closest to is the one that they meant.
      const [closest] = [...issue.errors].sort((a, b) => a.length - b.length);
      if (!closest || closest.length === 0) return [{ path, fault: other(issue) }];
      return closest.flatMap((inner) => faultsOf(value, inner, path, known));
    }
    default:
      return [{ path, fault: ofIssue(issue, valueAt(value, path)) }];
  }
}

/** A schema names the fault itself where the issue does not say it all, with what is put into its words. */
function ofIssue(issue: Issue, found: unknown): Fault {
  const { message } = issue;
  if (isFaultCode(message)) {
    const values = issue.code === 'custom' ? texts.safeParse(issue.params).data : undefined;
    return values ? { code: message, values } : { code: message };
  }
  switch (issue.code) {
    case 'invalid_type':
      if (found === undefined)
        return issue.expected === 'nonoptional'
          ? fault('missing')
          : fault('missingKind', { kind: issue.expected });
      return fault('otherKind', { kind: issue.expected, found: kindOf(found), shown: shownOf(found) });
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (found === undefined) return fault('missingChoice', { allowed });
      const guess = typeof found === 'string' ? guessOf(found, allowed) : '';
      return fault('otherChoice', { allowed, guess });
    }
    case 'too_small':
      return tooSmall(issue, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue, Number(issue.maximum));
    default:
      return other(issue);
  }
}

function tooSmall({ origin, inclusive }: z.core.$ZodIssueTooSmall, least: number): Fault {
  if (origin === 'string') return least === 1 ? fault('empty') : fault('tooShort', { least });
  if (origin === 'array') return fault('tooFew', { least });
  return inclusive === false ? fault('moreThan', { least }) : fault('atLeast', { least });
}

function tooBig({ origin, inclusive }: z.core.$ZodIssueTooBig, most: number): Fault {
  if (origin === 'string') return fault('tooLong', { most });
  if (origin === 'array') return fault('tooMany', { most });
  return inclusive === false ? fault('lessThan', { most }) : fault('atMost', { most });
}

/** What zod says by itself, in each language. */
function other(issue: Issue): Fault {
  const said: unknown = Reflect.apply(es().localeError, undefined, [issue]);
  return fault('other', { en: issue.message, es: typeof said === 'string' ? said : issue.message });
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** The value itself where it can be shown in a sentence. */
function shownOf(value: unknown): string {
  if (typeof value === 'object') return '';
  const text = String(value);
  return typeof value === 'string' && text.length > 30 ? `${text.slice(0, 29)}…` : text;
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
