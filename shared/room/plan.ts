import type { Activity, Part, Step } from '../activities/activity.ts';
import type { AgendaItem } from '../agenda/session.ts';
import { type PlannedItem, type PlannedStep, splitMinutes } from '../agenda/timing.ts';
import { pickLanguage } from '../lib/catalogue.ts';
import { type Slot, slotOf, stepsNotLeftOut } from './agenda.ts';
import type { RoomState, Stop } from './state.ts';

export type Registry = Readonly<Record<string, Activity>>;

/** A session was checked before its room was opened: a missing item or kind here is a bug. */
export function heldSlot(state: RoomState, id: string): Slot {
  const slot = slotOf(state, id);
  if (!slot) throw new Error(`the agenda has no item "${id}"`);
  return slot;
}

export const itemOf = (state: RoomState, id: string): AgendaItem => heldSlot(state, id).item;

export function activityOf(registry: Registry, item: AgendaItem): Activity {
  const activity = registry[item.activity];
  if (!activity) throw new Error(`no activity of the kind "${item.activity}"`);
  return activity;
}

/** Every step of an item, also those that are left out. */
export function stepsOf(registry: Registry, state: RoomState, item: AgendaItem): readonly Step[] {
  const language = pickLanguage([state.session.language]);
  return activityOf(registry, item).steps(state.activities[item.id], language);
}

/** The steps of an item that are held. */
export const stepsHeld = (registry: Registry, state: RoomState, slot: Slot): readonly Step[] =>
  slot.dropped ? [] : stepsNotLeftOut(slot, stepsOf(registry, state, slot.item));

/** Every stop of the run-of-show in the order in which Next walks them. */
export function stopsOf(registry: Registry, state: RoomState): Stop[] {
  return state.agenda.flatMap((slot) =>
    stepsHeld(registry, state, slot).map((step) => ({ item: slot.item.id, step })),
  );
}

/** What of an item may be left out as a whole, or is. */
export const partsOf = (registry: Registry, state: RoomState, { item }: Slot): readonly Part[] =>
  activityOf(registry, item).parts?.(state.activities[item.id]) ?? [];

/** The lengths of all steps of an item, also of those that are left out; without the time of parts that are. */
export function lengthsOf(registry: Registry, state: RoomState, slot: Slot): PlannedStep[] {
  const out = partsOf(registry, state, slot)
    .filter(({ id }) => slot.droppedSteps.includes(id))
    .reduce((sum, { share }) => sum + share, 0);
  return splitMinutes(Math.round(slot.ms * (1 - out)), stepsOf(registry, state, slot.item));
}

/** One item's lengths as timing.ts takes them. */
export function plannedItem(registry: Registry, state: RoomState, slot: Slot): PlannedItem {
  const split = lengthsOf(registry, state, slot);
  const steps = split.filter(({ id }) => !slot.droppedSteps.includes(id));
  return { id: slot.item.id, steps, ...(slot.dropped ? { dropped: true } : {}) };
}

/** The lengths of the agenda as timing.ts takes them. */
export const planOf = (registry: Registry, state: RoomState): PlannedItem[] =>
  state.agenda.map((slot) => plannedItem(registry, state, slot));

/** The step whose clock a stop shares: itself, or the one that it is within. */
export const timedStep = (steps: readonly Step[], id: string): string =>
  steps.find((step) => step.id === id)?.within ?? id;
