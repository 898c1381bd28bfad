import { describe, expect, it } from 'vitest';
import {
  cycles,
  exists,
  exportsOf,
  foldersIn,
  graphOf,
  type Import,
  namedImports,
  namesIn,
  sourcesIn,
  textOf,
  withoutComments,
  withoutWords,
} from './support/imports.ts';

/** The rules of the house: which way imports run, what pure code may not touch, how files are named and how long. */

const shared = sourcesIn('shared');
const server = sourcesIn('server');
const client = sourcesIn('client');
const product = [...shared, ...server, ...client];
const everything = [...product, ...sourcesIn('scripts'), ...sourcesIn('tests')];
const graph = graphOf(product);
const imports = [...graph.values()].flat();

/** What several kinds share lies in `parts`. */
const kinds = foldersIn('shared/activities').filter((folder) => folder !== 'parts');

const MOST_LINES = 300;
/** Files that are longer, each with the reason why it is one idea all the same. */
const LONG: Readonly<Record<string, string>> = {
  'tests/gallery/Kit.tsx': 'one page that shows every part of the kit, one after the other',
};

const show = ({ from, to }: Import) => `${from} → ${to}`;

/** Imports out of a folder that lead anywhere in the house but to the places that are allowed. */
const strays = (folder: string, allowed: readonly string[]): string[] =>
  imports
    .filter(({ from }) => from.startsWith(folder))
    .filter(({ to }) => /^(shared|server|client|tests|scripts)\//.test(to))
    .filter(({ to }) => !allowed.some((place) => to.startsWith(place)))
    .map(show);

describe('imports run one way', () => {
  it('lib knows nothing of workshops', () => {
    expect(strays('shared/lib/', ['shared/lib/'])).toEqual([]);
  });

  it('the agenda knows no activity', () => {
    expect(strays('shared/agenda/', ['shared/lib/', 'shared/agenda/'])).toEqual([]);
  });

  it('activities know nothing of rooms, and not each other', () => {
    const common = [
      'shared/lib/',
      'shared/agenda/',
      'shared/activities/about.ts',
      'shared/activities/activity.ts',
      'shared/activities/fields.ts',
      'shared/activities/parts/',
      'shared/activities/block.ts',
      'shared/activities/facts.ts',
      'shared/activities/results.ts',
      'shared/activities/resultWords.ts',
    ];
    for (const kind of kinds) {
      const folder = `shared/activities/${kind}/`;
      expect(strays(folder, [...common, folder]), kind).toEqual([]);
    }
    expect(strays('shared/activities/', [...common, 'shared/activities/'])).toEqual([]);
  });

  it('the room is handed the registry and imports no activity', () => {
    const contract = ['activity', 'facts', 'fields', 'results'].map((name) => `shared/activities/${name}.ts`);
    expect(strays('shared/room/', ['shared/lib/', 'shared/agenda/', 'shared/room/', ...contract])).toEqual(
      [],
    );
  });

  it('the record is handed the registry too, and no room knows of it', () => {
    const contract = ['activity', 'block', 'facts', 'results', 'resultWords', 'parts/presence'].map(
      (name) => `shared/activities/${name}.ts`,
    );
    const below = ['shared/lib/', 'shared/agenda/', 'shared/room/', 'shared/record/', ...contract];
    expect(strays('shared/record/', below)).toEqual([]);
  });

  it('nothing shared comes from the protocol, a server or a client', () => {
    expect(strays('shared/', ['shared/'])).toEqual([]);
    const upward = imports.filter(
      ({ from, to }) =>
        from.startsWith('shared/') &&
        !from.startsWith('shared/protocol/') &&
        to.startsWith('shared/protocol/'),
    );
    expect(upward.map(show)).toEqual([]);
  });

  it('server and client never meet', () => {
    expect(strays('server/', ['shared/', 'server/'])).toEqual([]);
    expect(strays('client/', ['shared/', 'client/'])).toEqual([]);
  });

  it('the server names no activity', () => {
    const named = kinds.map((kind) => `shared/activities/${kind}/`);
    const found = imports.filter(
      ({ from, to }) => from.startsWith('server/') && named.some((place) => to.startsWith(place)),
    );
    expect(found.map(show)).toEqual([]);
  });

  it('the screens of an activity know the rules and views of their own activity only', () => {
    for (const kind of kinds) {
      const found = imports.filter(
        ({ from, to }) =>
          from.startsWith(`client/activities/${kind}/`) &&
          kinds.some(
            (other) =>
              other !== kind &&
              (to.startsWith(`client/activities/${other}/`) || to.startsWith(`shared/activities/${other}/`)),
          ),
      );
      expect(found.map(show), kind).toEqual([]);
    }
  });

  it('the ui kit and forms have no sockets, no stores and no activity, the line no activity, and screens of these no page', () => {
    const pages = 'phone|console|projector|prepare|report|home';
    const upward: readonly (readonly [folder: string, never: RegExp])[] = [
      ['client/ui/', new RegExp(`^client/(live|activities|${pages})/|^(zustand|socket\\.io-client|wouter)$`)],
      [
        'client/forms/',
        new RegExp(`^client/(live|activities|${pages})/|^(zustand|socket\\.io-client|wouter)$`),
      ],
      ['client/live/', new RegExp(`^client/(activities|${pages})/`)],
      ['client/activities/', new RegExp(`^client/(${pages})/`)],
    ];
    const found = upward.flatMap(([folder, never]) =>
      imports.filter(({ from, to }) => from.startsWith(folder) && never.test(to)),
    );
    expect(found.map(show)).toEqual([]);
  });

  it('in no circle, types included', () => {
    expect(cycles(graph).map((way) => way.join(' → '))).toEqual([]);
  });

  it('the template of an activity imports only what is there', () => {
    const files = ['shared', 'client', 'tests'].flatMap((folder) =>
      namesIn(`scripts/new/template/${folder}`).map((name) => ({ folder, name })),
    );
    expect(files.length).toBeGreaterThan(20);
    const lost = files.flatMap(({ folder, name }) =>
      namedImports(textOf(`scripts/new/template/${folder}/${name}`), `${folder}/activities/{{kind}}`)
        .filter(({ from }) => !from.includes('{{kind}}'))
        .filter(({ from, names }) => !names.every((one) => exists(from) && exportsOf(from).has(one)))
        .map(({ from, names }) => `${name}: { ${names.join(', ')} } from ${from}`),
    );
    expect(lost).toEqual([]);
  });

  it('every import of our own leads to a file', () => {
    const lost = imports.filter(
      ({ to }) => /^(shared|server|client)\//.test(to) && !exists(to.replace(/\?.*$/, '')),
    );
    expect(lost.map(show)).toEqual([]);
  });
});

describe('shared code is pure', () => {
  it('has no React and nothing of Node', () => {
    const found = imports.filter(
      ({ from, to }) =>
        from.startsWith('shared/') &&
        (/^(react|react-dom|zustand|express|socket\.io|nanoid|pino|libsql)(\/|-client|$)/.test(to) ||
          to.startsWith('node:')),
    );
    expect(found.map(show)).toEqual([]);
  });

  it('knows no locale of the machine that it runs on', () => {
    const found = shared.flatMap((file) => {
      const match = /\.toLocale\w+\(\s*\)|\.localeCompare\(|\bIntl\.\w+\(\s*(?:\)|undefined)/.exec(
        withoutWords(textOf(file)),
      );
      return match ? [`${file}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('remembers nothing outside of what it is given, but for what lib/derived.ts keeps', () => {
    const memory =
      /^(?:export )?(?:let|var) \w+|^(?:export )?const \w+\b(?!: Readonly)[^=\n]*= new (?:Weak)?(?:Map|Set)(?:<[^\n]*>)?\(\s*\);/m;
    const found = shared.flatMap((file) => {
      const match = memory.exec(withoutComments(textOf(file)));
      return match ? [`${file}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('reads no clock and takes no chance', () => {
    const forbidden =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bnanoid\b|\bperformance\.now\b|\bcrypto\b|\bsetTimeout\b|\bsetInterval\b|\bprocess\./;
    const found = shared.flatMap((file) => {
      const match = forbidden.exec(withoutWords(textOf(file)));
      return match ? [`${file}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});

describe('rules', () => {
  it('are numbered with a prefix that no other list has', () => {
    const lists = new Map<string, string[]>();
    for (const file of product)
      for (const [, prefix = ''] of textOf(file).matchAll(/^ \* \[([A-Z]+)1\]/gm))
        lists.set(prefix, [...(lists.get(prefix) ?? []), file]);
    expect(lists.size).toBeGreaterThan(10);
    expect([...lists].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});

describe('files', () => {
  it('are named for what they export: no barrels, no drawers', () => {
    const found = everything.filter((file) =>
      /\/(index|utils?|helpers?|misc|common|types)\.(ts|tsx)$/.test(file),
    );
    expect(found).toEqual([]);
  });

  it('export by name, one by one', () => {
    const found = everything.filter((file) => /^\s*export\s+\*/m.test(withoutComments(textOf(file))));
    expect(found).toEqual([]);
  });

  it('have no default exports but screens and what tools ask for', () => {
    const found = product.filter(
      (file) =>
        /^\s*export\s+default\b/m.test(withoutComments(textOf(file))) &&
        !/^client\/activities\/[^/]+\/(Phone|Projector|Console)\.tsx$/.test(file),
    );
    expect(found).toEqual([]);
  });

  it('hold one idea: longer ones are listed with the reason', () => {
    const lines = (file: string) => textOf(file).split('\n').length;
    const long = everything.filter((file) => lines(file) > MOST_LINES && LONG[file] === undefined);
    expect(long.map((file) => `${file}: ${lines(file)} lines`)).toEqual([]);
    expect(Object.keys(LONG).filter((file) => !exists(file))).toEqual([]);
  });

  it('answer calls with what the protocol declares, and read answers by it', () => {
    const answers = /(?<!express)\.json\((?!\)|body\))[^;]*|\bpacked\((?!request: )[^;]*/g;
    const reads = /^.*\.json\(\).*$/gm;
    const undeclared = server.flatMap((file) =>
      [...withoutComments(textOf(file)).matchAll(answers)].filter(([text]) => !/\bsatisfies\b/.test(text)),
    );
    const trusted = client.flatMap((file) =>
      [...withoutComments(textOf(file)).matchAll(reads)].filter(
        ([line]) => !/: unknown = |arse\(await /.test(line),
      ),
    );
    expect([...undeclared, ...trusted].map(([text]) => text)).toEqual([]);
  });

  it('name a limit where it is kept, and write its figure once', () => {
    // A field's own figure would go on saying what the room no longer takes.
    const field = /\b(maxLength|\w*[mM]ost(Lines)?|\w*[lL]east)=\{(?![01]\})[\d._]+\}|\bmaxLength: \d/;
    const schema = /\b(prose|line|maybeLine|draft|text)\(\d|z\.string\(\)\.max\(64\)/;
    const found = product.filter((file) => {
      const code = withoutComments(textOf(file));
      const isSchema = /^shared\/(activities|agenda|room)\//.test(file);
      return file.startsWith('client/') ? field.test(code) : isSchema && schema.test(code);
    });
    expect(found).toEqual([]);
  });

  it('leave nothing for later', () => {
    const found = everything.filter(
      (file) => file !== 'tests/architecture.test.ts' && /\b(TODO|FIXME|XXX|HACK)\b/.test(textOf(file)),
    );
    expect(found).toEqual([]);
  });

  it('trust no type that was not checked: no `any`, no casts, no `!`', () => {
    const found = product.flatMap((file) => {
      const code = withoutWords(textOf(file));
      const match =
        /\bas (?!const\b|[\w$]+\s*[,}])[A-Za-z{([]|:\s*any\b|<any>|@ts-(ignore|expect-error|nocheck)/.exec(
          code,
        );
      return match ? [`${file}: ${code.slice(match.index, match.index + 40).split('\n')[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});
