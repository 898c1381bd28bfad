import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths, tableSize } from '../../../client/activities/circle-square-triangle/tableSizes.ts';

it('gives more width to a shape with more tables, and all of it together', () => {
  const [few = 0, many = 0, none = 0] = columnWidths([2, 6, 0]);
  expect(many).toBeGreaterThan(few);
  expect(few).toBeGreaterThan(none);
  expect(few + many + none).toBeCloseTo(1088);
});

it('draws one table large, six smaller, and leaves a hundred to their letters', () => {
  const one = tableSize([0, 0, 1], 290) ?? 0;
  const six = tableSize([1, 3, 2], 290) ?? 0;
  expect(one).toBeGreaterThanOrEqual(six);
  expect(six).toBeGreaterThanOrEqual(98);
  expect(tableSize([10, 60, 30], 290)).toBeUndefined();
});

it('never draws shapes that run over their height', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 40 })), (counts) => {
      const size = tableSize(counts, 290);
      if (size === undefined) return;
      columnWidths(counts).forEach((width, index) => {
        const perRow = Math.max(1, Math.floor((width + 14) / (size + 14)));
        expect(Math.ceil((counts[index] ?? 0) / perRow) * (size + 14) - 14).toBeLessThanOrEqual(290);
      });
    }),
  );
});
