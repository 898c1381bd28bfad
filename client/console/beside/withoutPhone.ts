import type { ConsoleView } from '../../../shared/room/views.ts';
import type { Listed } from '../room/listed.ts';

/** Who is in the room without a phone, oldest first. */
export const withoutPhone = ({ people }: Pick<ConsoleView, 'people'>): Listed[] =>
  Object.entries(people)
    .map(([id, person]) => ({ id, ...person }))
    .filter(({ scribe }) => scribe !== undefined)
    .sort((a, b) => a.number - b.number);
