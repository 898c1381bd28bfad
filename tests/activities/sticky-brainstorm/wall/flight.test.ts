import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  departures,
  eased,
  origin,
} from '../../../../client/activities/sticky-brainstorm/wall/flight.ts';
import '../../../support/seed.ts';

const side = fc.double({ min: 0, max: 4_000, noNaN: true });
const place = fc.record({ x: side, y: side, w: side, h: side });

describe('a flight', () => {
  it('[FL1] begins where it was, ends exactly at its place, and is between the two meanwhile', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        expect(between(from, to, eased(0))).toEqual(from);
        const end = between(from, to, eased(1));
        expect(end.x).toBeCloseTo(to.x, 6);
        expect(end.h).toBeCloseTo(to.h, 6);
        const { x } = between(from, to, eased(share));
        expect(x).toBeGreaterThanOrEqual(Math.min(from.x, to.x) - 1e-6);
        expect(x).toBeLessThanOrEqual(Math.max(from.x, to.x) + 1e-6);
      }),
    );
  });

  it('[FL2] table leaves after table, in order, and nobody waits longer than two and a half seconds', () => {
    for (const tables of [1, 6, 38]) {
      const ids = Array.from({ length: tables * 30 }, (_, index) => `${index % tables}.${index}`);
      const groupOf = (id: string) => id.split('.')[0] ?? '';
      const order = Array.from({ length: tables }, (_, index) => String(index));
      const at = departures(ids, groupOf, order);
      expect(at.size).toBe(ids.length);
      expect(Math.max(...at.values())).toBeLessThan(2_500);
      for (let table = 1; table < tables; table++) {
        const times = (wanted: number) =>
          [...at].filter(([id]) => groupOf(id) === String(wanted)).map(([, when]) => when);
        expect(Math.min(...times(table))).toBeGreaterThanOrEqual(Math.max(...times(table - 1)));
      }
    }
  });

  it('[FL2] one alone leaves at once', () => {
    expect(departures(['s'], () => 'F', ['A', 'F']).get('s')).toBe(0);
  });

  it('[FL3] a new one comes from below, a late one larger than it will be', () => {
    const to = { x: 100, y: 50, w: 20, h: 10 };
    const wall = { width: 1000, height: 300, start: 0.5 };
    expect(origin(to, { ...wall, late: false })).toMatchObject({ w: 20, h: 10 });
    const late = origin(to, { ...wall, late: true });
    expect(late.y).toBeGreaterThanOrEqual(300);
    expect(late.w).toBeGreaterThan(2 * to.w);
  });
});
