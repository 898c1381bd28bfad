/**
 * Measures how a full hall feels, beside bare servers on the same machine. Usage:
 *   npm run bench [-- --parts fan-out,burst,… --sizes 300,1000,3000 --rounds 30 --away 15 --seed 1 --json FILE --profile FOLDER]
 * Prints a table and writes a JSON. Ratios within one run are what counts: absolute times are the machine's.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PARTS, type PartName, type Settings } from './parts.ts';
import { type Figure, holds, tableOf } from './stats.ts';

const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: Object.keys(PARTS).join(',') },
    sizes: { type: 'string', default: '300,1000,3000' },
    rounds: { type: 'string', default: '30' },
    away: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string', default: 'test-results/bench.json' },
    profile: { type: 'string' },
  },
});

const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name);
const wanted = values.parts.split(',');
const unknown = wanted.find((name) => !isPart(name));
if (unknown !== undefined) {
  process.stderr.write(`There is no part "${unknown}": ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(1);
}

const MOST_PHONES = 5_000;
const settings: Settings = {
  sizes: values.sizes.split(',').map((size) => Math.min(MOST_PHONES, Math.max(1, Number(size)))),
  rounds: Math.min(60, Math.max(1, Number(values.rounds))),
  awayMs: Math.min(60, Number(values.away)) * 1_000,
  seed: Number(values.seed),
  ...(values.profile === undefined ? {} : { profile: values.profile }),
};
if (settings.profile !== undefined) mkdirSync(settings.profile, { recursive: true });

// Built before anything is measured; what is up to date is left as it is.
const root = fileURLToPath(new URL('../..', import.meta.url));
execFileSync(
  process.execPath,
  ['-e', `import('${join(root, 'scripts/build.mjs')}').then((m) => m.build())`],
  {
    stdio: 'inherit',
  },
);

const facts = {
  node: process.version,
  cpus: cpus().map(({ model }) => model),
  load: loadavg(),
  ...settings,
};
process.stdout.write(`seed ${settings.seed}, load ${loadavg().map((one) => one.toFixed(1))}\n`);
const figures: Figure[] = [];
for (const name of wanted.filter(isPart)) {
  const began = performance.now();
  const found = await PARTS[name](settings);
  figures.push(...found);
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  process.stdout.write(`\n${name}, ${seconds} s, load ${loadavg()[0]?.toFixed(1)}\n${tableOf(found)}\n`);
}
const over = figures.filter((figure) => holds(figure) === false);
process.stdout.write(`\n${figures.length} figures, ${over.length} over their budget\n`);
if (over.length > 0) process.stdout.write(`${tableOf(over)}\n`);
mkdirSync(dirname(values.json), { recursive: true });
writeFileSync(values.json, `${JSON.stringify({ ...facts, figures }, undefined, 2)}\n`);
process.exit(0);
