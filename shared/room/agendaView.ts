import type { Timetable } from '../agenda/timetable.ts';
import { lengthOf } from '../agenda/timetable.ts';
import type { PlannedItem } from '../agenda/timing.ts';
import type { Draft } from '../lib/draft.ts';
import { MINUTE } from '../lib/duration.ts';
import type { Slot } from './agenda.ts';
import { cueAt } from './cue.ts';
import { sectionTitle } from './facts.ts';
import { lengthsOf, partsOf, type Registry, stepsOf } from './plan.ts';
import type { RoomState } from './state.ts';
import type { AgendaPartView, AgendaStepView, AgendaView } from './views.ts';

/** The agenda as hosts see it: what was, is and will be held, when, and how long; also what is left out. */
export function agendaView(
  registry: Registry,
  state: RoomState,
  times: Timetable | undefined,
): Record<string, AgendaView> {
  const at = state.agenda.findIndex((slot) => slot.item.id === state.at?.item);
  return Object.fromEntries(
    state.agenda.map((slot, order) => [slot.item.id, itemView(registry, state, times, slot, order, at)]),
  );
}

function itemView(
  registry: Registry,
  state: RoomState,
  times: Timetable | undefined,
  slot: Slot,
  order: number,
  at: number,
): AgendaView {
  const { item } = slot;
  const time = times?.items[item.id];
  const steps = stepViews(registry, state, slot);
  const kept = Object.values(steps).filter(({ skipped }) => !skipped);
  const done = state.status === 'ended' ? time?.actual !== undefined : order < at;
  return {
    order,
    title: item.title,
    section: sectionTitle(state, item),
    sectionId: item.section,
    kind: item.activity,
    minutes: [item.minutes[0], item.minutes[1]],
    planned: plannedMinutes(state.run.plan, slot, state.status === 'lobby'),
    lengthMs: kept.reduce((sum, { lengthMs }) => sum + lengthMs, 0),
    ...(item.optional ? { optional: true } : {}),
    ...((slot.givesFirst ?? item.givesFirst) ? { givesFirst: true } : {}),
    ...(slot.byHand ? { byHand: true } : {}),
    ...(slot.hold ? { hold: true } : {}),
    ...(slot.inserted ? { inserted: true } : {}),
    state: slot.dropped ? 'skipped' : order === at ? 'current' : done ? 'done' : 'ahead',
    ...(time?.planned ? { plannedStart: time.planned.start } : {}),
    ...(time && !slot.dropped
      ? { expectedStart: time.expected.start, expectedEnd: time.expected.end, spent: time.spent }
      : {}),
    ...(time?.actual ? { startedAt: time.actual.start } : {}),
    ...(time?.actual?.end === undefined ? {} : { endedAt: time.actual.end }),
    steps,
    ...partViews(registry, state, slot),
    cue: cueAt(registry, state, item),
  };
}

/** What the plan gave the item at the start; before it, what it has; for what was put in later, its own figure. */
function plannedMinutes(plan: readonly PlannedItem[], slot: Slot, before: boolean): number {
  if (before) return round(slot.ms / MINUTE);
  const planned = plan.find(({ id }) => id === slot.item.id);
  return planned ? round(planned.steps.reduce((sum, step) => sum + step.ms, 0) / MINUTE) : slot.item.planned;
}

const round = (minutes: number): number => Math.round(minutes * 100) / 100;

function stepViews(registry: Registry, state: RoomState, slot: Slot): Record<string, AgendaStepView> {
  const steps = stepsOf(registry, state, slot.item);
  const lengths = new Map(lengthsOf(registry, state, slot).map((step) => [step.id, step]));
  const views: Record<string, AgendaStepView> = {};
  steps.forEach((step, order) => {
    const length = lengths.get(step.id);
    const view: Draft<AgendaStepView> = {
      order,
      title: step.title,
      lengthMs: length ? lengthOf(state.run, slot.item.id, length) : 0,
      usedMs: state.run.steps[slot.item.id]?.[step.id]?.spent ?? 0,
    };
    if (step.within !== undefined) view.within = step.within;
    if (step.optional) view.optional = true;
    if (slot.droppedSteps.includes(step.id) || slot.droppedSteps.includes(step.within ?? ''))
      view.skipped = true;
    views[step.id] = view;
  });
  return views;
}

/** Its parts, where some may be left out or are. */
function partViews(registry: Registry, state: RoomState, slot: Slot): Pick<AgendaView, 'parts'> {
  const parts = partsOf(registry, state, slot);
  if (!parts.some(({ id, optional }) => optional || slot.droppedSteps.includes(id))) return {};
  return {
    parts: Object.fromEntries(
      parts.map(({ id, title, share, least, optional }, order): [string, AgendaPartView] => [
        id,
        {
          order,
          title,
          share,
          least,
          ...(optional ? { optional } : {}),
          ...(slot.droppedSteps.includes(id) ? { skipped: true } : {}),
        },
      ]),
    ),
  };
}
