import type { ConsolePerson } from '../../shared/room/views.ts';

/** How many of these people are here, how many of those are connected, and how many are away. */
export function presence(people: readonly Pick<ConsolePerson, 'online' | 'away'>[]): {
  online: number;
  here: number;
  away: number;
} {
  const here = people.filter((person) => !person.away);
  return {
    online: here.filter((person) => person.online).length,
    here: here.length,
    away: people.length - here.length,
  };
}
