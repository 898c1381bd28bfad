/**
 * All tests, one command: lint, types, unit and contract tests, build, browser tests, faults. A stage that fails does not
 * keep the others from running. The last line holds the numbers of all of them.
 * Usage: npm test [-- STAGE …], for instance: npm test -- lint unit
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { nodeFault } from './nodeVersion.mjs';
import { countsLine, sum, vitestCounts } from './testCounts.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * Lint and types count as one test each; building counts only when it fails. The stages of one row run side by side,
 * since browsers and faults spend much of their time waiting.
 */
const ROWS = [
  { lint: () => program('node_modules/@biomejs/biome/bin/biome', ['check', '.']) },
  { types: () => program('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json', '--noEmit']) },
  { unit: () => vitest('unit', []) },
  // Faults bring their own copy of the built product; all of them are `npm run test:faults`.
  { browser, faults: () => vitest('faults', ['--config', 'vitest.faults.config.ts']) },
];
const NAMES = ROWS.flatMap(Object.keys);

const fault = nodeFault(process.versions.node);
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !NAMES.includes(name));
if (fault !== undefined || unknown !== undefined) {
  console.error(fault ?? `There is no stage "${unknown}": ${NAMES.join(', ')}.`);
  process.exit(1);
}

const temporary = mkdtempSync(join(tmpdir(), 'plenary-test-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const summary = [];
for (const row of ROWS) {
  const stages = Object.entries(row).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  if (stages.length === 0) continue;
  console.log(`\n── ${stages.map(([name]) => name).join(', ')} ──`);
  // Two that build at once would build twice, into one place.
  if (('browser' in row || 'faults' in row) && !(await build())) {
    for (const [name] of stages) summary.push({ name, counts: FAILED, seconds: 0 });
    continue;
  }
  await Promise.all(
    stages.map(async ([name, run]) => {
      const began = performance.now();
      const counts = await run();
      summary.push({ name, counts, seconds: (performance.now() - began) / 1_000 });
    }),
  );
}

console.log('\n── summary ──');
for (const { name, counts, seconds } of summary) {
  console.log(`${name.padEnd(9)}${seconds.toFixed(1).padStart(7)} s   ${countsLine(counts)}`);
}
const total = sum(summary.map((stage) => stage.counts));
console.log(`\n${countsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function program(script, args) {
  return (await node(script, args)) === 0 ? PASSED : FAILED;
}

async function vitest(name, args, env = {}) {
  const file = join(temporary, `${name}.json`);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await node('node_modules/vitest/vitest.mjs', ['run', ...args, ...report], env);
  return vitestCounts(existsSync(file) ? readFileSync(file, 'utf8') : undefined, code);
}

async function browser() {
  let chromium;
  try {
    chromium = ensureChromium();
  } catch (error) {
    console.error(error.message);
    return FAILED;
  }
  return vitest('browser', ['--config', 'vitest.e2e.config.ts'], { CHROMIUM_PATH: chromium });
}

/** Runs a Node program with our terminal, and gives its exit code; 1 when a signal ended it. */
function node(script, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
