/**
 * Run-of-show arithmetic. Pure: a plan (what should take how long) and a run (what happened, as instants) give
 * every start and end. All instants and lengths are milliseconds; instants are the server's.
 * docs/timing.md works an example through.
 *
 * Rules
 * [TM1] A step has a length (its share of the item's minutes) plus what hosts added to or took from it.
 * [TM2] Time is charged to the step the room is at; while paused it is charged to nobody.
 * [TM3] Coming back to a step goes on with the time it has left: what was spent there before counts.
 * [TM4] Nothing is cut off: a step over its length runs on, and all that follows is expected later by as much.
 * [TM5] Stops inside a step (reveals) share its clock.
 * [TM6] Planned times are those of the plan as it stood at the start. They do not change with what hosts add,
 *      leave out, move or put in.
 * [TM7] What was passed over is expected to take no time; going back to it expects what it has left.
 * [TM8] What is left out is expected to take no time; what was spent there before stays spent.
 * [TM9] Taking back a move charges the time since to the step that the room had left, as though it had stayed.
 * [TM10] The end to keep is the room's fixed end or, without one, the planned end: ahead and behind are told by it.
 * [TM11] Taking back the end of a session goes on where it stood: the time since is charged to nobody, as in a pause.
 * [TM12] A press that came too late can be put right: the step that is on then began earlier (or later) than it was
 *       pressed, and the step before it gives (or takes) that time; what that does not have, the step before that
 *       gives, and so on. Before the first step there is only the start.
 */

export interface PlannedStep {
  readonly id: string;
  readonly ms: number;
}

export interface PlannedItem {
  readonly id: string;
  /** Only steps with a clock of their own that are not left out, in order; their sum is the item's length. */
  readonly steps: readonly PlannedStep[];
  /** Left out as a whole. */
  readonly dropped?: boolean;
}

/** What happened at one step so far. */
export interface StepRun {
  /** Time spent in earlier stays. */
  spent: number;
  /** What hosts added (or took). */
  added: number;
  /** When it was first entered and last left. */
  start?: number;
  end?: number;
}

/** A step of the agenda, by ids. */
export interface StepRef {
  readonly item: string;
  readonly step: string;
}

/** What happened so far; changed in place by the functions below, from events only. */
export interface Run {
  startedAt?: number;
  endedAt?: number;
  fixedEnd?: number;
  at?: StepRef;
  /** When the present stay began, moved on by the length of every pause since. */
  enteredAt?: number;
  pausedAt?: number;
  /** The plan as it stood at the start. */
  plan: readonly PlannedItem[];
  /** By item and step. */
  steps: Record<string, Record<string, StepRun>>;
}

/** What {@link enter} did, so that {@link unenter} can take it back. */
export interface Move {
  readonly from: StepRef;
  /** Length of the stay that it ended. */
  readonly stay: number;
  /** When the left step had last been left before. */
  readonly end?: number;
  /** Whether the entered step had never been entered before. */
  readonly first: boolean;
}

/** What {@link finish} did, so that {@link reopen} can take it back. */
export interface Ending {
  readonly at: StepRef;
  readonly enteredAt: number;
  readonly pausedAt?: number;
  /** Length of the stay that it ended. */
  readonly stay: number;
  /** When the step had last been left before. */
  readonly end?: number;
}

export const newRun = (): Run => ({ plan: [], steps: {} });

const NOTHING: Readonly<StepRun> = { spent: 0, added: 0 };

const look = (run: Run, item: string, step: string): Readonly<StepRun> => run.steps[item]?.[step] ?? NOTHING;

function record(run: Run, item: string, step: string): StepRun {
  run.steps[item] ??= {};
  const row = run.steps[item];
  row[step] ??= { spent: 0, added: 0 };
  return row[step];
}

/** Splits an item's minutes over the weights of its steps; the parts add up to exactly `ms`. [TM1] */
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

/** Time spent at a step, the present stay included. [TM2] [TM3] */
export function elapsed(run: Run, item: string, step: string, now: number): number {
  const before = look(run, item, step).spent;
  if (run.at?.item !== item || run.at.step !== step || run.enteredAt === undefined) return before;
  return before + Math.max(0, (run.pausedAt ?? now) - run.enteredAt);
}

/** What hosts added to a step (or took, below 0). */
export const addedTo = (run: Run, item: string, step: string): number => look(run, item, step).added;

/** When an item was first entered. */
export function startOf(run: Run, item: string): number | undefined {
  const starts = Object.values(run.steps[item] ?? {}).flatMap(({ start }) => start ?? []);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** @param plan what the planned times are told by from now on [TM6] */
export function begin(run: Run, plan: readonly PlannedItem[], now: number): void {
  run.startedAt = now;
  run.plan = plan.filter((item) => !item.dropped);
}

/**
 * Leaves the present step and enters another. A paused room stays paused.
 * @returns what {@link unenter} needs; `undefined` when no step was left
 */
export function enter(run: Run, item: string, step: string, now: number): Move | undefined {
  const from = run.at;
  if (from?.item === item && from.step === step) return undefined;
  const left = from ? look(run, from.item, from.step) : undefined;
  const stay = leave(run, now);
  const entered = record(run, item, step);
  const first = entered.start === undefined;
  entered.start ??= now;
  run.at = { item, step };
  run.enteredAt = now;
  if (run.pausedAt !== undefined) run.pausedAt = now;
  if (!from || !left) return undefined;
  return { from, stay: stay.ms, ...(stay.end === undefined ? {} : { end: stay.end }), first };
}

function leave(run: Run, now: number): { ms: number; end?: number } {
  if (!run.at || run.enteredAt === undefined) return { ms: 0 };
  const step = record(run, run.at.item, run.at.step);
  const { end } = step;
  const ms = Math.max(0, (run.pausedAt ?? now) - run.enteredAt);
  step.spent += ms;
  step.end = now;
  return { ms, ...(end === undefined ? {} : { end }) };
}

/** Takes the last move back. Pauses and minutes that were added since are kept. [TM9] */
export function unenter(run: Run, move: Move): void {
  if (!run.at || run.enteredAt === undefined) return;
  if (move.first) delete record(run, run.at.item, run.at.step).start;
  const left = record(run, move.from.item, move.from.step);
  left.spent -= move.stay;
  if (move.end === undefined) delete left.end;
  else left.end = move.end;
  run.at = move.from;
  run.enteredAt -= move.stay;
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
  record(run, item, step).added += ms;
}

/** Sets what was added to every step of an item; to those that are not named, nothing. */
export function setAdded(run: Run, item: string, added: Readonly<Record<string, number>>): void {
  for (const step of Object.values(run.steps[item] ?? {})) step.added = 0;
  for (const [step, ms] of Object.entries(added)) record(run, item, step).added = ms;
}

/** @returns what {@link reopen} needs; `undefined` when the room was at no step */
export function finish(run: Run, now: number): Ending | undefined {
  const { at, enteredAt, pausedAt } = run;
  const stay = leave(run, now);
  delete run.at;
  delete run.enteredAt;
  delete run.pausedAt;
  run.endedAt = now;
  if (!at || enteredAt === undefined) return undefined;
  return {
    at,
    enteredAt,
    ...(pausedAt === undefined ? {} : { pausedAt }),
    stay: stay.ms,
    ...(stay.end === undefined ? {} : { end: stay.end }),
  };
}

/** Takes the end back. What was paused is paused still. [TM11] @param gap how long it was ended, ms */
export function reopen(run: Run, ending: Ending | undefined, gap: number): void {
  delete run.endedAt;
  if (!ending) return;
  const step = record(run, ending.at.item, ending.at.step);
  step.spent -= ending.stay;
  if (ending.end === undefined) delete step.end;
  else step.end = ending.end;
  run.at = ending.at;
  run.enteredAt = ending.enteredAt + gap;
  if (ending.pausedAt !== undefined) run.pausedAt = ending.pausedAt + gap;
}

/**
 * Lets the present stay have begun earlier. [TM12]
 * @param from the step that was left for it, which has that time no more; without one the session began earlier
 * @param first whether the room had never been at the present step before
 * @param ms below 0: later
 */
export function beginEarlier(run: Run, from: StepRef | undefined, first: boolean, ms: number): void {
  if (!run.at || run.enteredAt === undefined) return;
  const present = record(run, run.at.item, run.at.step);
  if (first && present.start !== undefined) present.start -= ms;
  run.enteredAt -= ms;
  if (from) {
    const left = record(run, from.item, from.step);
    left.spent -= ms;
    if (left.end !== undefined) left.end -= ms;
  } else if (run.startedAt !== undefined) run.startedAt -= ms;
}

/** A stay that began earlier by so many ms than was pressed, and the step that was left for it. */
export interface Earlier {
  readonly from: StepRef;
  /** Whether the room had never been before at the step of that stay. */
  readonly first: boolean;
  readonly ms: number;
}

/**
 * Lets stays before the present one have begun earlier: each takes its time from the one before it. [TM12]
 * @param of the step of the last of them
 * @param stays newest first
 */
export function giveWay(run: Run, of: StepRef, stays: readonly Earlier[]): void {
  let step = record(run, of.item, of.step);
  for (const { from, first, ms } of stays) {
    const left = record(run, from.item, from.step);
    step.spent += ms;
    if (first && step.start !== undefined) step.start -= ms;
    left.spent -= ms;
    if (left.end !== undefined) left.end -= ms;
    step = left;
  }
}

/**
 * How much later than the timetable says everything ahead is by now: overtime of the running step, or the
 * pause so far. [TM2] [TM4]
 */
export function slip(
  clock: { readonly stepEndsAt: number; readonly pausedAt?: number | undefined },
  now: number,
): number {
  const running = clock.pausedAt ?? now;
  const paused = clock.pausedAt === undefined ? 0 : Math.max(0, now - clock.pausedAt);
  return paused + Math.max(0, running - clock.stepEndsAt);
}
