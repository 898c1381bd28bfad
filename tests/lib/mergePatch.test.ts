import { describe, expect, it } from 'vitest';
import { applyPatch, copyOf, diff } from '../../shared/lib/mergePatch.ts';
import { below, mulberry32, type Random } from '../../shared/lib/random.ts';
import { SEED } from '../support/seed.ts';

/** A value such as views hold: no nulls, parts of it frozen. */
function chance(random: Random, depth = 0): unknown {
  const kind = below(random, depth > 3 ? 3 : 6);
  if (kind === 0) return below(random, 4);
  if (kind === 1) return ['', 'a', 'b'][below(random, 3)];
  if (kind === 2) return random() < 0.5;
  if (kind === 3) return Array.from({ length: below(random, 3) }, () => chance(random, depth + 1));
  const parts = Array.from({ length: below(random, 4) }, () => [
    ['a', 'b', 'c', 'constructor'][below(random, 4)],
    chance(random, depth + 1),
  ]);
  return kind === 4 ? Object.fromEntries(parts) : Object.freeze(copyOf(Object.fromEntries(parts)));
}

describe('a merge patch (RFC 7396)', () => {
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'foo' }, 'bar', 'bar'],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  ])('turns %j with %j into %j', (target, patch, result) => {
    expect(applyPatch(target, patch)).toEqual(result);
  });

  it('of two values turns the first into the second, whatever they are', () => {
    const random = mulberry32(SEED);
    for (let round = 0; round < 2_000; round++) {
      const before = copyOf({ view: chance(random) });
      const after = { view: chance(random) };
      const patch = diff(before, after);
      const result = patch === undefined ? before : applyPatch(before, copyOf(patch));
      expect(result).toEqual(after);
      if (patch !== undefined) expect(applyPatch(before, copyOf(patch), after)).toEqual(after);
      expect(diff(result, after)).toBeUndefined();
    }
  });
});

describe('a patch whose outcome is known', () => {
  it('leads to the very parts that cannot change, and shares no others', () => {
    const settled = Object.freeze({ p1: Object.freeze({ name: 'Ana' }), p2: Object.freeze({ name: 'Bo' }) });
    const before = { people: { p1: { name: 'Ana' } }, list: { a: 1 } };
    const after = { people: settled, list: { a: 2 } };
    const patch = diff(before, after);
    const result = Object.assign({ ...before }, applyPatch(before, patch, after));
    expect(result.people).toBe(settled);
    expect(result).toEqual(after);
    expect(result.list).not.toBe(after.list);
  });
});

describe('a copy of a view', () => {
  it('leaves out what is undefined, as the wire does', () => {
    expect(copyOf({ a: 1, b: undefined, c: [{ d: undefined }] })).toStrictEqual({ a: 1, c: [{}] });
  });

  it('shares nothing with the view that may change, and keeps what cannot', () => {
    const settled = Object.freeze({ name: 'Ana' });
    const view = { list: [{ n: 1 }], people: { p1: settled } };
    const copy = copyOf(view);
    expect(copy).toEqual(view);
    expect(copy.list[0]).not.toBe(view.list[0]);
    expect(copy.people).not.toBe(view.people);
    expect(copy.people.p1).toBe(settled);
  });
});
