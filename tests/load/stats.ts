/** The value that a share (0 to 1) of all does not exceed; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** One line of the report. */
export interface Figure {
  readonly part: string;
  readonly what: string;
  /** Number of phones, stickies or events. */
  readonly size: number;
  readonly value: number;
  readonly unit: string;
  /** The same of a bare server in this run, and how many times it this is. */
  readonly bare?: number;
  /** What it must not exceed: the value, or with `ofBare` its ratio to the bare one. */
  readonly budget?: number;
  readonly ofBare?: true;
}

export const ratioOf = ({ value, bare }: Figure): number | undefined =>
  bare === undefined ? undefined : value / bare;

/** `undefined` where there is no budget. */
export function holds(figure: Figure): boolean | undefined {
  const measured = figure.ofBare ? ratioOf(figure) : figure.value;
  return figure.budget === undefined || measured === undefined ? undefined : measured <= figure.budget;
}

const rounded = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const ratio = ratioOf(figure);
    const held = holds(figure);
    const budget =
      figure.budget === undefined ? '' : figure.ofBare ? `≤ ${figure.budget} ×` : `≤ ${figure.budget}`;
    return [
      figure.part,
      figure.what,
      String(figure.size),
      `${rounded(figure.value)} ${figure.unit}`,
      figure.bare === undefined ? '' : rounded(figure.bare),
      ratio === undefined ? '' : `${ratio.toFixed(2)} ×`,
      budget,
      held === undefined ? '' : held ? 'ok' : 'OVER',
    ];
  });
  const head = ['part', 'what', 'size', 'value', 'bare', 'ratio', 'budget', ''];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
