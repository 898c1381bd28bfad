import type { Happening, PersonId, TableId } from '../activities/activity.ts';
import type { RoomEvent } from './events.ts';
import type { Registry } from './plan.ts';
import type { RoomState } from './state.ts';

/**
 * What an event may have changed in what is seen, besides what hosts, projector and all phones see of the moment.
 * Nothing else is sent anew, or made anew.
 */
export interface Shows {
  /** Their own view, and that of their table. */
  readonly people?: readonly PersonId[];
  /** Their own view alone. */
  readonly alone?: readonly PersonId[];
  readonly tables?: readonly TableId[];
  /** Every table, and everybody's own view. */
  readonly everybody?: true;
  /** What hosts see of these items while they are not on, or of all of them. */
  readonly items?: readonly string[] | 'all';
  /** The hosts' list of people. */
  readonly list?: true;
  /** Somebody sits at another table now: what they see of tables is that one's. */
  readonly seated?: { readonly person: PersonId; readonly from: TableId; readonly to: TableId };
  /** Somebody is not in the room any more. */
  readonly gone?: PersonId;
  /** Nobody who wrote for this person until now does so any more: what shows their phone there has to go. */
  readonly handedOver?: PersonId;
  /** Keys and passes were made invalid: whoever came in by one of them has to go, and is told why. */
  readonly shutOut?: 'revoked' | 'taken-over';
}

/** All there is to know of one type of event. */
export interface EventRow<Event extends RoomEvent = RoomEvent> {
  /**
   * Changes the state in place. Deterministic: reads no clock and checks nothing.
   * @param state its `reached` is the event's instant
   * @param seq the event's number
   */
  evolve(state: RoomState, event: Event, registry: Registry, seq: number): void;
  /** @param state as it is when it is told, which may be some events later */
  shows(event: Event, state: RoomState, about: { readonly by: string; readonly registry: Registry }): Shows;
  /** Takes the show somewhere else: a press that was made before it was made about something else. */
  readonly moves?: true;
  /** What the activity that is on hears of it. */
  happening?(event: Event): Happening | undefined;
}

/** Shown by what is made anew at every event: a switch, a clock. */
export const ofTheMoment = (): Shows => ({});
/** What hosts see of items may depend on it. */
export const ofItems = (): Shows => ({ items: 'all' });
