import type { DecideContext, Happening } from '../activity.ts';
import type { Event } from './events.ts';
import { widest } from './figures.ts';
import type { State } from './state.ts';

/** At these a table sees no numbers. [Q2] */
const BEFORE_TABLE = ['levels', 'calibrate', 'rate'];

/** Tables see their numbers from their step on, and the widest gaps are proposed where the room comes to them. [Q2] [Q10] */
export function react(state: State, happening: Happening, { room }: DecideContext): readonly Event[] {
  if (happening.type !== 'stepEntered') return [];
  const { step } = happening;
  const events: Event[] = [];
  const on = state.flow === 'whole' && !BEFORE_TABLE.includes(step);
  // What comes next is not covered by a line of what was before.
  if (state.shown !== undefined) events.push({ type: 'projectorCleared' });
  if (on !== state.opened) events.push({ type: 'tablesOpened', on });
  const atRoom = step === 'room' || step.startsWith('room.');
  if (atRoom && state.gapCount > 0 && state.gaps === undefined)
    events.push({ type: 'gapsPicked', ids: widest(state, room) });
  return events;
}
