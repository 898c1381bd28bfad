import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with pages, scripts and styles as a build leaves them, gone with the test. */
export function builtClient(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'assets'));
  for (const face of ['phone', 'host', 'projector', 'report'])
    writeFileSync(join(folder, `${face}.html`), `<title>${face}</title>`);
  writeFileSync(join(folder, 'assets', 'phone-4f2a.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'phone-4f2a.js.br'), 'compressed');
  writeFileSync(join(folder, 'assets', 'phone-4f2a.css'), 'p { color: red }');
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  return folder;
}
