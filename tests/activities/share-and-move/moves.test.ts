import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../client/activities/share-and-move/route.ts';
import { route } from '../../../shared/activities/share-and-move/moves.ts';
import { movesThatFit } from '../../../shared/activities/share-and-move/rules.ts';
import { steps as stepsOf } from '../../../shared/activities/share-and-move/steps.ts';
import { SEED } from '../../support/seed.ts';

const letters = (count: number) =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index));

describe('a move', () => {
  it('[MV1] sends every document one table on, then two', () => {
    const first = route(['A', 'B', 'C'], 1, {}, undefined);
    expect(first).toEqual({ A: 'B', B: 'C', C: 'A' });
    expect(route(['A', 'B', 'C'], 2, { 'move.1': first }, undefined)).toEqual({ A: 'C', B: 'A', C: 'B' });
  });

  it('[MV2] repeats nothing when a table came in between', () => {
    const first = route(['A', 'B', 'C'], 1, {}, undefined);
    const second = route(['A', 'B', 'C', 'D'], 2, { 'move.1': first }, undefined);
    expect(second.C).not.toBe('A');
    expect(second.A).not.toBe('B');
  });

  it('[MV3] that was made before is made again, with new documents at home', () => {
    const first = route(['A', 'B'], 1, {}, undefined);
    expect(route(['A', 'B', 'C'], 1, { 'move.1': first }, first)).toEqual({ A: 'B', B: 'A', C: 'C' });
  });

  it('[MV1, MV2] gives every table one document, never its own, and none twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 26 }), (count) => {
        const tables = letters(count);
        const routes: Record<string, Record<string, string>> = {};
        for (let move = 1; move < count; move += 1) {
          const places = route(tables, move, routes, undefined);
          expect(new Set(Object.values(places)).size).toBe(count);
          for (const [from, to] of Object.entries(places)) expect(to).not.toBe(from);
          routes[`move.${move}`] = places;
        }
        for (const table of tables)
          expect(new Set(Object.values(routes).map((places) => places[table])).size).toBe(count - 1);
      }),
      { seed: SEED },
    );
  });

  it('leaves a single document where it is', () => {
    expect(route(['A'], 1, {}, undefined)).toEqual({ A: 'A' });
  });
});

describe('the number of moves', () => {
  it('[M5] is what the session wants, as far as the time and the documents allow', () => {
    expect(movesThatFit(6, 6 * 60_000, 2, 12)).toBe(3);
    expect(movesThatFit(3, 6 * 60_000, 2, 12)).toBe(2);
    expect(movesThatFit(2, 30_000, 2, 12)).toBe(1);
    expect(movesThatFit(1, 60 * 60_000, 2, 12)).toBe(0);
    expect(movesThatFit(6, 6 * 60_000, 2, 1)).toBe(1);
    expect(movesThatFit(6, 6 * 60_000, 2, 0)).toBe(0);
  });

  it('[M5] makes the steps, which share the time of moving', () => {
    const shares = { write: 9, move: 6, whole: 10 };
    expect(stepsOf({ moves: 2, shares, wholeGroup: true }).map(({ id, share }) => [id, share])).toEqual([
      ['write', 9],
      ['move.1', 3],
      ['move.2', 3],
      ['whole', 10],
    ]);
    expect(stepsOf({ moves: 0, shares, wholeGroup: false })).toEqual([
      { id: 'write', title: 'Write', share: 15 },
    ]);
  });
});

const pairs = (...route: [string, string][]) =>
  route.map(([from, to]) => [{ table: from }, { table: to }] as const);

describe('the route on the projector', () => {
  it('is one chain that ends where it began', () => {
    expect(chainOf(pairs(['A', 'B'], ['B', 'C'], ['C', 'A']))).toEqual(
      ['A', 'B', 'C', 'A'].map((table) => ({ table })),
    );
  });
  it('is pairs when documents go round in more than one circle', () => {
    expect(chainOf(pairs(['A', 'B'], ['B', 'A'], ['C', 'D'], ['D', 'C']))).toBeUndefined();
    expect(chainOf(pairs(['A', 'A']))).toBeUndefined();
    expect(chainOf([])).toBeUndefined();
  });
});
