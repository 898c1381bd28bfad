import type { LoggedEvent } from './events.ts';
import { rowOf } from './eventTable.ts';
import { activityOf, type Registry } from './plan.ts';
import { openState, type RoomState } from './state.ts';

/**
 * The state of a room that was just opened: every item's activity is started, so that hosts can prepare it. Configs
 * were checked before the room was opened: a schema that has become stricter since shuts no old room.
 */
export function stateAtOpening(registry: Registry, logged: LoggedEvent): RoomState {
  if (logged.event.type !== 'roomOpened')
    throw new Error(`a room's first event is not "${logged.event.type}"`);
  const state = openState(logged.event, logged.at);
  for (const { item } of state.agenda) {
    const activity = activityOf(registry, item);
    state.activities[item.id] = activity.start(item.config);
  }
  state.seq = logged.seq;
  return state;
}

/** Applies one event in place. Deterministic: reads no clock and checks nothing. */
export function evolve(registry: Registry, state: RoomState, logged: LoggedEvent): void {
  const { event, at, seq, by, command } = logged;
  if (at > state.reached) state.reached = at;
  const row = rowOf(event);
  row.evolve(state, event, registry, seq);
  state.seq = seq;
  if (row.moves) state.moved = { seq, ...(command ? { command: command.id } : {}) };
  if (command) state.done.set(`${by}/${command.id}`, command.digest);
}
