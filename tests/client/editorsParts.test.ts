import { describe, expect, it } from 'vitest';
import { optional, put } from '../../client/forms/read.ts';
import { follows, shorten } from '../../client/forms/shorten.ts';

describe('a text in a few words', () => {
  it('is the text itself, without its end mark, where that is short', () => {
    expect(shorten('You teach.', 48)).toBe('You teach');
    expect(shorten('  Why?  ', 48)).toBe('Why?');
    expect(shorten('', 48)).toBe('');
  });

  it('is cut between words, and never ends in a comma', () => {
    const short = shorten('Stand if you leverage digital tools in your classroom, school or district', 48);
    expect(short).toBe('Stand if you leverage digital tools in…');
    expect(shorten('You have worked for years in a school, a district or an office', 60)).toBe(
      'You have worked for years in a school…',
    );
  });

  it('never has more characters than the field takes, nor half of one', () => {
    for (const most of [10, 48, 60]) {
      const short = shorten('🛫'.repeat(60), most);
      expect(short.length).toBeLessThanOrEqual(most);
      expect(() => encodeURIComponent(short)).not.toThrow();
    }
  });

  it('follows the long one until it is written by hand', () => {
    expect(follows('', 'You teach.', 48)).toBe(true);
    expect(follows('You teach', 'You teach.', 48)).toBe(true);
    expect(follows('Teachers', 'You teach.', 48)).toBe(false);
  });
});

describe('fields', () => {
  it('are taken away, never written as nothing', () => {
    expect(put({ a: 1, b: 2 }, 'b', undefined)).toEqual({ a: 1 });
    expect(put({ a: 1 }, 'b', undefined)).toEqual({ a: 1 });
    expect(Object.keys(put({ a: 1 }, 'b', optional('  ')))).toEqual(['a']);
  });
});
