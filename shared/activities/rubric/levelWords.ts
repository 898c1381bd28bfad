import { positions } from './rules.ts';
import type { Level } from './state.ts';

/** The titles that a settled position stands for: one level's, or two that follow each other. */
export function levelsAt(levels: readonly Level[], settled: string): readonly [Level, Level?] | undefined {
  return levelsOf(levels, positions(levels).indexOf(settled) / 2);
}

/** The same for a place in the order: 0 is the lowest, halves lie between two levels (or among more, of a median). */
export function levelsOf(levels: readonly Level[], place: number): readonly [Level, Level?] | undefined {
  const lower = levels[Math.floor(place)];
  const upper = levels[Math.ceil(place)];
  if (place < 0 || !lower || !upper) return undefined;
  return lower === upper ? [lower] : [lower, upper];
}
