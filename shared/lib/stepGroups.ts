/** So many steps are a list that is looked over; more are folded by what they begin with. */
const SEEN_AT_ONCE = 8;

export interface StepGroup<T> {
  /** What the titles of its steps begin with: "Leaders" of "Leaders: write". */
  readonly title: string;
  readonly steps: readonly T[];
}

/** What a title begins with, before its colon. */
const headOf = (title: string): string => title.slice(0, Math.max(0, title.indexOf(': ')));

/**
 * The steps of a long item by what their titles begin with, in order.
 * @returns nothing where there are few steps, or where they do not come in groups
 */
export function stepGroups<T extends { readonly title: string }>(
  steps: readonly T[],
): readonly StepGroup<T>[] {
  if (steps.length <= SEEN_AT_ONCE || steps.some(({ title }) => headOf(title) === '')) return [];
  const groups: { title: string; steps: T[] }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.title === headOf(step.title)) last.steps.push(step);
    else groups.push({ title: headOf(step.title), steps: [step] });
  }
  return groups.length > 1 && groups.length < steps.length ? groups : [];
}
