import { startOf } from '../agenda/timing.ts';
import { ok, type Result, refuse } from '../lib/result.ts';
import type { Arrangement, EditKind, Slot } from './agenda.ts';
import type { Decision } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { partsOf, type Registry, stepsOf, timedStep } from './plan.ts';
import type { RoomState } from './state.ts';

/** An edit of the agenda, as it is logged and can be taken back. */
export const edit = (
  kind: EditKind,
  title: string,
  slots: Arrangement['slots'],
  added: Arrangement['added'] = {},
  inserted?: string,
): RoomEvent => ({
  type: 'agendaArranged',
  kind,
  title,
  arrangement: { slots, added },
  ...(inserted === undefined ? {} : { inserted }),
});

export const placeOf = (state: RoomState, id: string | undefined): number =>
  state.agenda.findIndex((slot) => slot.item.id === id);

/** Whether an item is still to come, or was passed over without being held: those may be moved and left out. */
export function isOpen(state: RoomState, slot: Slot): boolean {
  const { id } = slot.item;
  if (state.at?.item === id) return false;
  return startOf(state.run, id) === undefined || placeOf(state, id) > placeOf(state, state.at?.item);
}

/** Why what is on, or was, is not changed. */
export function passed(state: RoomState, slot: Slot): Decision {
  return state.at?.item === slot.item.id
    ? refuse('is-on', { title: slot.item.title })
    : refuse('already-held');
}

/** An optional half of an item, or a part of it that may be left out. @returns its title */
export function optionalStep(registry: Registry, state: RoomState, slot: Slot, id: string): Result<string> {
  const halves = [...stepsOf(registry, state, slot.item), ...partsOf(registry, state, slot)];
  const step = halves.find((candidate) => candidate.id === id);
  if (!step) return refuse('unknown-step');
  return step.optional ? ok(step.title) : refuse('not-optional', { title: step.title });
}

/** Whether the room is at a step, or at a stop inside it. */
export const isPresent = (registry: Registry, state: RoomState, slot: Slot, step: string): boolean =>
  state.at?.item === slot.item.id && timedStep(stepsOf(registry, state, slot.item), state.at.step) === step;
