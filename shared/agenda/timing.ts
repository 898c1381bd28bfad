/**
 * Run-of-show arithmetic. Pure: a plan (what should take how long) and a run (what happened, as instants) give
 * every start and end. All instants and lengths are milliseconds; instants are the server's.
 *
 * Rules
 * [R1] A step has a length (its share of the item's planned minutes) plus what hosts added to or took from it.
 * [R2] Time is charged to the step the room is at; while paused it is charged to nobody.
 * [R3] Coming back to a step goes on with the time it has left: what was spent there before counts.
 * [R4] Nothing is cut off: a step over its length runs on, and all that follows is expected later by as much.
 * [R5] Stops inside a step (reveals) share its clock.
 * [R6] The planned end is the start plus all planned lengths; it does not change with what hosts add or skip.
 * [R7] What was passed over is expected to take no time; going back to it expects what it has left.
 */

export interface PlannedStep {
  readonly id: string;
  readonly ms: number;
}

export interface PlannedItem {
  readonly id: string;
  readonly ms: number;
  /** Only steps with a clock of their own, in order. */
  readonly steps: readonly PlannedStep[];
}

/** What happened so far; changed in place by the functions below, from events only. */
export interface Run {
  startedAt?: number;
  endedAt?: number;
  fixedEnd?: number;
  at?: { item: string; step: string };
  /** When the present stay began, moved on by the length of every pause since. */
  enteredAt?: number;
  pausedAt?: number;
  /** Time spent in earlier stays, by item and step. */
  spent: Record<string, Record<string, number>>;
  /** What hosts added (or took), by item and step. */
  added: Record<string, Record<string, number>>;
  /** When each item was first entered. */
  began: Record<string, number>;
}

export const newRun = (): Run => ({ spent: {}, added: {}, began: {} });

const amount = (of: Record<string, Record<string, number>>, item: string, step: string): number =>
  of[item]?.[step] ?? 0;

function add(to: Record<string, Record<string, number>>, item: string, step: string, ms: number): void {
  const row = to[item] ?? {};
  row[step] = (row[step] ?? 0) + ms;
  to[item] = row;
}

/** Splits an item's minutes over the weights of its steps; the parts add up to exactly `ms`. [R1] */
export function splitMinutes(
  ms: number,
  steps: readonly { id: string; share: number; within?: string }[],
): PlannedStep[] {
  const timed = steps.filter((step) => step.within === undefined);
  const total = timed.reduce((sum, step) => sum + step.share, 0);
  let done = 0;
  let share = 0;
  return timed.map((step) => {
    share += step.share;
    const until = total > 0 ? Math.round((ms * share) / total) : 0;
    const part = until - done;
    done = until;
    return { id: step.id, ms: part };
  });
}

/** Time spent at a step, the present stay included. [R2] [R3] */
export function elapsed(run: Run, item: string, step: string, now: number): number {
  const before = amount(run.spent, item, step);
  if (run.at?.item !== item || run.at.step !== step || run.enteredAt === undefined) return before;
  return before + Math.max(0, (run.pausedAt ?? now) - run.enteredAt);
}

export function begin(run: Run, now: number): void {
  run.startedAt = now;
}

/** Leaves the present step and enters another. A paused room stays paused. */
export function enter(run: Run, item: string, step: string, now: number): void {
  if (run.at?.item === item && run.at.step === step) return;
  leave(run, now);
  run.at = { item, step };
  run.enteredAt = now;
  if (run.pausedAt !== undefined) run.pausedAt = now;
  run.began[item] ??= now;
}

function leave(run: Run, now: number): void {
  if (!run.at || run.enteredAt === undefined) return;
  add(run.spent, run.at.item, run.at.step, Math.max(0, (run.pausedAt ?? now) - run.enteredAt));
}

export function pause(run: Run, now: number): void {
  run.pausedAt ??= now;
}

/** What is ahead moves by exactly the length of the pause. */
export function resume(run: Run, now: number): void {
  if (run.pausedAt === undefined || run.enteredAt === undefined) return;
  run.enteredAt += now - run.pausedAt;
  delete run.pausedAt;
}

export function extend(run: Run, item: string, step: string, ms: number): void {
  add(run.added, item, step, ms);
}

export function finish(run: Run, now: number): void {
  leave(run, now);
  delete run.at;
  delete run.enteredAt;
  delete run.pausedAt;
  run.endedAt = now;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ItemTimes {
  readonly planned: Span;
  readonly expected: Span;
  /** Time spent in it so far. */
  readonly spent: number;
}

export interface Timetable {
  /** Clocks of the step and of the item the room is at, each over its whole length; as if a pause ended at once. */
  readonly step?: Span;
  readonly item?: Span;
  readonly plannedEnd: number;
  readonly projectedEnd: number;
  readonly items: Readonly<Record<string, ItemTimes>>;
}

/**
 * Every start and end, with expected times as they stand *if the present step ends on time*: they hold still
 * until something happens, and {@link slip} says how much later they have become since.
 * @returns `undefined` before the start
 */
export function timetable(plan: readonly PlannedItem[], run: Run): Timetable | undefined {
  if (run.startedAt === undefined) return undefined;
  const end = run.endedAt;
  const anchor = run.pausedAt ?? run.enteredAt ?? end ?? run.startedAt;
  let planned = run.startedAt;
  let expected = run.startedAt;
  let ahead = false;
  let stepSpan: Span | undefined;
  let itemSpan: Span | undefined;
  const items: Record<string, ItemTimes> = {};

  for (const item of plan) {
    const plannedSpan = { start: planned, end: planned + item.ms };
    planned += item.ms;
    const current = run.at?.item === item.id;
    const spent = item.steps.reduce((sum, step) => sum + elapsed(run, item.id, step.id, anchor), 0);
    if (current) {
      const itemStart = anchor - spent;
      let cursor = anchor;
      let reached = false;
      for (const step of item.steps) {
        const length = step.ms + amount(run.added, item.id, step.id);
        const used = elapsed(run, item.id, step.id, anchor);
        if (run.at?.step === step.id) {
          reached = true;
          stepSpan = { start: anchor - used, end: anchor - used + length };
          cursor = stepSpan.end;
        } else if (reached) {
          cursor += Math.max(0, length - used);
        }
      }
      const length = item.steps.reduce((sum, step) => sum + step.ms + amount(run.added, item.id, step.id), 0);
      itemSpan = { start: itemStart, end: itemStart + length };
      items[item.id] = {
        planned: plannedSpan,
        expected: { start: run.began[item.id] ?? itemStart, end: cursor },
        spent,
      };
      expected = cursor;
      ahead = true;
    } else if (ahead) {
      const left = item.steps.reduce(
        (sum, step) =>
          sum +
          Math.max(0, step.ms + amount(run.added, item.id, step.id) - amount(run.spent, item.id, step.id)),
        0,
      );
      items[item.id] = { planned: plannedSpan, expected: { start: expected, end: expected + left }, spent };
      expected += left;
    } else {
      const start = run.began[item.id] ?? expected;
      items[item.id] = { planned: plannedSpan, expected: { start, end: start + spent }, spent };
      expected = Math.max(expected, start + spent);
    }
  }
  return {
    ...(stepSpan ? { step: stepSpan } : {}),
    ...(itemSpan ? { item: itemSpan } : {}),
    plannedEnd: planned,
    projectedEnd: end ?? expected,
    items,
  };
}

/**
 * How much later than the timetable says everything ahead is by now: overtime of the running step, or the
 * pause so far. [R2] [R4]
 */
export function slip(
  clock: { readonly stepEndsAt: number; readonly pausedAt?: number | undefined },
  now: number,
): number {
  const running = clock.pausedAt ?? now;
  const paused = clock.pausedAt === undefined ? 0 : Math.max(0, now - clock.pausedAt);
  return paused + Math.max(0, running - clock.stepEndsAt);
}
