import type { Happening } from '../activities/activity.ts';
import { contextFor, type Sources } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { activityOf, itemOf, type Registry } from './plan.ts';
import type { RoomState } from './state.ts';

/** What the current activity makes of something that has just happened (and is in the state already). */
export function react(
  registry: Registry,
  state: RoomState,
  event: RoomEvent,
  sources: Sources,
): readonly RoomEvent[] {
  const happening = happeningOf(event);
  if (!happening || !state.at) return [];
  const item = itemOf(state, state.at.item);
  const events =
    activityOf(registry, item).react?.(
      state.activities[item.id],
      happening,
      contextFor(state, item.id, sources),
    ) ?? [];
  return events.map((made) => ({ type: 'activity', item: item.id, event: made }));
}

function happeningOf(event: RoomEvent): Happening | undefined {
  switch (event.type) {
    case 'stepEntered':
      return { type: 'stepEntered', step: event.step };
    case 'undone':
      return event.to ? { type: 'stepEntered', step: event.to.step } : undefined;
    // Clocks of an activity stood still while the session was ended, as in a pause.
    case 'sessionReopened':
    case 'resumed':
      return { type: 'resumed', ms: event.ms };
    case 'personJoined':
      return { type: 'personJoined', person: event.person };
    case 'personMoved':
      return { type: 'personMoved', person: event.person, from: event.from };
    case 'personRemoved':
      return { type: 'personRemoved', person: event.person, from: event.from };
    case 'personReturned':
      return { type: 'personReturned', person: event.person };
    case 'peopleWentAway':
    case 'peopleCameBack':
      return { type: event.type, people: event.people };
    default:
      return undefined;
  }
}
