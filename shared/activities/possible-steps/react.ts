import { ownValue } from '../../lib/ownValue.ts';
import type { DecideContext, Happening } from '../activity.ts';
import { touchedTables } from '../parts/presence.ts';
import type { Event } from './events.ts';
import { placeOf } from './rules.ts';
import type { State } from './state.ts';

/** Who leaves the table, or goes away, leaves the pen [PS4]; from the first element on their order stays [PS8]. */
export function react(state: State, happening: Happening, { room }: DecideContext): Event[] {
  const begins = happening.type === 'stepEntered' && !state.begun && placeOf(happening.step).part !== 'open';
  const left = touchedTables(happening, room).filter((table) => {
    const pen = ownValue(state.pens, table);
    return pen !== undefined && ownValue(room.people, pen)?.table !== table;
  });
  return [
    ...(begins ? [{ type: 'elementsBegun' } as const] : []),
    ...left.map((table): Event => ({ type: 'penPassed', table })),
  ];
}
