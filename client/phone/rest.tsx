import { part } from '../parts/part.tsx';

/**
 * What a phone shows beside the room and does not need on its way in: fetched as one, since each file by itself costs the
 * way in its name.
 */

export { Carried } from './Carried.tsx';
export { ClosedRoom } from './ClosedRoom.tsx';
export { Brought, FetchSeat, MovedTo } from './Elsewhere.tsx';
export { Idle } from './Idle.tsx';
export { SeatNotice } from './SeatNotice.tsx';
export { TakenOut } from './TakenOut.tsx';
export { TeamDoor } from './TeamDoor.tsx';
export { YouSheet } from './YouSheet.tsx';

/** Most phones write for nobody but their owner. */
export const Beside = part(async () => ({ default: (await import('./beside/Beside.tsx')).Beside }), 'unseen');
