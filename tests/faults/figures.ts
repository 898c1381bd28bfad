import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const figure = z.object({
  /** What was done to the product. */
  what: z.string(),
  /** How often. */
  times: z.string(),
  /** Things acknowledged that were not there afterwards. */
  lost: z.number().optional(),
  /** Things that were there twice. */
  doubled: z.number().optional(),
  /** The longest that anybody waited until all was well again, ms. */
  healed: z.number().optional(),
  /** What else is worth knowing. */
  note: z.string().optional(),
});

export type Figure = z.infer<typeof figure>;

/** Names the file in which the figures of a run meet; the runner sets it. */
export const FIGURES = 'FAULTS_FIGURES';

/** Puts a line into the table that is printed when all harnesses are through. */
export function report(line: Figure): void {
  const file = process.env[FIGURES];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`);
}

const seconds = (ms: number | undefined): string => (ms === undefined ? '' : `${(ms / 1_000).toFixed(1)} s`);

/** The figures of a run as a table. */
export function tableOf(file: string): string {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [];
  const rows = lines
    .map((line) => figure.parse(JSON.parse(line)))
    .map(({ what, times, lost, doubled, healed, note }) => [
      what,
      times,
      lost === undefined ? '' : String(lost),
      doubled === undefined ? '' : String(doubled),
      seconds(healed),
      note ?? '',
    ]);
  const all = [['what', 'how often', 'lost', 'doubled', 'worst heal', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
