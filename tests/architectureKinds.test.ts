import { describe, expect, it } from 'vitest';
import { namesKind } from '../scripts/new/kindName.ts';
import { exists, foldersIn, sourcesIn, textOf, withoutComments } from './support/imports.ts';

/** An activity's folders are whole: the same files in each, and its name in no other place than the registries. */

/** What several kinds share lies in `parts`. */
const kinds = foldersIn('shared/activities').filter((folder) => folder !== 'parts');

const elsewhere = [...['shared', 'client', 'server', 'scripts'].flatMap(sourcesIn), 'vite.config.ts'];

/** Where each kind is named besides its own folders: once for the rules, once for the screens, once for its form. */
const REGISTRIES = [
  'client/activities/forms.ts',
  'client/activities/screens.ts',
  'shared/activities/registry.ts',
];

/** Where the word for a kind means something else. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  // Groups of the toolbox.
  'shared/agenda/toolboxGroups.ts': ['break', 'discussion'],
  'shared/agenda/toolboxPlace.ts': ['break', 'discussion'],
  'client/toolbox/toolboxText.ts': ['break', 'discussion'],
  // What a table can name for a level, in a line.
  ...Object.fromEntries(
    [
      'client/activities/rubric/CellDialog.tsx',
      'client/activities/rubric/ConsoleLines.tsx',
      'client/activities/rubric/PhoneTableOne.tsx',
      'client/activities/rubric/Projector.tsx',
      'client/activities/rubric/consoleText.ts',
      'client/activities/rubric/text.ts',
      'shared/activities/rubric/present.ts',
      'shared/activities/rubric/simulate.ts',
      'shared/activities/rubric/state.ts',
      'shared/activities/rubric/words.ts',
    ].map((file) => [file, ['evidence']]),
  ),
  // A column of the store.
  'server/log/content.ts': ['content'],
};

/**
 * What every activity is put together from. Files that the contract lets a kind do without: `react.ts` where it answers
 * what happens in the room, and `print.ts` where its config holds more than printouts show of every item.
 */
const RULES = [
  'about',
  'activity',
  'commands',
  'config',
  'events',
  'results',
  'rules',
  'simulate',
  'state',
  'steps',
  'tables',
  'views',
  'words',
].map((name) => `${name}.ts`);
const SCREENS = ['Phone.tsx', 'Projector.tsx', 'Console.tsx', 'Prepare.tsx', 'text.ts', 'prepareText.ts'];

describe('an activity is two folders of one name', () => {
  it.each(kinds)('%s', (kind) => {
    const wanted = [
      ...RULES.map((file) => `shared/activities/${kind}/${file}`),
      ...SCREENS.map((file) => `client/activities/${kind}/${file}`),
      `tests/activities/${kind}`,
    ];
    expect(wanted.filter((file) => !exists(file))).toEqual([]);
    for (const [file, spec] of [
      ['shared/activities/registry.ts', 'activity.ts'],
      ['client/activities/screens.ts', 'Phone.tsx'],
      ['client/activities/forms.ts', 'Prepare.tsx'],
    ] as const)
      expect(textOf(file)).toContain(`/${kind}/${spec}`);
  });

  it.each(kinds)('%s is named in the registries and nowhere else', (kind) => {
    const named = namesKind(kind);
    const places = elsewhere
      .filter((file) => !/^(shared|client)\/activities\//.test(file) || file.split('/')[2] !== kind)
      .filter((file) => named.test(withoutComments(textOf(file))) && !OTHERWISE[file]?.includes(kind));
    expect(places.sort()).toEqual(REGISTRIES);
  });

  it.each(kinds)('%s numbers its rules, and its tests quote them', (kind) => {
    const rules = textOf(`shared/activities/${kind}/rules.ts`);
    const numbers = [...new Set([...rules.matchAll(/\[([A-Z]+\d+)\]/g)].map(([, number = '']) => number))];
    expect(rules).toMatch(/^(import [^\n]*\n|\s)*\/\*\*[\s\S]*\[[A-Z]+1\]/);
    const tests = sourcesIn(`tests/activities/${kind}`).map(textOf).join('\n');
    expect(numbers.filter((number) => !tests.includes(`[${number}]`))).toEqual([]);
  });

  it('has no folder of screens without rules', () => {
    expect(foldersIn('client/activities').filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});
