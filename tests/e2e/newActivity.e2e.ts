import { type ExecFileException, execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KIND = 'take-home';
/** What is made anew, or is nothing of the product's sources. */
const LEFT_OUT = ['.git', 'data', 'dist', 'docs', 'node_modules', 'test-results'];

let copy: string;

/** Runs a program of the copy's packages there. @throws with what it said when it fails */
function run(program: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = join(copy, 'node_modules', program);
    const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined, NO_COLOR: '1' };
    execFile(
      process.execPath,
      [script, ...args],
      { cwd: copy, env, maxBuffer: 50_000_000 },
      (error: ExecFileException | null, said: string, also: string) =>
        error ? reject(new Error(`${program} ${args.join(' ')}\n${said}\n${also}`)) : resolve(said),
    );
  });
}

const TSX = 'tsx/dist/cli.mjs';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'plenary-new-'));
  for (const name of readdirSync(ROOT))
    if (!LEFT_OUT.includes(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a new activity', () => {
  it('is made by one command, from nothing but its name', async () => {
    const said = await run(TSX, 'scripts/new.ts', 'activity', KIND, '--spanish', 'Para casa');
    expect(said).toContain(`shared/activities/${KIND}/rules.ts\n`);
    expect(readFileSync(join(copy, `shared/activities/${KIND}/about.ts`), 'utf8')).toMatch(
      /name: 'Take home'[\s\S]*name: 'Para casa'/,
    );
    const file = join(copy, 'shared/activities', KIND, 'rules.ts');
    expect(readFileSync(file, 'utf8')).not.toMatch(/\{\{|\}\}/);
  });

  // Nothing is edited from here on.
  it('has no fault of types or of lint', async () => {
    const places = ['shared', 'client', 'tests'].map((side) => `${side}/activities/${KIND}`);
    const registries = ['shared/activities/registry.ts', 'client/activities/screens.ts'];
    const files = [...places, ...registries, 'client/activities/forms.ts'];
    await run('@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', ...files);
    await run('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit');
  });

  it('keeps the contract, its own rules and those of the house', async () => {
    const files = [
      'tests/contract',
      'tests/field/spanishWalk.test.tsx',
      `tests/activities/${KIND}`,
      'tests/architectureKinds.test.ts',
    ];
    const said = await run('vitest/vitest.mjs', 'run', '--maxWorkers=1', ...files, '-t', KIND);
    expect(said).toMatch(/Tests.*\b[2-9]\d passed/);
    await run('vitest/vitest.mjs', 'run', '--maxWorkers=1', 'tests/architecture.test.ts');
  });

  it('is built, each of its screens as a part of its own', async () => {
    await run('vite/bin/vite.js', 'build');
    const assets = readdirSync(join(copy, 'dist/client/assets'));
    const words = 'Answer on your phone';
    const having = assets
      .filter((name) => name.endsWith('.js'))
      .filter((name) => readFileSync(join(copy, 'dist/client/assets', name), 'utf8').includes(words));
    expect(having.length).toBeGreaterThan(0);
    // Nobody fetches it who does not use it.
    expect(having.filter((name) => /^(kit|parts|schemas|vendor)\b/.test(name))).toEqual([]);
  });

  it('is in the gallery, on every face and without a fault', async () => {
    const shots = join(copy, 'shots');
    const faces = ['phone', 'projector', 'console'];
    await run(TSX, 'scripts/gallery.ts', '--kind', KIND, '--faces', faces.join(), '--axe', '--out', shots);
    for (const face of faces) expect(existsSync(join(shots, `${KIND}.${face}.png`)), face).toBe(true);
  });
});
