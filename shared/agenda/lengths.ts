import { lengthOf } from './timetable.ts';
import { elapsed, type PlannedItem, type PlannedStep, type Run, startOf } from './timing.ts';

/** Parts of a whole by weights; they add up to exactly `whole`. Equal parts where no weight is above 0. */
export function sharesOf(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const even = sum > 0 ? weights : weights.map(() => 1);
  const total = sum > 0 ? sum : weights.length;
  let seen = 0;
  let given = 0;
  return even.map((weight) => {
    seen += weight;
    const until = Math.round((whole * seen) / total);
    const part = until - given;
    given = until;
    return part;
  });
}

/** The steps of an item that still take time: of the one that is on, the present step and those after it. */
export function stepsLeft(item: PlannedItem, run: Run): readonly PlannedStep[] {
  if (run.at?.item !== item.id) return item.steps;
  const present = item.steps.findIndex((step) => step.id === run.at?.step);
  return item.steps.slice(Math.max(0, present));
}

/** A new length of an item: its minutes over all steps, ms, and what is added to single steps. */
export interface Length {
  readonly ms: number;
  readonly added: Readonly<Record<string, number>>;
}

/**
 * The length that leaves an item exactly `left` from `now` on. An item that was not begun is made shorter or longer
 * as a whole; of one that was, the steps that are left are, in proportion to what each of them has left.
 * @param item without the steps that are left out
 * @param ms the item's length with them
 */
export function lengthFor(item: PlannedItem, ms: number, run: Run, left: number, now: number): Length {
  if (startOf(run, item.id) === undefined) {
    const kept = item.steps.reduce((sum, step) => sum + step.ms, 0);
    return { ms: kept > 0 ? Math.round((ms * left) / kept) : Math.round(left), added: {} };
  }
  const steps = stepsLeft(item, run);
  const has = steps.map((step) =>
    Math.max(0, lengthOf(run, item.id, step) - elapsed(run, item.id, step.id, now)),
  );
  const weights = has.some((each) => each > 0) ? has : steps.map((step) => step.ms);
  const parts = sharesOf(Math.round(left), weights);
  const added: Record<string, number> = {};
  for (const [step, { added: before }] of Object.entries(run.steps[item.id] ?? {})) added[step] = before;
  steps.forEach((step, index) => {
    added[step.id] = (parts[index] ?? 0) + elapsed(run, item.id, step.id, now) - step.ms;
  });
  return { ms, added };
}
