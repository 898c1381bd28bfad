import { type Timetable, timetable } from '../agenda/timetable.ts';
import { planOf, type Registry } from './plan.ts';
import type { RoomState } from './state.ts';

const known = new WeakMap<RoomState, { readonly seq: number; readonly times: Timetable | undefined }>();

/**
 * The timetable that the views of one moment share. Only for views: while an event is being applied the state has the
 * number of the one before.
 */
export function timesOf(registry: Registry, state: RoomState): Timetable | undefined {
  const last = known.get(state);
  if (last?.seq === state.seq) return last.times;
  const times = timetable(planOf(registry, state), state.run);
  known.set(state, { seq: state.seq, times });
  return times;
}
