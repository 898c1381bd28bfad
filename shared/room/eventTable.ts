import type { EventRow } from './eventRow.ts';
import type { RoomEvent } from './events.ts';
import { houseEvents } from './houseEvents.ts';
import { peopleEvents } from './peopleEvents.ts';
import { showEvents } from './showEvents.ts';
import { switchEvents } from './switchEvents.ts';

/** Everything that can happen in a room: what it does to the state, and to whom it shows. */
const eventTable: Readonly<Record<RoomEvent['type'], EventRow>> = {
  ...houseEvents,
  ...peopleEvents,
  ...showEvents,
  ...switchEvents,
};

export const rowOf = ({ type }: RoomEvent): EventRow => eventTable[type];
