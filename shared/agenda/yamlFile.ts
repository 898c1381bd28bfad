import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { type Fault, fault, faultText } from '../lib/faults.ts';
import { derails, yamlFault } from './yamlWords.ts';

/** A place in a file, from 1. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with a session file, and where. */
export interface FileFault extends FilePosition {
  readonly file: string;
  /** `agenda[2].title`; empty when the file as a whole cannot be read. */
  readonly field: string;
  /** In English. */
  readonly message: string;
  /** The same for any language. */
  readonly fault: Fault;
}

/** Where a path leads; with `key`, where the name of its last field stands, rather than its value. */
export type Locate = (path: readonly PropertyKey[], key?: boolean) => FilePosition;

export type YamlFile =
  | { readonly ok: true; readonly value: unknown; locate: Locate }
  | { readonly ok: false; readonly faults: readonly (FilePosition & Pick<FileFault, 'message' | 'fault'>)[] };

const TOO_LONG = 1_000_000;
/** One unclosed bracket can make hundreds of errors; the first few say it. */
const SHOWN = 10;
/** Aliases that may be followed, counted with those inside what they name (a "billion laughs" needs many more). */
const ALIASES = 200;
/** How deep a session's values may nest; the schema goes to about ten. */
const DEPTH = 50;

/** Reads one YAML document without trusting it: bounded in length, depth and aliases, and never throwing. */
export function readYaml(given: string): YamlFile {
  // A file of an old Mac has no other line ends; elsewhere they belong to a text.
  const text = given.includes('\n') ? given : given.replaceAll('\r', '\n');
  const start = { line: 1, column: 1 };
  const deep = fault('yamlDeep', { most: DEPTH });
  const at = (place: FilePosition, found: Fault) => ({ ...place, message: faultText(found), fault: found });
  const refuse = (found: Fault): YamlFile => ({ ok: false, faults: [at(start, found)] });
  if (text.length > TOO_LONG) return refuse(fault('longFile', { most: TOO_LONG }));
  const lines = new LineCounter();
  const placeAt = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      keepSourceTokens: true,
    });
    // Warnings are tags that nobody knows: `!foo 3` would silently be read as text.
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0) {
      const derailed = problems.findIndex(derails);
      const shown = problems
        .slice(0, derailed < 0 ? SHOWN : derailed + 1)
        .map((problem) => at(placeAt(problem.pos[0]), yamlFault(problem, text, document)));
      return { ok: false, faults: oneALine(shown) };
    }
    const lost = aliasesOfNothing(document);
    if (lost.length > 0) {
      const faults = lost
        .slice(0, SHOWN)
        .map(({ source, range }) => at(placeAt(range?.[0] ?? 0), fault('yamlAlias', { name: source })));
      return { ok: false, faults };
    }
    if (document.contents === null) return refuse(fault('emptyFile'));
    // A list, or the text of some other kind of file.
    if (!isMap(document.contents)) return refuse(fault('noFields'));
    const value: unknown = document.toJS({ maxAliasCount: ALIASES });
    if (deeperThan(value, DEPTH)) return refuse(deep);
    return {
      ok: true,
      value,
      locate: (path, key) => {
        const found = offsetsOf(document.contents, path, (node) => resolve(node, document));
        return placeAt(key ? found.key : found.value);
      },
    };
  } catch {
    // The library throws for aliases that name too much, and on running out of stack.
    return refuse(deep);
  }
}

/** The first fault of each line: the others of it mostly follow from that one. */
const oneALine = <T extends FilePosition>(faults: readonly T[]): T[] =>
  faults.filter(({ line }, index) => faults.findIndex((other) => other.line === line) === index);

function aliasesOfNothing(document: Document): Alias[] {
  const names = new Set<string>();
  const lost: Alias[] = [];
  visit(document, {
    Value: (_key, node) => {
      if (node.anchor !== undefined) names.add(node.anchor);
    },
    Alias: (_key, node) => {
      if (!names.has(node.source)) lost.push(node);
    },
  });
  return lost;
}

function deeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((part) => deeperThan(part, depth - 1));
}

type Document = ReturnType<typeof parseDocument>;

const resolve = (node: unknown, document: Document): unknown =>
  isAlias(node) ? node.resolve(document) : node;

/** Where a path leads, as far as it goes: what is missing is placed at what it is missing from. */
function offsetsOf(
  root: Node | null,
  path: readonly PropertyKey[],
  follow: (node: unknown) => unknown,
): { key: number; value: number } {
  let node: unknown = follow(root);
  let key = startOf(node, 0);
  let value = key;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (each) => (isScalar(each.key) ? String(each.key.value) : String(each.key)) === String(part),
      );
      if (!pair) break;
      key = startOf(pair.key, value);
      node = follow(pair.value);
      // The key tells more than the first line of the map or list under it.
      value = isScalar(node) ? startOf(node, key) : key;
    } else if (isSeq(node) && typeof part === 'number') {
      node = follow(node.items[part]);
      key = startOf(node, value);
      value = key;
    } else break;
  }
  return { key, value };
}

const startOf = (node: unknown, otherwise: number): number =>
  isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise;
