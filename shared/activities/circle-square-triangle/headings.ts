import type { Heading } from '../activity.ts';
import type { NextStep, State } from './state.ts';

/** A heading and how many next steps stand under it. [C11] */
export interface HeadingCount extends Heading {
  readonly count: number;
}

/** What next steps may stand under, where there is something. */
export const offered = ({ headings }: State): { readonly headings?: readonly Heading[] } =>
  headings.length === 0 ? {} : { headings };

/** The headings that these next steps stand under. */
export function headingCounts(
  state: State,
  steps: readonly NextStep[],
): { readonly headings?: readonly HeadingCount[] } {
  const used = state.headings.flatMap((heading) => {
    const count = steps.filter(({ text }) => text.heading === heading.id).length;
    return count === 0 ? [] : [{ ...heading, count }];
  });
  return used.length === 0 ? {} : { headings: used };
}

/**
 * Next steps under their headings, in the headings' order; those under none come last.
 * @param headings as views and records have them: those that are used, at least
 */
export function underHeadings<T extends { readonly heading?: string | undefined }>(
  steps: readonly T[],
  headings: readonly Heading[],
): { readonly heading?: Heading; readonly steps: readonly T[] }[] {
  const known = new Set(headings.map(({ id }) => id));
  const groups = headings.map((heading) => ({
    heading,
    steps: steps.filter((step) => step.heading === heading.id),
  }));
  const rest = steps.filter(({ heading }) => heading === undefined || !known.has(heading));
  return [...groups, { steps: rest }].filter((group) => group.steps.length > 0);
}
