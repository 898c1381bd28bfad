import { type Timetable, timetable } from '../agenda/timetable.ts';
import { planOf, type Registry } from './plan.ts';
import type { RoomState } from './state.ts';

/** Gives the timetable of a room as it stands. */
export type TimesOf = (state: RoomState) => Timetable | undefined;

/**
 * Makes the timetable that the views of one moment share once for all of them. Only for views: while an event is being
 * applied the state has the number of the one before.
 */
export function sharedTimes(registry: Registry): TimesOf {
  const known = new WeakMap<RoomState, { readonly seq: number; readonly times: Timetable | undefined }>();
  return (state) => {
    const last = known.get(state);
    if (last?.seq === state.seq) return last.times;
    const times = timetable(planOf(registry, state), state.run);
    known.set(state, { seq: state.seq, times });
    return times;
  };
}
