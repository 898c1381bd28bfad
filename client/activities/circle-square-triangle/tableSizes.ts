/** Shapes with letters inside, as large as the room's tables allow; in projector units (1/1280 of its width). */
const SIZES = [230, 190, 160, 132, 112, 98, 86] as const;
const GAP = 14;

/** Width that three columns share, and height under their headings. */
const WIDTH = 1168 - 2 * 40;
const LEAST_COLUMN = 296;

/** Widths of the columns: what is more gets more room. */
export function columnWidths(counts: readonly number[]): number[] {
  const spare = WIDTH - counts.length * LEAST_COLUMN;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => LEAST_COLUMN + (total > 0 ? (spare * count) / total : spare / counts.length));
}

/**
 * The largest size at which every column's shapes fit below each other; `undefined` when only letters do (a letter
 * inside a smaller shape could not be read from the back row).
 * @param counts Tables by shape.
 * @param height What the columns may take, in projector units.
 */
export function tableSize(counts: readonly number[], height: number): number | undefined {
  const widths = columnWidths(counts);
  const fits = (size: number) =>
    counts.every((count, index) => {
      const perRow = Math.max(1, Math.floor(((widths[index] ?? 0) + GAP) / (size + GAP)));
      const rows = Math.ceil(count / perRow);
      return rows * (size + GAP) - GAP <= height;
    });
  return SIZES.find(fits);
}
