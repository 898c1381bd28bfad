import { Document, isCollection, isMap, isPair, isScalar, isSeq, Scalar, visit, type YAMLSeq } from 'yaml';
import { z } from 'zod';
import { sessionSchema } from './session.ts';

/** Editors that know the YAML language server find the schema by it: they complete fields, explain and check them. */
const FIRST_LINE = ' yaml-language-server: $schema=./session.schema.json';

const LINE_WIDTH = 116;
/** Groups of short fields and lists of short words that fit in so many characters stand on one line. */
const SHORT_GROUP = 104;
const SHORT_LIST = 72;
const SHORT_WORD = 24;
/** Room for the quotes that a text may need. */
const QUOTES = 2;
/** What is nested deeper is no session, and would only exhaust the writer. */
const DEPTH = 60;

/** Characters that YAML would read as something else, or that nobody would see, anywhere but in double quotes. */
const ONLY_QUOTED = /[^\P{Cc}\n]|[\u2028\u2029\ufeff]|\p{Cs}/u;
/** Blank lines at the end of a block are easily lost by whoever edits the file. */
const BLANK_END = /\s$/;
/** Blocks that begin with white space need their indentation told in figures, which people get wrong. */
const BLANK_START = /^\s/;

/**
 * Writes a session as the file that a person would want to read and to edit: fields in the schema's order, long texts
 * as blocks, short groups on one line. `parseSession` reads the same session from it.
 * @param session may have faults, as somebody may still be writing it: what it holds is written all the same
 */
export function toYaml(session: unknown): string {
  const document = new Document(ordered(session, sessionSchema, 0), {
    aliasDuplicateObjects: false,
    // Words that other readers of YAML take for something else (yes, on) are quoted.
    compat: 'yaml-1.1',
  });
  document.commentBefore = FIRST_LINE;
  visit(document, {
    Scalar: (key, node, path) => {
      if (key !== 'key') setStyle(node, columnOf(path));
      else if (ONLY_QUOTED.test(String(node.value))) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq: (_key, node) => {
      if (isShortList(node)) setTight(node);
      // All entries of a list look the same.
      else if (node.items.every(isShortGroup))
        for (const item of node.items) if (isMap(item)) item.flow = true;
    },
  });
  setApart(document.contents);
  return document.toString({
    lineWidth: LINE_WIDTH,
    singleQuote: true,
    // The library loses spaces at the beginning of lines when it breaks quoted text at its own line breaks.
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

/** The value with its fields in the schema's order; those that the schema does not know come last. */
function ordered(value: unknown, schema: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (depth > DEPTH) return null;
  const form = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
  if (Array.isArray(value)) {
    const element: unknown = form instanceof z.ZodArray ? form.element : undefined;
    return value.map((entry) => ordered(entry, element, depth + 1));
  }
  const fields = new Map<string, unknown>(Object.entries(value).filter(([, field]) => field !== undefined));
  const shape: Readonly<Record<string, unknown>> =
    form instanceof z.ZodObject ? form.shape : { id: undefined };
  const known = Object.keys(shape).filter((name) => fields.has(name));
  const names = new Set([...known, ...fields.keys()]);
  const under = (name: string): unknown =>
    form instanceof z.ZodRecord ? form.valueType : Object.hasOwn(shape, name) ? shape[name] : undefined;
  return new Map([...names].map((name) => [name, ordered(fields.get(name), under(name), depth + 1)]));
}

/** Where a value begins in its line, counting from 0, about. */
function columnOf(path: readonly unknown[]): number {
  const [holder] = path.slice(-1);
  const name = isPair(holder) && isScalar(holder.key) ? `${holder.key.value}: ` : '- ';
  return 2 * (path.filter(isCollection).length - 1) + name.length;
}

/** Words with one space between them: whatever else is folded comes back changed. */
const FOLDS = /^\S+(?: \S+)+$/;
const WORD = /^\S+$/;

/** Texts that do not fit on the rest of their line stand in a block of their own. */
function setStyle(node: Scalar, column: number): void {
  const { value } = node;
  if (typeof value !== 'string') return;
  const lines = value.includes('\n');
  if (ONLY_QUOTED.test(value) || BLANK_END.test(value)) node.type = Scalar.QUOTE_DOUBLE;
  else if (lines) node.type = BLANK_START.test(value) ? Scalar.QUOTE_DOUBLE : blockFor(value.split('\n'));
  else if (column + value.length + QUOTES > LINE_WIDTH && FOLDS.test(value)) node.type = Scalar.BLOCK_FOLDED;
}

/** Paragraphs that run out of the window are folded, where that keeps every one of them. */
const blockFor = (lines: readonly string[]): Scalar.Type =>
  lines.some((line) => line.length > LINE_WIDTH) &&
  lines.every((line) => line === '' || WORD.test(line) || FOLDS.test(line))
    ? Scalar.BLOCK_FOLDED
    : Scalar.BLOCK_LITERAL;

/** `[5, 10]`, `[state, district, school]` */
function isShortList(node: YAMLSeq): boolean {
  const words = node.items.map((item) => (isScalar(item) ? String(item.value) : '\n'));
  const short = words.every((word) => word.length <= SHORT_WORD && !word.includes('\n'));
  return short && words.join(', ').length <= SHORT_LIST;
}

function setTight(node: YAMLSeq): void {
  const write = node.toString.bind(node);
  node.flow = true;
  node.toString = (context, ...rest) => write(context && { ...context, flowCollectionPadding: '' }, ...rest);
}

/** `{ id: who, title: Who, minutes: [10, 20] }` */
function isShortGroup(node: unknown): boolean {
  if (!isMap(node) || node.items.length === 0) return false;
  const parts = node.items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '\n';
    if (isScalar(value)) return `${name}: ${value.value}`;
    return isSeq(value) && isShortList(value) ? `${name}: [${value.items.map(String).join(', ')}]` : '\n';
  });
  const line = parts.join(', ');
  return line.length <= SHORT_GROUP && !line.includes('\n');
}

/** A blank line before each part of the session, and between the items of its agenda. */
function setApart(root: unknown): void {
  if (!isMap(root)) return;
  for (const { key, value } of root.items) {
    if (!isScalar(key) || !isCollection(value)) continue;
    key.spaceBefore = true;
    if (key.value !== 'agenda' || !isSeq(value)) continue;
    for (const item of value.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
  }
}
