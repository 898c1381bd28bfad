import { expect, it } from 'vitest';
import { cachedFor } from '../../server/cachedFor.ts';

it('asks once in a while, and keeps what it was told, also nothing', () => {
  let now = 0;
  let asked = 0;
  const answers = ['first', undefined, 'third'];
  const kept = cachedFor(
    100,
    () => answers[asked++],
    () => now,
  );
  expect([kept(), kept(), asked]).toEqual(['first', 'first', 1]);
  now = 99;
  expect([kept(), asked]).toEqual(['first', 1]);
  now = 100;
  expect([kept(), kept(), asked]).toEqual([undefined, undefined, 2]);
  now = 250;
  expect([kept(), asked]).toEqual(['third', 3]);
});

it('asks again after a failure', () => {
  let fails = true;
  const kept = cachedFor(100, () => {
    if (fails) throw new Error('not now');
    return 'now';
  });
  expect(kept).toThrow('not now');
  fails = false;
  expect(kept()).toBe('now');
});
