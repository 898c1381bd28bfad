import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { precompress } from '../../scripts/build.mjs';

const folder = mkdtempSync(join(tmpdir(), 'plenary-pack-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('puts packed copies beside large text files only, and they hold the same', () => {
  const text = 'const words = "the same again";\n'.repeat(200);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'page.js'), text);
  writeFileSync(join(folder, 'small.css'), 'p{}');
  writeFileSync(join(folder, 'font.woff2'), text);
  precompress(folder);
  expect(brotliDecompressSync(readFileSync(join(folder, 'assets', 'page.js.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'assets', 'page.js.gz'))).toString()).toBe(text);
  expect(existsSync(join(folder, 'small.css.br'))).toBe(false);
  expect(existsSync(join(folder, 'font.woff2.br'))).toBe(false);
});
