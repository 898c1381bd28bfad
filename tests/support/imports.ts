import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Import {
  readonly from: string;
  /** A path from the root, or the name of a package. */
  readonly to: string;
  /** Gone when the code runs: `import type`, or nothing but types between the braces. */
  readonly typeOnly: boolean;
  /** `import()`: fetched when it is needed. */
  readonly later: boolean;
}

export const exists = (path: string): boolean => existsSync(join(ROOT, path));

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The folders directly in a folder. */
export const foldersIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The names of what lies directly in a folder. */
export const namesIn = (folder: string): string[] => readdirSync(join(ROOT, folder)).sort();

/** The TypeScript files of a folder, by their paths from the root. */
export function sourcesIn(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mts|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}

const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/.source;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/.source;

/** The code without its comments. */
export const withoutComments = (code: string): string =>
  code.replace(new RegExp(`(${STRING})|${COMMENT}`, 'g'), '$1');

/** The code without comments and without what its strings say; what a template computes is code. */
export const withoutWords = (code: string): string =>
  withoutComments(code).replace(new RegExp(STRING, 'g'), (text) => {
    if (!text.startsWith('`')) return "''";
    return [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, part = '']) => ` ${withoutWords(part)} `).join(';');
  });

const STATIC = /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s*from\s*)?['"]([^'"\n]+)['"]/g;
const LATER = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

function onlyTypes(names: string | undefined): boolean {
  const parts = names
    ?.match(/^\{([\s\S]*)\}$/)?.[1]
    ?.split(',')
    .filter((part) => part.trim() !== '');
  return parts !== undefined && parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}

/** Everything that a file imports or re-exports. */
export function importsOf(file: string): Import[] {
  const code = withoutComments(textOf(file));
  const target = (spec: string) =>
    spec.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), spec)) : spec;
  const found: Import[] = [];
  for (const [, type, names, spec = ''] of code.matchAll(STATIC)) {
    found.push({
      from: file,
      to: target(spec),
      typeOnly: type !== undefined || onlyTypes(names),
      later: false,
    });
  }
  for (const [, spec = ''] of code.matchAll(LATER)) {
    found.push({ from: file, to: target(spec), typeOnly: false, later: true });
  }
  return found;
}

/**
 * What code imports of our own by name, and from where.
 * @param folder where the code will stand
 */
export const namedImports = (code: string, folder: string): { from: string; names: string[] }[] =>
  [...withoutComments(code).matchAll(/import (?:type )?\{([^}]*)\} from '(\.[^'\n]+)'/g)].map(
    ([, names = '', spec = '']) => ({
      from: join(folder, spec),
      names: names
        .split(',')
        .map((name) =>
          name
            .trim()
            .replace(/^type /, '')
            .replace(/ as .*$/, ''),
        )
        .filter(Boolean),
    }),
  );

/** The names that a file exports. */
export const exportsOf = (file: string): Set<string> => {
  const code = withoutComments(textOf(file));
  const declared = /^export (?:declare )?(?:const|let|function|class|interface|type) (\w+)/gm;
  const listed = [...code.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replace(/^type |^.* as /g, '')),
  );
  return new Set([...[...code.matchAll(declared)].map(([, name = '']) => name), ...listed]);
};

/** Imports by the file that has them. */
export type Graph = ReadonlyMap<string, readonly Import[]>;

export const graphOf = (files: readonly string[]): Graph =>
  new Map(files.map((file) => [file, importsOf(file)]));

/** What is loaded, packages included, when a file is: each with the way that leads there. */
export function reach(graph: Graph, entry: string): Map<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[entry, [entry]]]);
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const way = ways.get(file) ?? [];
    for (const { to, typeOnly, later } of graph.get(file) ?? []) {
      if (typeOnly || later || ways.has(to)) continue;
      ways.set(to, [...way, to]);
      open.push(to);
    }
  }
  return ways;
}

/** Ways that lead from a file back to itself, by imports of types as well. */
export function cycles(graph: Graph): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string) => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push([...way.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    way.push(file);
    for (const { to, later } of graph.get(file) ?? []) if (!later) visit(to);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return found;
}
