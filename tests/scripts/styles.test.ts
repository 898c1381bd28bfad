import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The tokens as the build writes them. */
async function builtTokens(): Promise<string> {
  const built = await build({
    configFile: here('vite.config.ts'),
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: here('client/styles/tokens.css') } },
  });
  const files = 'output' in built ? built.output : [];
  return files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
}

it('phones that know no light-dark() get both colours in a way that they know', async () => {
  const css = await builtTokens();
  expect(css).not.toContain('light-dark(');
  const switched = /--paper:var\((--[\w-]+),\s*#faf8f3\)\s*var\((--[\w-]+),\s*#14161b\)/.exec(css);
  const [, light = '', dark = ''] = switched ?? [];
  expect(css).toContain(`:root{${light}:initial;${dark}: ;color-scheme:light;`);
  expect(css).toContain(
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${light}: ;${dark}:initial;color-scheme:dark}}`,
  );
  expect(css).toContain(`:root[data-theme=dark]{${light}: ;${dark}:initial;color-scheme:dark}`);
});
