import { expect, it } from 'vitest';
import { readNumber } from '../../shared/lib/readNumber.ts';

it('a number is read as people type it, with a point or a comma, and also while it is not finished', () => {
  expect(['7', ' 7.5 ', '7,5', '7.', ',5', '-2'].map(readNumber)).toEqual([7, 7.5, 7.5, 7, 0.5, -2]);
});

it('what is no number is none', () => {
  expect(['', ' ', '-', '.', '1e3', '7 8', '1,000.5', 'seven'].map(readNumber)).toEqual(
    Array.from({ length: 8 }, () => undefined),
  );
});
