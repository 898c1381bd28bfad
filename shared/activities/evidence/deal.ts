import type { RoomFacts, TableId } from '../activity.ts';
import { seating } from '../parts/presence.ts';
import type { Event } from './events.ts';
import { dealt, packsFor } from './packs.ts';
import type { State } from './state.ts';

/** The tables that have people; all of them while nobody is here. [EV2] */
export function seated(room: RoomFacts): TableId[] {
  const here = [...seating(room)].filter(([, people]) => people.length > 0).map(([table]) => table);
  return here.length === 0 ? [...room.tables] : here;
}

/** A deal of all kinds to these tables. [EV2] */
export function dealing(
  { indicators }: Pick<State, 'indicators'>,
  tables: readonly TableId[],
): Extract<Event, { type: 'dealt' }> {
  const packs = packsFor(
    indicators.map(({ kinds }) => kinds.map(({ id }) => id)),
    tables.length,
  );
  return { type: 'dealt', packs, tables: dealt(tables, packs) };
}
