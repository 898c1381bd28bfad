import { expect, it } from 'vitest';
import { plainLetters } from '../../shared/lib/plainLetters.ts';

it('plain letters have no accents and no capitals, and are the same however an accent was typed', () => {
  expect(plainLetters('Educación, ¡Ñandú!')).toBe('educacion, ¡nandu!');
  expect(plainLetters('e\u0301')).toBe(plainLetters('\u00e9'));
});
