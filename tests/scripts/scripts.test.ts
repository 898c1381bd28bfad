import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFault } from '../../scripts/nodeVersion.mjs';

const SCRIPTS = join(import.meta.dirname, '../../scripts');

/** A house of cards: our scripts, tiny sources, and stand-ins for the tools, which note that they were called. */
let root = '';
const children: ChildProcess[] = [];

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** A tool that notes its call, does something, and ends with a code. */
const tool = (path: string, does: string, code = 0): void =>
  write(
    path,
    `import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
     appendFileSync('calls.txt', '${path.split('/').at(-1)} ' + process.argv.slice(2).join(' ') + '\\n');
     ${does}
     process.exitCode = ${code};`,
  );

const MAIN = `
  process.on('SIGTERM', () => process.exit(7));
  console.log('running as ' + process.env.NODE_ENV + ' ' + process.argv.slice(2).join(' '));
  if (process.argv.includes('--stay')) setInterval(() => {}, 1000);`;

function vitestStub(passed: number, failed: number, code: number): void {
  const result = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: failed > 0 ? [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] : [],
  };
  tool(
    'node_modules/vitest/vitest.mjs',
    `const out = process.argv.find((one) => one.startsWith('--outputFile.json=')).split('=')[1];
     writeFileSync(out, ${JSON.stringify(JSON.stringify(result))});`,
    code,
  );
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plenary-scripts-'));
  cpSync(SCRIPTS, join(root, 'scripts'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
  write('package.json', '{ "type": "module" }');
  for (const path of ['client/page.html', 'server/main.ts', 'shared/one.ts']) write(path, 'as it was');
  tool(
    'node_modules/vite/bin/vite.js',
    `mkdirSync('dist/client', { recursive: true }); writeFileSync('dist/client/index.html', '');`,
  );
  tool(
    'node_modules/typescript/bin/tsc',
    `for (const part of ['server', 'shared']) mkdirSync('dist/' + part, { recursive: true });
     writeFileSync('dist/server/main.js', ${JSON.stringify(MAIN)});`,
  );
  tool('node_modules/@biomejs/biome/bin/biome', '');
  vitestStub(3, 0, 0);
});

afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

function start(script: string, args: string[] = []): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    env: { ...process.env, CHROMIUM_PATH: process.execPath, NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

async function run(script: string, args: string[] = []): Promise<{ code: number | null; output: string }> {
  const child = start(script, args);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      output += String(text);
    });
  }
  await once(child, 'close');
  return { code: child.exitCode, output };
}

const calls = (): string[] => readFileSync(join(root, 'calls.txt'), 'utf8').trim().split('\n');

describe('npm start', () => {
  it('builds what is missing, and runs the server in production', async () => {
    const { code, output } = await run('start.mjs', ['--flag']);
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringContaining('running as production --flag'),
    });
    expect(calls().sort()).toEqual(['tsc -p tsconfig.server.json', 'vite.js build']);
  });

  it('builds nothing again, until a source’s content changes; then only what is made from it', async () => {
    await run('start.mjs');
    write('client/page.html', 'as it was');
    await run('start.mjs');
    expect(calls()).toHaveLength(2);
    write('client/page.html', 'otherwise');
    await run('start.mjs');
    expect(calls().slice(2)).toEqual(['vite.js build']);
    rmSync(join(root, 'dist/shared'), { recursive: true });
    await run('start.mjs');
    expect(calls().slice(3)).toEqual(['tsc -p tsconfig.server.json']);
    write('shared/two.ts', 'a new file');
    await run('start.mjs');
    expect(calls()).toHaveLength(6);
  });

  it('names a build by what its pages were made from', async () => {
    await run('start.mjs');
    const id = readFileSync(join(root, 'dist/build-id'), 'utf8');
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    rmSync(join(root, 'dist/build-id'));
    await run('start.mjs');
    expect(readFileSync(join(root, 'dist/build-id'), 'utf8')).toBe(id);
    write('client/page.html', 'otherwise');
    await run('start.mjs');
    expect(readFileSync(join(root, 'dist/build-id'), 'utf8')).not.toBe(id);
  });

  it('does not start a server whose build failed, shows why, and tries again the next time', async () => {
    tool('node_modules/vite/bin/vite.js', `console.log('a comma is missing');`, 1);
    const { code, output } = await run('start.mjs');
    expect(code).toBe(1);
    expect(output).toContain('a comma is missing');
    expect(output).not.toContain('running');
    await run('start.mjs');
    expect(calls().filter((call) => call === 'vite.js build')).toHaveLength(2);
  });

  it('says what to do when the packages are not installed', async () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    const { code, output } = await run('start.mjs');
    expect(code).toBe(1);
    expect(output).toContain('npm ci');
  });

  it.skipIf(process.platform === 'win32')('leaves signals and the exit code to the server', async () => {
    const child = start('start.mjs', ['--stay']);
    let output = '';
    for await (const text of child.stdout ?? []) {
      output += String(text);
      if (output.includes('running as')) child.kill('SIGTERM');
    }
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).toBe(7);
  });

  it('knows which Node is too old', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '26.1.0'])
      expect(nodeFault(version)).toBeUndefined();
    for (const version of ['18.20.8', '20.18.3', '8.0.0']) {
      expect(nodeFault(version)).toContain(`Node 20.19 or newer, and this is ${version}`);
    }
  });
});

describe('npm test', () => {
  it('ends with the numbers of all stages on a line of their own', async () => {
    const { code, output } = await run('test.mjs');
    expect(output.trim().split('\n').at(-1)).toBe('11 passed, 0 failed');
    expect(code).toBe(0);
    expect(calls().map((call) => call.split(' ').slice(0, 2).join(' '))).toEqual([
      'biome check',
      'tsc -p',
      'vitest.mjs run',
      expect.stringMatching(/^(tsc|vite)/),
      expect.stringMatching(/^(tsc|vite)/),
      'vitest.mjs run',
      'vitest.mjs run',
    ]);
  });

  it('goes on after a stage that failed, and fails at the end', async () => {
    tool('node_modules/@biomejs/biome/bin/biome', '', 1);
    vitestStub(3, 1, 1);
    const { code, output } = await run('test.mjs');
    expect(output.trim().split('\n').at(-1)).toBe('10 passed, 4 failed');
    expect(code).toBe(1);
  });

  it('counts the browser tests and the faults as failed when there is nothing to run them against', async () => {
    tool('node_modules/vite/bin/vite.js', '', 1);
    const { code, output } = await run('test.mjs');
    expect(output.trim().split('\n').at(-1)).toBe('5 passed, 2 failed');
    expect(code).toBe(1);
  });

  it('counts a runner that crashed as failed', async () => {
    tool('node_modules/vitest/vitest.mjs', 'process.kill(process.pid, "SIGKILL");');
    const { code, output } = await run('test.mjs', ['unit', 'lint']);
    expect(output.trim().split('\n').at(-1)).toBe('1 passed, 1 failed');
    expect(code).toBe(1);
  });
});
