import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsFor } from '../../shared/lib/catalogue.ts';
import { hostReason, hostRefusals } from '../../shared/lib/hostRefusals.ts';
import { reason, refusals } from '../../shared/lib/refusals.ts';
import { refuse } from '../../shared/lib/result.ts';
import { sourcesIn, textOf, withoutComments } from '../support/imports.ts';
import { namesIn, VALUES } from '../support/sentences.ts';

/** Words that stand in nearly every English sentence, and in no Spanish one. */
const ENGLISH = /\b(the|is|are|was|were|not|you|your|this|that|there|has|have|it|of|to|by|with|and|again)\b/i;

const catalogues = [
  ['refusals', refusals],
  ['hostRefusals', hostRefusals],
] as const;

describe('the words of a refusal', () => {
  it.each(catalogues)('are another sentence in each language: %s', (_name, words) => {
    for (const code of Object.keys(words.en)) {
      const [en, es] = LANGUAGES.map((language) => wordsFor(words[language], { code, values: VALUES }));
      expect(es, code).not.toBe(en);
      expect(es, code).not.toMatch(ENGLISH);
    }
  });

  it.each(catalogues)('say the same values in each language: %s', (_name, words) => {
    const given = Object.keys(words.en).map((code) => [code, namesIn(words.en, code)]);
    expect(given.some(([, names]) => names?.length)).toBe(true);
    expect(Object.keys(words.es).map((code) => [code, namesIn(words.es, code)])).toEqual(given);
  });

  it('hold what the refusal says', () => {
    const taken = refuse('table-taken', { table: 'C' });
    expect(hostReason(taken)).toBe('People sit at table C, which would go. Move them first.');
    expect(hostReason(taken, 'es')).toContain('mesa C');
    expect(hostReason(refuse('invalid', { field: 'text', fault: 'tooLong', most: 280 }))).toBe(
      'text: must have at most 280 characters',
    );
    expect(reason(refuse('enough', { most: 5 }), 'es')).toContain('5');
  });

  it('are a general sentence where a code is of another build, or came without its values', () => {
    expect(reason({ code: 'of-a-later-build' }, 'en')).toBe(refusals.en.other);
    expect(hostReason({ code: 'toString' }, 'es')).toBe(refusals.es.other);
    expect(reason({ code: 'enough' }, 'es')).toBe(refusals.es.other);
  });

  it('are there for nothing that is never refused', () => {
    const code = ['shared', 'server', 'client']
      .flatMap((folder) => sourcesIn(folder))
      .filter((file) => !/shared\/lib\/(hostR|r)efusals\.ts$/.test(file))
      .map((file) => withoutComments(textOf(file)))
      .join('\n');
    const codes = new Set([...Object.keys(refusals.en), ...Object.keys(hostRefusals.en)]);
    codes.delete('other');
    expect([...codes].filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});
