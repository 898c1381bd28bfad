import type { Session } from '../../shared/agenda/session.ts';
import type { NewEvent, RoomEvent } from '../../shared/room/events.ts';

type Opened = Extract<RoomEvent, { type: 'roomOpened' }>;

/** The first event of a room, as a server writes it. */
export const opening = (session: Session, more: Partial<Opened> = {}): NewEvent => ({
  at: 1,
  by: 'server',
  event: {
    type: 'roomOpened',
    roomId: 'r1',
    code: 'BCDFGH',
    session,
    tables: 2,
    namesAsked: true,
    hostKeyHash: 'h',
    ...more,
  },
});
