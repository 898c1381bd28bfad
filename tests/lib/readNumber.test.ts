import { expect, it } from 'vitest';
import { readCount, readNumber } from '../../shared/lib/readNumber.ts';

it('a number is read as people type it, with a point or a comma, and also while it is not finished', () => {
  expect(['7', ' 7.5 ', '7,5', '7.', ',5', '-2'].map(readNumber)).toEqual([7, 7.5, 7.5, 7, 0.5, -2]);
});

it('what is no number is none', () => {
  expect(['', ' ', '-', '.', '1e3', '7 8', '1,000.5', 'seven'].map(readNumber)).toEqual(
    Array.from({ length: 8 }, () => undefined),
  );
});

it('a count is a whole number from 1 to the most that may be, and nothing else', () => {
  expect(['1', ' 60 ', '7,0'].map((typed) => readCount(typed, 60))).toEqual([1, 60, 7]);
  expect(
    ['', ' ', '0', '-3', '61', '2.5', '2,5', '1e1', 'six'].filter(
      (typed) => readCount(typed, 60) !== undefined,
    ),
  ).toEqual([]);
});
