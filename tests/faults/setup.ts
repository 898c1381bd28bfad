import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { SEED } from '../support/seed.ts';
import { FIGURES, tableOf } from './figures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Names the folder with the built product that all harnesses run: nobody builds it anew while they do. */
export const IMAGE = 'FAULTS_IMAGE';

/** Before all harnesses: builds the product and sets a copy of it aside. After them: prints what they found. */
export default async function setup(): Promise<() => void> {
  if (!(await build())) throw new Error('the product could not be built');
  const folder = mkdtempSync(join(tmpdir(), 'plenary-faults-'));
  const image = join(folder, 'image');
  for (const part of ['dist', 'sessions', 'package.json'])
    cpSync(join(ROOT, part), join(image, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(image, 'node_modules'), 'junction');
  const figures = join(folder, 'figures.jsonl');
  process.env[IMAGE] = image;
  process.env[FIGURES] = figures;
  process.env.CHROMIUM_PATH ??= ensureChromium();
  return () => {
    process.stdout.write(`\n${tableOf(figures)}\n\nSeed ${SEED}; SEED=… tries others.\n`);
    rmSync(folder, { recursive: true, force: true });
  };
}
