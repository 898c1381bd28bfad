import { describe, expect, it } from 'vitest';
import { boldOpenings, plainBlocks, plainText } from '../../shared/lib/plainText.ts';

describe('Markdown as words', () => {
  it.each([
    ['A **bold** and _slanted_ [link](https://a.b/c_d)', 'A bold and slanted link'],
    ['snake_case stays, 2 * 3 * 4 too', 'snake_case stays, 2 * 3 * 4 too'],
    ['one [word][1]\n\n[1]: https://a.b', 'one word'],
    ['`**code**` is as it is', '**code** is as it is'],
    ['a \\*star\\* and a #tag', 'a *star* and a #tag'],
    ['tea &amp; <b>coffee</b>', 'tea & <b>coffee</b>'],
    ['one line  \nthe next', 'one line\nthe next'],
    ['![a map](https://a.b/map.png)', 'a map'],
    ['> said **somebody**', 'said somebody'],
    ['- one\n- two', 'one\ntwo'],
    ['- one\n  - inner\n- two', 'one\ninner\ntwo'],
    ['3. three\n4. four', 'three\nfour'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a · b\n1 · 2'],
    ['---', ''],
    ['', ''],
  ])('makes of %j what a screen shows', (markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });

  it('comes block by block', () => {
    expect(plainBlocks('# Head\n\nOne\nline more.\n\n\n- a\n- b')).toEqual([
      'Head',
      'One\nline more.',
      'a\nb',
    ]);
  });

  it('tells which blocks open in bold, and what they go on with', () => {
    const notes =
      'Begin.\n\n**You need:** `pens` and\n[paper](https://a.b)\n\nThen **more**.\n\n**Late?** Skip.';
    expect(boldOpenings(notes)).toEqual([
      { opening: 'You need:', words: 'pens and\npaper' },
      { opening: 'Late?', words: 'Skip.' },
    ]);
  });
});
