import { describe, expect, it } from 'vitest';
import { warningWords } from '../../shared/agenda/warningWords.ts';
import { LANGUAGES, type Language, type Texts, wordsFor } from '../../shared/lib/catalogue.ts';
import { faultWords } from '../../shared/lib/faults.ts';
import { hostRefusals } from '../../shared/lib/hostRefusals.ts';
import { refusals } from '../../shared/lib/refusals.ts';
import { namesIn, valueFor } from '../support/sentences.ts';

/** Words that stand in nearly every English sentence, and in no Spanish one. */
const ENGLISH = /\b(the|is|are|was|were|not|you|your|this|that|there|has|have|it|of|to|by|with|and|again)\b/i;

/** What is said by a code: each code has words in every language, which name the same values. */
const catalogues: readonly (readonly [string, Readonly<Record<Language, Texts>>])[] = [
  ['refusals', refusals],
  ['refusals of hosts', hostRefusals],
  ['faults', faultWords],
  ['warnings', warningWords],
];

describe.each(catalogues)('the sentences of the %s', (_name, words) => {
  const codes = Object.keys(words.en);

  it('are there in every language, and no others', () => {
    for (const language of LANGUAGES) expect(Object.keys(words[language]).sort()).toEqual([...codes].sort());
  });

  it('are other words in each language, and never English', () => {
    for (const code of codes) {
      const values = Object.fromEntries(namesIn(words.en, code).map((name) => [name, valueFor(name)]));
      const [en, es] = LANGUAGES.map((language) => wordsFor(words[language], { code, values }));
      expect(en, code).toMatch(/\S/);
      expect(es, code).toMatch(/\S/);
      // What zod or the system says by itself is put in as it comes.
      if (code !== 'other' || words !== faultWords) expect(es, code).not.toBe(en);
      expect(es, code).not.toMatch(ENGLISH);
    }
  });

  it('name the same values in each language', () => {
    const names = (language: Language) => codes.map((code) => [code, namesIn(words[language], code)]);
    const quoted = names('es').filter(([code]) => code !== 'other');
    expect(quoted).toEqual(names('en').filter(([code]) => code !== 'other'));
    expect(quoted.some(([, asked]) => (asked?.length ?? 0) > 0)).toBe(true);
  });
});
