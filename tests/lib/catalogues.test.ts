import { describe, expect, it } from 'vitest';
import { sourcesIn, textOf, withoutComments } from '../support/imports.ts';

const product = ['shared', 'server', 'client'].flatMap((folder) => sourcesIn(folder));

/** What is no word of a language: the name of the product, and how an address begins. */
const NAMES = new Set(['Plenary', 'https://']);

describe('the words of screens', () => {
  it('stand in catalogues alone: no screen has a text, a label or a hint of its own', () => {
    const LABELS =
      /\s(?:aria-(?:label|valuetext|roledescription|description)|title|placeholder|alt|label|detail|hint)="([^"]*\p{L}{2}[^"]*)"/gu;
    const TEXTS = />\s*([^<>{}=;()|&[\]`']*\p{L}{2}[^<>{}=;()|&[\]`']*?)\s*<\//gu;
    const found = product
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => {
        const code = withoutComments(textOf(file));
        return [...code.matchAll(LABELS), ...code.matchAll(TEXTS)]
          .map(([, text = '']) => text)
          .filter((text) => !NAMES.has(text))
          .map((text) => `${file}: ${text}`);
      });
    expect(found).toEqual([]);
  });

  it('are chosen by nobody’s own comparison of languages', () => {
    const found = product.filter((file) =>
      /[lL]anguage[^;\n]* [=!]== '(en|es)'/.test(withoutComments(textOf(file))),
    );
    expect(found).toEqual([]);
  });

  it('are never read: what happened is known by codes, not by the sentence of an error', () => {
    const READ =
      /\bmessage\.(?:startsWith|endsWith|includes|indexOf|match|search|split|at|slice|replace)\(|\b(?:exec|test)\((?:\w+\.)?message\)|\bmessage [=!]== ['"`]/;
    expect(product.filter((file) => READ.test(withoutComments(textOf(file))))).toEqual([]);
  });
});
