export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export function vitestCounts(json: string | undefined, exitCode: number): Counts;
export function sum(all: readonly Counts[]): Counts;
export function countsLine(counts: Counts): string;
