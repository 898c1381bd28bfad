import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { camelOf, KIND, namesKind, pascalOf, titleOf } from './kindName.ts';

const TEMPLATE = join(import.meta.dirname, 'template');
const MOST_LETTERS = 40;
const RESERVED =
  /^(break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|await|async|of)$/;

export interface NewActivity {
  /** The folder of the product. */
  readonly root: string;
  readonly kind: string;
  /** What it is called in English; made of the kind without it. */
  readonly name?: string | undefined;
  /** What it is called in Spanish; as in English without it. */
  readonly spanish?: string | undefined;
}

/** Why an activity cannot be made; the message is for whoever asked for it. */
export class CannotMake extends Error {
  override name = 'CannotMake';
}

/**
 * Makes the folders of a new activity from the template, and puts it into the registries.
 * @returns the files that were made or changed, by their paths from the root
 * @throws CannotMake when the name will not do; nothing was written then
 */
export function makeActivity({ root, kind, name = titleOf(kind), spanish = name }: NewActivity): string[] {
  checkName(root, kind);
  const words: Readonly<Record<string, string>> = {
    kind,
    name: inQuotes(name),
    nombre: inQuotes(spanish),
    prefix: freePrefix(root, kind),
  };
  const made = FOLDERS.flatMap(({ from, to }) =>
    readdirSync(join(TEMPLATE, from)).map((file) => {
      const text = readFileSync(join(TEMPLATE, from, file), 'utf8');
      const path = join(to, kind, file.replace(/\.txt$/, ''));
      return { path, text: text.replace(/\{\{(\w+)\}\}/g, (_, word: string) => words[word] ?? '') };
    }),
  );
  const changed = registriesWith(root, kind);
  const files = [...made, ...changed];
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const paths = files.map(({ path }) => path);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'check', '--write', '--vcs-enabled=false', ...paths], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return paths;
}

const FOLDERS = [
  { from: 'shared', to: 'shared/activities' },
  { from: 'client', to: 'client/activities' },
  { from: 'tests', to: 'tests/activities' },
] as const;

const REGISTRIES: readonly {
  readonly file: string;
  readonly imports: (kind: string) => string;
  readonly entry: (kind: string) => string;
}[] = [
  {
    file: 'shared/activities/registry.ts',
    imports: (kind) => `import { activity as ${camelOf(kind)} } from './${kind}/activity.ts';\n`,
    entry: (kind) => (kind === camelOf(kind) ? `  ${kind},\n` : `  '${kind}': ${camelOf(kind)},\n`),
  },
  {
    file: 'client/activities/screens.ts',
    imports: () => '',
    entry: (kind) =>
      `  '${kind}': {\n${['Phone', 'Projector', 'Console']
        .map((face) => `    ${face.toLowerCase()}: () => import('./${kind}/${face}.tsx'),\n`)
        .join('')}  },\n`,
  },
  {
    file: 'client/activities/forms.ts',
    imports: (kind) =>
      `import { Prepare as ${pascalOf(kind)} } from './${kind}/Prepare.tsx';\n` +
      `import { print as ${camelOf(kind)} } from './${kind}/print.ts';\n`,
    entry: (kind) => `  '${kind}': { Prepare: ${pascalOf(kind)}, print: ${camelOf(kind)} },\n`,
  },
];

/** The registries' texts with the kind at their end. */
function registriesWith(root: string, kind: string): { path: string; text: string }[] {
  return REGISTRIES.map(({ file, imports, entry }) => {
    const text = readFileSync(join(root, file), 'utf8');
    const end = text.lastIndexOf('\n}');
    const taken = [camelOf(kind), pascalOf(kind)].find((word) => new RegExp(`\\b${word}\\b`).test(text));
    if (taken !== undefined && imports(kind) !== '')
      throw new CannotMake(`"${taken}" means something else in ${file} already. Take another name.`);
    if (end < 0) throw new CannotMake(`${file} does not end in a list of kinds.`);
    return {
      path: file,
      text: imports(kind) + text.slice(0, end + 1) + entry(kind) + text.slice(end + 1),
    };
  });
}

function checkName(root: string, kind: string): void {
  if (!KIND.test(kind) || kind.length > MOST_LETTERS)
    throw new CannotMake(
      `"${kind}" will not do: at most ${MOST_LETTERS} small letters, digits and hyphens between words.`,
    );
  const there = FOLDERS.map(({ to }) => join(to, kind)).find((folder) => existsSync(join(root, folder)));
  if (there !== undefined) throw new CannotMake(`${there} is there already.`);
  if (RESERVED.test(kind)) throw new CannotMake(`"${kind}" is a word of the language. Take two words.`);
  // In the code its name has to mean this kind and nothing else.
  const named = sources(root).find((file) => namesKind(kind).test(readFileSync(join(root, file), 'utf8')));
  if (named !== undefined)
    throw new CannotMake(`"${kind}" means something else in ${named} already. Take two words.`);
}

const sources = (root: string): string[] =>
  ['shared', 'client', 'server', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .map((file) => join(folder, file)),
  );

/** Begins the numbers of its rules; no other list of rules begins its numbers so. */
function freePrefix(root: string, kind: string): string {
  const taken = new Set(
    sources(root).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/^ \* \[([A-Z]+)1\]/gm)].map(
        ([, prefix]) => prefix,
      ),
    ),
  );
  const words = kind
    .toUpperCase()
    .replace(/[^A-Z-]/g, '')
    .split('-')
    .filter(Boolean);
  const [first = 'X'] = words;
  const initials = words.map((word) => word.charAt(0)).join('');
  let prefix = words.length > 1 ? initials : first.slice(0, 2);
  for (let letter = 1; taken.has(prefix); letter++) prefix += first.charAt(letter) || 'X';
  return prefix;
}

/** As text between single quotes. */
const inQuotes = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(/\\/g, '\\\\').replace(/'/g, "\\'");
