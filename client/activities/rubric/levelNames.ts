import { levelsAt } from '../../../shared/activities/rubric/levelWords.ts';
import { positions } from '../../../shared/activities/rubric/rules.ts';
import type { Level } from '../../../shared/activities/rubric/state.ts';

/** What a settled position is called: a level, or between two. */
export function settledName(
  levels: readonly Level[],
  settled: string,
  between: (lower: string, upper: string) => string,
): string {
  const [lower, upper] = levelsAt(levels, settled) ?? [];
  if (!lower) return settled;
  return upper ? between(lower.title, upper.title) : lower.title;
}

/** Its place in the order of levels, halves between two; nothing where it is none of theirs. */
export function settledPlace(levels: readonly Level[], settled: string | undefined): number | undefined {
  const at = settled === undefined ? -1 : positions(levels).indexOf(settled);
  return at < 0 ? undefined : at / 2;
}

/** The place of a rating; nothing for none, and for who cannot tell. */
export function ratingPlace(levels: readonly Level[], rating: string | undefined): number | undefined {
  const at = levels.findIndex(({ id }) => id === rating);
  return at < 0 ? undefined : at;
}
