import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaning } from '../../shared/lib/leaning.ts';
import { anyOf, mulberry32, pick } from '../../shared/lib/random.ts';
import '../support/seed.ts';

describe('chance', () => {
  it('picks only what is in the list, and each of it', () => {
    const random = mulberry32(7);
    const picked = new Set(Array.from({ length: 200 }, () => pick(random, ['a', 'b', 'c', 'd'])));
    expect([...picked].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('finds nothing in an empty list, and says so where there has to be something', () => {
    expect(anyOf(() => 0.5, [])).toBeUndefined();
    expect(() => pick(() => 0.5, [])).toThrow(RangeError);
  });
});

describe('leanings', () => {
  it('are the same for the same words, and from 0 up to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (words) => {
        const one = leaning(...words);
        expect(leaning(...words)).toBe(one);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThan(1);
      }),
    );
  });

  it('spread evenly, also over people whose ids differ in the last letter alone', () => {
    const people = Array.from({ length: 1_000 }, (_, index) => leaning(`simulated-${index}`, 'mood'));
    for (let tenth = 0; tenth < 10; tenth++) {
      const part = people.filter((one) => Math.floor(one * 10) === tenth).length / people.length;
      expect(part).toBeGreaterThan(0.06);
      expect(part).toBeLessThan(0.14);
    }
  });

  it('tell where one word ends and the next begins', () => {
    expect(leaning('a', 'bc')).not.toBe(leaning('ab', 'c'));
  });
});
