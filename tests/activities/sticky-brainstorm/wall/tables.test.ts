import { describe, expect, it } from 'vitest';
import {
  colsFor,
  regionsOf,
  type TableParts,
} from '../../../../client/activities/sticky-brainstorm/wall/tables.ts';

const BOX = { x: 0, y: 0, w: 1168, h: 360 };
const FONT = 28;

/** Tables of so many topics with so many stickies each, and as many in none. */
const tablesOf = (count: number, topics: number, each: number): TableParts[] =>
  Array.from({ length: count }, (_, index) => {
    const table = String.fromCharCode(65 + index);
    const ids = (from: string) => Array.from({ length: each }, (_, nth) => `${table}.${from}.${nth}`);
    return {
      table,
      topics: Array.from({ length: topics }, (_, topic) => ({
        id: `${table}.${topic}`,
        members: ids(String(topic)).map((id) => ({ id, points: 1 })),
      })),
      loose: ids('loose'),
    };
  });

describe('tables that condense', () => {
  it('[RE1] every sticky is in its table’s part of the wall', () => {
    for (const [count, topics] of [
      [1, 0],
      [4, 3],
      [6, 8],
      [26, 4],
    ] as const) {
      const { regions, places } = regionsOf(undefined, tablesOf(count, topics, 5), BOX, FONT);
      expect(places.size).toBe(count * (topics + 1) * 5);
      const astray = [...places].filter(([id, { x, y, w, h }]) => {
        const part = regions.find(({ table }) => table === id.split('.')[0])?.box ?? BOX;
        const out = [part.x - x, part.y - y, x + w - part.x - part.w, y + h - part.y - part.h];
        return out.some((px) => px > 0.5);
      });
      expect(astray).toEqual([]);
    }
  });

  it('[RE2] a topic is as long as it has stickies, by one measure for all tables', () => {
    const [first, ...others] = tablesOf(6, 3, 6);
    if (!first) throw new Error('no table');
    const short = {
      ...first,
      topics: first.topics.map((one) => ({ ...one, members: one.members.slice(0, 3) })),
    };
    const { places } = regionsOf(undefined, [short, ...others], BOX, FONT);
    const end = (table: string, nth: number) => {
      const { x = 0, w = 0 } = places.get(`${table}.0.${nth}`) ?? {};
      return x + w - (places.get(`${table}.0.0`)?.x ?? 0);
    };
    expect(end('A', 2) / end('B', 5)).toBeCloseTo(0.5, 1);
  });

  it('[RE3] names stand beside their topics where they can be read, and nowhere else', () => {
    expect(regionsOf(undefined, tablesOf(6, 3, 4), BOX, FONT)).toMatchObject({ named: true });
    expect(regionsOf(undefined, tablesOf(6, 3, 4), BOX, FONT).names).toHaveLength(18);
    expect(regionsOf(undefined, tablesOf(26, 3, 4), BOX, FONT)).toMatchObject({ named: false, names: [] });
  });

  it('tables fill the wall without many empty places', () => {
    expect([1, 2, 4, 6, 9, 12].map((count) => colsFor(count, BOX))).toEqual([1, 2, 2, 3, 3, 4]);
  });
});
