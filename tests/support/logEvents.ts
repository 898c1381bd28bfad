import type { LoggedEvent, NewEvent } from '../../shared/room/events.ts';

/** An event with a text in it, as an activity's events have. */
export function noted(text: string, by = 'p1'): NewEvent {
  const event = { type: 'noted', text };
  return { at: 1_700_000_000_000, by, event: { type: 'activity', item: 'stickies', event } };
}

/** The texts of events that {@link noted} made. */
export const textsOf = (events: readonly LoggedEvent[]): string[] =>
  events.map(({ event }) =>
    event.type === 'activity' && 'text' in event.event ? String(event.event.text) : '',
  );
