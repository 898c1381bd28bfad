import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CannotMake, makeActivity } from '../../scripts/new/activity.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REGISTRIES = [
  'shared/activities/registry.ts',
  'client/activities/screens.ts',
  'client/activities/forms.ts',
];

/** As much of the product as making an activity looks at. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plenary-new-'));
  for (const file of [
    ...REGISTRIES,
    'biome.json',
    'shared/activities/break/rules.ts',
    'server/log/content.ts',
  ]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(ROOT, file), join(root, file));
  }
  mkdirSync(join(root, 'scripts'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const files = () =>
  ['shared', 'client'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }),
  );

describe('making an activity', () => {
  it('adds it to each registry once, and numbers its rules as no other list is numbered', () => {
    makeActivity({ root, kind: 'big-board', name: 'Whose turn?', spanish: '¿A quién le toca?' });
    for (const file of REGISTRIES) expect(textOf(file).match(/'big-board'/g), file).toHaveLength(1);
    expect(textOf('shared/activities/big-board/rules.ts')).toContain('[BB1]');
    makeActivity({ root, kind: 'best-bits', name: "It's yours" });
    expect(textOf('shared/activities/best-bits/rules.ts')).toContain('[BBE1]');
    expect(textOf('shared/activities/best-bits/about.ts')).toContain('name: "It\'s yours"');
    expect(textOf('shared/activities/big-board/about.ts')).toContain("name: '¿A quién le toca?'");
  });

  it.each([
    ['Big Board', /small letters/],
    ['big--board', /small letters/],
    ['-big', /small letters/],
    ['', /small letters/],
    ['x'.repeat(41), /at most 40/],
    ['break', /already|language/],
    ['import', /word of the language/],
    ['content', /means something else in|already/],
  ])('refuses "%s", says why, and writes nothing', (kind, why) => {
    const before = files();
    expect(() => makeActivity({ root, kind })).toThrow(CannotMake);
    expect(() => makeActivity({ root, kind })).toThrow(why);
    expect(files()).toEqual(before);
  });

  it('does not write over what is there', () => {
    makeActivity({ root, kind: 'big-board' });
    const before = textOf('shared/activities/registry.ts');
    expect(() => makeActivity({ root, kind: 'big-board' })).toThrow(
      'shared/activities/big-board is there already',
    );
    expect(textOf('shared/activities/registry.ts')).toBe(before);
    expect(existsSync(join(root, 'client/activities/big-board/Phone.tsx'))).toBe(true);
  });
});
