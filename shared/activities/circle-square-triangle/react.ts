import { own } from '../../lib/own.ts';
import type { DecideContext, Happening } from '../activity.ts';
import { writtenBy } from '../parts/entries.ts';
import type { Event } from './events.ts';
import type { State } from './state.ts';

/** Next steps follow their authors to another table; entering a step catches up with moves made elsewhere. [C5] */
export function react(state: State, happening: Happening, { room }: DecideContext): readonly Event[] {
  const authors =
    happening.type === 'personMoved' || happening.type === 'personReturned'
      ? [happening.person]
      : happening.type === 'stepEntered'
        ? Object.keys(state.nextSteps.by)
        : [];
  return authors.flatMap((author): Event[] => {
    const table = own(room.everyone, author)?.table;
    if (table === undefined) return [];
    const elsewhere = writtenBy(state.nextSteps, author).some((step) => step.place !== table);
    return elsewhere ? [{ type: 'nextStepsMoved', author, table }] : [];
  });
}
