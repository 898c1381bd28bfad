import type { AgendaItem } from '../agenda/session.ts';
import { type Registry, stepsOf, timedStep } from './plan.ts';
import type { RoomState } from './state.ts';
import type { Cue } from './views.ts';

/**
 * What the facilitator reads at a step of an item; at its first one where none is named. Notes are looked up for the step
 * itself, then for the part of its id before the dot (`write.q1` → `write`).
 */
export function cueAt(registry: Registry, state: RoomState, item: AgendaItem, step?: string): Cue {
  const steps = stepsOf(registry, state, item);
  const own = timedStep(steps, step ?? steps[0]?.id ?? '');
  const stepCue = item.steps?.[own] ?? item.steps?.[own.split('.')[0] ?? own];
  const say = stepCue?.say ?? item.say;
  return {
    notes: item.notes,
    ...(say ? { say } : {}),
    ...(stepCue?.notes ? { stepNotes: stepCue.notes } : {}),
  };
}
