import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Product, type ProductOptions, startProduct } from '../support/product.ts';

/** The folder with the built product that was set aside for this run. */
export function image(): string {
  const folder = process.env.FAULTS_IMAGE;
  if (folder === undefined) throw new Error('these tests run with vitest.faults.config.ts only');
  return folder;
}

/** A server of this test's own, ended and forgotten with it. */
export async function startServer(options: ProductOptions = {}): Promise<Product> {
  const product = await startProduct({ copy: image(), ...options });
  onTestFinished(() => product.stop());
  return product;
}

/** A copy of the built product that a test may change. */
export function ownImage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-image-'));
  for (const part of ['dist', 'sessions', 'package.json'])
    cpSync(join(image(), part), join(folder, part), { recursive: true });
  symlinkSync(join(image(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
