import { contextFor, type Sources } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { rowOf } from './eventTable.ts';
import { giving } from './given.ts';
import { activityOf, itemOf, type Registry } from './plan.ts';
import type { RoomState } from './state.ts';

/**
 * What follows from something that has just happened (and is in the state already): what the item that the room has
 * come to is given, and what its activity makes of it.
 */
export function react(
  registry: Registry,
  state: RoomState,
  event: RoomEvent,
  sources: Sources,
): readonly RoomEvent[] {
  const happening = rowOf(event).happening?.(event);
  if (!happening || !state.at) return [];
  const item = itemOf(state, state.at.item);
  const events =
    activityOf(registry, item).react?.(
      state.activities[item.id],
      happening,
      contextFor(registry, state, item.id, sources),
    ) ?? [];
  const given = happening.type === 'stepEntered' ? giving(registry, state, item.id) : [];
  return [...given, ...events.map((made): RoomEvent => ({ type: 'activity', item: item.id, event: made }))];
}
