import type { Block } from '../activities/activity.ts';
import { type Times, timetable } from '../agenda/timetable.ts';
import { SECOND } from '../lib/duration.ts';
import type { Slot } from './agenda.ts';
import { recordFactsOf } from './people.ts';
import { activityOf, planOf, type Registry, stepsOf } from './plan.ts';
import { sectionTitle } from './publicViews.ts';
import type { RoomState } from './state.ts';

/** Planned against actual. Instants in server ms, lengths in whole seconds. */
export interface ReportedTimes {
  /** Absent for what was put in after the start. */
  readonly plannedStart?: number;
  readonly plannedSeconds?: number;
  /** When it was first entered and last left; absent for what was not reached. */
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly actualSeconds: number;
}

export interface ReportedItem extends ReportedTimes {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly kind: string;
  /** Minutes in the plan as it stood at the start; for what was put in later, its own figure. */
  readonly plannedMinutes: number;
  readonly inserted?: true;
  readonly leftOut?: true;
  readonly steps: readonly (ReportedTimes & { readonly title: string })[];
  readonly blocks: readonly Block[];
}

/** The record of a room so far: what every format of the report renders. Instants in server ms. */
export interface Report {
  readonly title: string;
  readonly code: string;
  readonly purpose: string;
  readonly status: RoomState['status'];
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** When it was planned to end, and when it had to. */
  readonly plannedEnd?: number;
  readonly fixedEnd?: number;
  /** To be added to an instant for its time of day, ms, when the wall clock was set meanwhile. */
  readonly wallAhead?: number;
  /** Time zone of the room, and language of the session's texts (BCP 47). */
  readonly zone?: string;
  readonly language: string;
  readonly people: number;
  readonly tables: number;
  /** Where the store was found damaged, and how many entries were lost at least. */
  readonly cuts?: readonly { readonly at: number; readonly lost: number }[];
  readonly items: readonly ReportedItem[];
}

/** @param now server instant, ms; only for the time spent at the step that the room is at */
export function reportOf(registry: Registry, state: RoomState, now: number): Report {
  const { session, run } = state;
  const times = timetable(planOf(registry, state), run, now);
  return {
    title: session.title,
    code: state.code,
    purpose: session.purpose,
    status: state.status,
    ...(run.startedAt === undefined ? {} : { startedAt: run.startedAt }),
    ...(run.endedAt === undefined ? {} : { endedAt: run.endedAt }),
    ...(times ? { plannedEnd: times.plannedEnd } : {}),
    ...(run.fixedEnd === undefined ? {} : { fixedEnd: run.fixedEnd }),
    ...(state.wallAhead === 0 ? {} : { wallAhead: state.wallAhead }),
    ...(state.zone === undefined ? {} : { zone: state.zone }),
    language: session.language,
    people: Object.keys(state.people).length,
    tables: new Set(Object.values(state.people).map((person) => person.table)).size,
    ...(state.cuts.length > 0 ? { cuts: [...state.cuts] } : {}),
    items: state.agenda.map((slot) => reportedItem(registry, state, slot, times?.items[slot.item.id])),
  };
}

function reportedItem(
  registry: Registry,
  state: RoomState,
  slot: Slot,
  times: (Times & { readonly steps: Readonly<Record<string, Times>> }) | undefined,
): ReportedItem {
  const { item } = slot;
  const steps = stepsOf(registry, state, item).filter((step) => step.within === undefined);
  const planned = times?.planned;
  return {
    id: item.id,
    title: item.title,
    section: sectionTitle(state, item),
    kind: item.activity,
    plannedMinutes: planned ? (planned.end - planned.start) / (60 * SECOND) : item.planned,
    ...(slot.inserted ? { inserted: true } : {}),
    ...(slot.dropped ? { leftOut: true } : {}),
    ...reported(times),
    steps: steps.map(({ id, title }) => ({ title, ...reported(times?.steps[id]) })),
    // What was left out is told of only where somebody did something in it.
    blocks: slot.dropped && !state.touched.has(item.id) ? [] : blocksOf(registry, state, slot),
  };
}

/** Nobody but the phone knows when something was written that came late: the record says so. [L5] */
const LATE: Block = {
  type: 'text',
  text: 'Some of this arrived late: the room had moved on. When it was written is known only from the phone that it came from.',
};

function blocksOf(registry: Registry, state: RoomState, { item }: Slot): readonly Block[] {
  const context = { room: recordFactsOf(state), ended: state.status === 'ended' };
  const blocks = activityOf(registry, item).report(state.activities[item.id], context);
  return state.late.has(item.id) ? [...blocks, LATE] : blocks;
}

const reported = (times: Times | undefined): ReportedTimes => ({
  ...(times?.planned
    ? { plannedStart: times.planned.start, plannedSeconds: seconds(times.planned.end - times.planned.start) }
    : {}),
  ...(times?.actual
    ? {
        startedAt: times.actual.start,
        ...(times.actual.end === undefined ? {} : { endedAt: times.actual.end }),
      }
    : {}),
  actualSeconds: seconds(times?.spent ?? 0),
});

const seconds = (ms: number): number => Math.round(ms / SECOND);
