import type { DecideContext, Happening } from '../activity.ts';
import { writtenBy } from '../parts/entries.ts';
import { follow } from '../parts/presence.ts';
import type { Event } from './events.ts';
import type { State } from './state.ts';

/** Next steps follow their authors to another table. [C5] */
export const react = (
  { nextSteps }: State,
  happening: Happening,
  { room }: DecideContext,
): readonly Event[] =>
  follow(happening, room, Object.keys(nextSteps.by))
    .filter(({ person, table }) => writtenBy(nextSteps, person).some(({ place }) => place !== table))
    .map(({ person: author, table }) => ({ type: 'nextStepsMoved', author, table }));
