import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gridFor,
  type Mosaic,
  mosaicPlaces,
  seated,
} from '../../../../client/activities/sticky-brainstorm/wall/mosaic.ts';
import type { Place } from '../../../../client/activities/sticky-brainstorm/wall/place.ts';
import '../../../support/seed.ts';

const names = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `s${from + index}`);
const WALL = { x: 0, y: 0, w: 1168, h: 360 };
const shape = WALL.w / WALL.h;

const overlap = (a: Place, b: Place) =>
  a.x + a.w > b.x + 0.01 && b.x + b.w > a.x + 0.01 && a.y + a.h > b.y + 0.01 && b.y + b.h > a.y + 0.01;

const isInside = ({ x, y, w, h }: Place, box: Place) =>
  x >= box.x && y >= box.y && x + w <= box.x + box.w + 0.01 && y + h <= box.y + box.h + 0.01;

/** Those that are outside the box, or lie on another. */
function misplaced(places: ReadonlyMap<string, Place>, box: Place): string[] {
  const all = [...places];
  return all
    .filter(
      ([, place], index) =>
        !isInside(place, box) || all.slice(index + 1).some(([, other]) => overlap(place, other)),
    )
    .map(([id]) => id);
}

describe('a mosaic of stickies', () => {
  it('[MO1] has a place for each of 1 to 600, inside the wall and apart from all others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.double({ min: 0.2, max: 9, noNaN: true }),
        (count, wide) => {
          const box = { x: 10, y: 20, w: 300 * wide, h: 300 };
          const places = mosaicPlaces(seated(undefined, names(count), wide), box, 14);
          expect(places.size).toBe(count);
          if (count <= 120) expect(misplaced(places, box)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('[MO1] seats the most important on top, from the start on', () => {
    const places = mosaicPlaces(seated(undefined, names(90), shape), WALL, 14);
    const order = [...places].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id);
    expect(order).toEqual(names(90));
  });

  it('[MO2] [MO3] keeps everybody at their seat, whoever comes and goes; only a full grid grows, and then at its end', () => {
    const change = fc.record({ come: fc.nat({ max: 30 }), go: fc.nat({ max: 4 }) });
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 300 }),
        fc.array(change, { maxLength: 12 }),
        (first, changes) => {
          let ids = names(first);
          let next = first;
          let before: Mosaic = seated(undefined, ids, shape);
          for (const { come, go } of changes) {
            ids = [...ids.slice(go), ...names(come, next)];
            next += come;
            const after = seated(before, ids, shape);
            expect([...after.seats.keys()].sort()).toEqual([...ids].sort());
            expect(new Set(after.seats.values()).size).toBe(ids.length);
            for (const id of ids)
              if (before.seats.has(id)) expect(after.seats.get(id)).toBe(before.seats.get(id));
            if (ids.length <= before.cols * before.rows)
              expect([after.cols, after.rows]).toEqual([before.cols, before.rows]);
            before = after;
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('[MO3] has room for an eighth more, so that a late sticky moves nobody', () => {
    for (const count of [30, 90, 432, 3_600]) {
      const ids = names(count);
      const before = seated(undefined, ids, shape);
      const late = Math.floor(count / 8);
      const after = seated(before, [...names(late, count), ...ids], shape);
      const [was, is] = [mosaicPlaces(before, WALL, 14), mosaicPlaces(after, WALL, 14)];
      expect(ids.filter((id) => JSON.stringify(is.get(id)) !== JSON.stringify(was.get(id)))).toEqual([]);
    }
  });

  it('[MO4] seats all anew when nearly all have left, or the wall has another shape', () => {
    const full = seated(undefined, names(100), shape);
    expect(seated(full, names(10, 90), shape).cols).toBeLessThan(full.cols);
    expect(seated(full, names(100), shape / 2).cols).toBeLessThan(full.cols);
    expect(seated(full, names(100), shape * 1.3)).toBe(full);
  });

  it('gives few stickies wide seats, to be read', () => {
    expect(gridFor(3, shape)).toEqual({ cols: 2, rows: 2 });
    expect(gridFor(6, shape)).toEqual({ cols: 3, rows: 2 });
    expect(gridFor(12, shape)).toEqual({ cols: 4, rows: 3 });
  });
});
