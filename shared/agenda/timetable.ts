import type { Draft } from '../lib/draft.ts';
import { addedTo, elapsed, type PlannedItem, type PlannedStep, type Run, slip, startOf } from './timing.ts';

/** Every start and end of a run, from the arithmetic of timing.ts, whose rules it keeps. Instants and lengths in ms. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Times {
  /** As the plan stood at the start; absent for what was put in later. [TM6] */
  readonly planned?: Span;
  /** Behind the room: when it was. Where the room is and ahead of it: when it is expected to be. */
  readonly expected: Span;
  /** What it may take as things stand. */
  readonly length: number;
  /** Time spent in it so far. */
  readonly spent: number;
  /** What it takes beyond its length, or gives back below 0: known once the room has left it for what follows. */
  readonly over?: number;
  /** When it was first entered and, unless the room is at it, last left. */
  readonly actual?: { readonly start: number; readonly end?: number };
}

export interface ItemTimes extends Times {
  readonly steps: Readonly<Record<string, Times>>;
}

export interface Timetable {
  /**
   * Clocks of the step and of the item the room is at, as if a pause ended at once: from what was spent there so far
   * to when the step's length is over, and the item is expected to be.
   */
  readonly step?: Span;
  readonly item?: Span;
  readonly plannedEnd: number;
  readonly projectedEnd: number;
  /** The end to keep: the fixed one, or the planned one. [TM10] */
  readonly end: number;
  /** How much the projected end is behind the end to keep; below 0 when it is ahead. [TM10] */
  readonly over: number;
  readonly items: Readonly<Record<string, ItemTimes>>;
}

/** What a step may take: its part of the plan, and what hosts added. Never below nothing. [TM1] */
export const lengthOf = (run: Run, item: string, step: PlannedStep): number =>
  Math.max(0, step.ms + addedTo(run, item, step.id));

/**
 * @param now when it is given, overtime and the pause so far have moved what is ahead; without it the table says
 *   how things stand *if the present step ends on time*, holds still until something happens, and {@link slip} says
 *   how much later they have become since
 * @returns `undefined` before the start
 */
export function timetable(plan: readonly PlannedItem[], run: Run, now?: number): Timetable | undefined {
  if (run.startedAt === undefined) return undefined;
  const anchor = run.pausedAt ?? run.enteredAt ?? run.endedAt ?? run.startedAt;
  const until = now ?? anchor;
  const planned = plannedSpans(run.plan, run.startedAt);
  const here = plan.findIndex((item) => item.id === run.at?.item);
  const stepClock = presentStep(plan[here], run, anchor);
  let cursor = stepClock
    ? stepClock.end +
      (now === undefined ? 0 : slip({ stepEndsAt: stepClock.end, pausedAt: run.pausedAt }, now))
    : anchor;
  /** Where what was passed over without being held is placed: after what was held before it. */
  let past = run.startedAt;
  const items: Record<string, ItemTimes> = {};

  plan.forEach((item, index) => {
    const steps: Record<string, Times> = {};
    const current = index === here;
    const presentAt = current ? item.steps.findIndex((step) => step.id === run.at?.step) : -1;
    const behind = here < 0 || index < here || item.dropped === true;
    const from = behind || current ? past : cursor;
    item.steps.forEach((step, nth) => {
      const length = lengthOf(run, item.id, step);
      const spent = elapsed(run, item.id, step.id, until);
      const seen = run.steps[item.id]?.[step.id];
      const present = current && nth === presentAt;
      const ahead = here >= 0 && !item.dropped && (index > here || (current && nth > presentAt));
      const left = ahead ? Math.max(0, length - spent) : 0;
      const start = seen?.start ?? Math.max(from, past);
      const expected = present
        ? { start, end: Math.max(cursor, start) }
        : ahead
          ? { start: cursor, end: cursor + left }
          : { start, end: seen?.end ?? start };
      if (ahead) cursor += left;
      else past = Math.max(past, expected.end);
      const times: Draft<Times> = { expected, length, spent };
      const plannedSpan = planned.steps[item.id]?.[step.id];
      if (plannedSpan) times.planned = plannedSpan;
      if (seen?.start !== undefined) {
        if (!present && !ahead) times.over = spent - length;
        times.actual = actual(seen.start, present ? undefined : seen.end);
      }
      steps[step.id] = times;
    });
    const rows = Object.values(run.steps[item.id] ?? {});
    const ends = rows.flatMap(({ end }) => end ?? []);
    const length = Object.values(steps).reduce((sum, step) => sum + step.length, 0);
    const spent = Object.keys(run.steps[item.id] ?? {}).reduce(
      (sum, step) => sum + elapsed(run, item.id, step, until),
      0,
    );
    const start = startOf(run, item.id);
    const times: Draft<ItemTimes> = {
      expected: behind
        ? { start: start ?? from, end: Math.max(start ?? from, ...ends) }
        : { start: current ? (start ?? from) : from, end: Math.max(cursor, start ?? from) },
      length: item.dropped ? 0 : length,
      spent,
      steps,
    };
    const plannedSpan = planned.items[item.id];
    if (plannedSpan) times.planned = plannedSpan;
    if (start !== undefined) {
      if (behind) times.over = spent - times.length;
      times.actual = actual(start, current || ends.length === 0 ? undefined : Math.max(...ends));
    }
    items[item.id] = times;
  });

  const projectedEnd = run.endedAt ?? cursor;
  const end = run.fixedEnd ?? planned.end;
  return {
    ...(stepClock ? { step: stepClock, item: presentItem(plan[here], run, anchor, stepClock.end) } : {}),
    plannedEnd: planned.end,
    projectedEnd,
    end,
    over: projectedEnd - end,
    items,
  };
}

const actual = (start: number, end: number | undefined): NonNullable<Times['actual']> =>
  end === undefined ? { start } : { start, end };

/** The clock of the step that the room is at. */
function presentStep(item: PlannedItem | undefined, run: Run, anchor: number): Span | undefined {
  if (!item || !run.at) return undefined;
  const step = item.steps.find((candidate) => candidate.id === run.at?.step);
  if (!step) return undefined;
  const start = anchor - elapsed(run, item.id, step.id, anchor);
  return { start, end: start + lengthOf(run, item.id, step) };
}

/** The clock of the item that the room is at: what was spent in it, and what its steps have left. */
function presentItem(item: PlannedItem | undefined, run: Run, anchor: number, stepEnd: number): Span {
  const steps = item?.steps ?? [];
  const id = item?.id ?? '';
  const spent = steps.reduce((sum, step) => sum + elapsed(run, id, step.id, anchor), 0);
  const after = steps.slice(steps.findIndex((step) => step.id === run.at?.step) + 1);
  const left = after.reduce(
    (sum, step) => sum + Math.max(0, lengthOf(run, id, step) - elapsed(run, id, step.id, anchor)),
    0,
  );
  return { start: anchor - spent, end: stepEnd + left };
}

/** When everything was planned to be: one after the other from the start. [TM6] */
function plannedSpans(plan: readonly PlannedItem[], startedAt: number) {
  const items: Record<string, Span> = {};
  const steps: Record<string, Record<string, Span>> = {};
  let cursor = startedAt;
  for (const item of plan) {
    const start = cursor;
    const row: Record<string, Span> = {};
    for (const step of item.steps) {
      row[step.id] = { start: cursor, end: cursor + step.ms };
      cursor += step.ms;
    }
    items[item.id] = { start, end: cursor };
    steps[item.id] = row;
  }
  return { items, steps, end: cursor };
}
