import type { DecideContext, Happening } from '../activity.ts';
import { writtenBy } from '../parts/entries.ts';
import { follow } from '../parts/presence.ts';
import type { Event } from './events.ts';
import { isInvitation, type State } from './state.ts';

/** Before these are over a table sees no numbers. [SMA4] */
const BEFORE = ['plan', 'list', 'place'];

/** Tables see their numbers from their step on, and invitations follow their authors. [SMA4] [SMA9] */
export function react(state: State, happening: Happening, { room }: DecideContext): readonly Event[] {
  const opens = happening.type === 'stepEntered' && !state.opened && !BEFORE.includes(happening.step);
  const moved = follow(happening, room, Object.keys(state.written.by))
    .filter(({ person, table }) =>
      writtenBy(state.written, person).some((one) => isInvitation(one) && one.place !== table),
    )
    .map(({ person: author, table }): Event => ({ type: 'invitationsMoved', author, table }));
  return opens ? [{ type: 'tablesOpened' }, ...moved] : moved;
}
