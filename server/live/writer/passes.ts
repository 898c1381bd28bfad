import type { RoomState } from '../../../shared/room/state.ts';

/** Whether the key or pass of this hash still lets a screen into the room. */
export const passOpens = (state: Pick<RoomState, 'hostKeyHash' | 'projectorHashes'>, hash: string): boolean =>
  hash === state.hostKeyHash || state.projectorHashes.includes(hash);
