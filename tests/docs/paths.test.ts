import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const pages = ['README.md', 'CONTRIBUTING.md', ...docs];

/** Paths of this repository in a text: `shared/room/decide.ts`, without those that have a gap to fill (`<kind>`). */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:shared|server|client|tests|scripts|sessions|docs|findings)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );

/** What a page links to, without what is elsewhere or on the page itself. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names only files that are there', () => {
    expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('links only to pages that are there', () => {
    expect(linksIn(text).filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });
});

describe('README.md', () => {
  it('lists every page of docs', () => {
    const linked = linksIn(readFileSync('README.md', 'utf8'));
    expect(docs.filter((page) => !linked.includes(page))).toEqual([]);
  });
});
