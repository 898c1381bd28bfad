import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, noEntries } from '../../../shared/activities/parts/entries.ts';
import { excerpt, marksOf, pageOf, paginate } from '../../../shared/activities/share-and-move/pages.ts';
import { carried, type Document, type Passage } from '../../../shared/activities/share-and-move/rules.ts';
import { perPage } from '../../../shared/activities/share-and-move/shown.ts';
import type { Texts } from '../../../shared/activities/share-and-move/state.ts';
import { SEED } from '../../support/seed.ts';

const author = { person: 'x', name: 'Ana', table: 'A' };

/** A document of these passages, at table A. */
function documentOf(texts: readonly string[], highlights: Document['highlights'] = {}): Texts {
  const passages = noEntries<Passage>();
  for (const [index, words] of texts.entries())
    add(passages, { id: `p${index}`, author: author.person }, (head) => ({
      ...head,
      place: 'A',
      by: author,
      kind: 'turn' as const,
      text: words,
    }));
  return { documents: { A: { question: 'q', highlights } }, passages, comments: noEntries() };
}

const word = fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom('a', 'b', 'ñ', '字') });
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\n', '  ')), { minLength: 1, maxLength: 60 })
  .map((parts) =>
    parts
      .map(([one, gap]) => one + gap)
      .join('')
      .trim(),
  );

describe('a document in pages', () => {
  it('[PG1] has every word on exactly one page, and no page past its room', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const room = { lines: 9, width: 40 };
        const pages = paginate(documentOf(texts), 'A', room);
        const whole = pages
          .flat()
          .map((piece) => piece.text)
          .join('');
        expect(whole).toBe(texts.filter((each) => each !== '').join(''));
        for (const page of pages) {
          const characters = page.reduce((sum, piece) => sum + piece.text.length, 0);
          expect(characters).toBeLessThanOrEqual(room.lines * (room.width + 1));
        }
      }),
      { seed: SEED },
    );
  });

  it('[PG1] keeps highlights where they are when a passage goes over two pages', () => {
    const long = 'word '.repeat(200).trim();
    const document = documentOf([long], { h: { passage: 'p0', from: 0, to: long.length } });
    const pages = paginate(document, 'A', { lines: 9, width: 40 });
    expect(pages.length).toBeGreaterThan(1);
    for (const [piece] of pages) expect(piece?.marks).toEqual([[0, piece?.text.length]]);
    expect(pages[1]?.[0]?.continued).toBe(true);
    expect(pageOf(document, 'A', 'p0', 0)).toBe(0);
    expect(pageOf(document, 'A', 'p0', long.length)).toBe(paginate(document, 'A').length - 1);
    expect(pageOf(document, 'A', 'nowhere', 0)).toBeUndefined();
  });

  it('[M9] leaves out what a host hid', () => {
    const document = documentOf(['Fine.', 'Not for everybody.']);
    for (const passage of Object.values(document.passages.all)) passage.hidden = passage.id === 'p1';
    expect(JSON.stringify(paginate(document, 'A'))).not.toContain('everybody');
    expect(JSON.stringify(excerpt(document, 'A', { lines: 9, width: 30 }))).not.toContain('everybody');
  });

  it('[PG2] is its highlights beside others, else its beginning, and says how much more there is', () => {
    const texts = ['First thoughts.', 'Second thoughts.', 'Third thoughts.', 'Fourth thoughts.'];
    const room = { lines: 9, width: 30 };
    expect(excerpt(documentOf(texts), 'A', room)).toMatchObject({
      more: 1,
      pieces: [{ text: texts[0] }, {}, {}],
    });
    const marked = excerpt(documentOf(texts, { h: { passage: 'p2', from: 6, to: 14 } }), 'A', room);
    expect(marked).toMatchObject({ more: 3, pieces: [{ text: 'thoughts.', marks: [[0, 8]] }] });
  });

  it('[PG2] has at most three beside each other', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 38].map(perPage)).toEqual([1, 1, 2, 3, 2, 3, 3, 3]);
  });
});

describe('a highlight', () => {
  it('[M8] goes with its words, and is on the whole passage when they are gone', () => {
    const highlight = { passage: 'p', from: 4, to: 8 };
    expect(carried(highlight, 'One plan for all', 'One plan for us')).toBe(highlight);
    expect(carried(highlight, 'One plan for all', 'Just one plan')).toEqual({
      passage: 'p',
      from: 9,
      to: 13,
    });
    expect(carried(highlight, 'One plan for all', 'Nothing')).toEqual({ passage: 'p' });
    expect(carried({ passage: 'p' }, 'One', 'Two')).toEqual({ passage: 'p' });
  });

  it('[M8] of the whole passage covers it', () => {
    expect(marksOf({ highlights: { h: { passage: 'p' } } }, 'p', 'One')).toEqual([[0, 3]]);
  });
});
