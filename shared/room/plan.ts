import type { Activity, Step } from '../activities/activity.ts';
import type { AgendaItem } from '../agenda/session.ts';
import { type PlannedItem, splitMinutes } from '../agenda/timing.ts';
import { MINUTE } from '../lib/duration.ts';
import type { RoomState, Stop } from './state.ts';

export type Registry = Readonly<Record<string, Activity>>;

/** A session was checked before its room was opened: a missing item or kind here is a bug. */
export function itemOf(state: RoomState, id: string): AgendaItem {
  const item = state.session.agenda.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`the session has no item "${id}"`);
  return item;
}

export function activityOf(registry: Registry, item: AgendaItem): Activity {
  const activity = registry[item.activity];
  if (!activity) throw new Error(`no activity of the kind "${item.activity}"`);
  return activity;
}

export function stepsOf(registry: Registry, state: RoomState, item: AgendaItem): readonly Step[] {
  return activityOf(registry, item).steps(state.activities[item.id]);
}

/** Every stop of the run-of-show in the order in which Next walks them. */
export function stopsOf(registry: Registry, state: RoomState): Stop[] {
  return state.session.agenda.flatMap((item) =>
    stepsOf(registry, state, item).map((step) => ({ item: item.id, step })),
  );
}

/** The session's planned lengths as timing.ts takes them. */
export function planOf(registry: Registry, state: RoomState): PlannedItem[] {
  return state.session.agenda.map((item) => {
    const ms = item.planned * MINUTE;
    return { id: item.id, ms, steps: splitMinutes(ms, stepsOf(registry, state, item)) };
  });
}

/** The step whose clock a stop shares: itself, or the one that it is within. */
export const timedStep = (steps: readonly Step[], id: string): string =>
  steps.find((step) => step.id === id)?.within ?? id;
