import { afterEach, describe, expect, it } from 'vitest';
import { forgetWords, keptWords } from '../../client/live/keptWords.ts';
import { storage } from '../../client/live/storage.ts';

const NAME = 'plenary.draft.ana/returned/one';
const fields = { text: 'My words' };

afterEach(() => forgetWords(''));

describe('the reason for which words came back, as a phone keeps it', () => {
  it.each([
    ['a code and what its words say', { code: 'enough', values: { most: 5 } }],
    ['a code alone', { code: 'ended' }],
  ])('is %s', (_what, refused) => {
    keptWords.set('ana/returned/one', { fields, refused });
    expect(keptWords.get('ana/returned/one')).toEqual({ fields, refused });
  });

  it('is read where an earlier build kept only the code', () => {
    storage.set(NAME, JSON.stringify({ fields, refused: 'not-now' }));
    expect(keptWords.get('ana/returned/one')).toEqual({ fields, refused: { code: 'not-now' } });
  });

  it('is none where it is no reason at all, and the words are kept', () => {
    for (const refused of [7, null, [], { values: {} }]) {
      storage.set(NAME, JSON.stringify({ fields, refused }));
      expect(keptWords.get('ana/returned/one')).toEqual({ fields });
    }
  });
});
