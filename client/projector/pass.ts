import type { Handshake } from '../../shared/protocol/handshake.ts';
import { hostKeyOf } from '../live/hostKeys.ts';
import { storage } from '../live/storage.ts';

const KEY = 'plenary.projector';

/**
 * What this screen shows at the door: the key of the room named in the address (a window of the host's own
 * laptop), or what it was given when a host paired it, or nothing, and then it shows a pairing code.
 */
export function projectorPass(): Handshake {
  const named = location.hash.slice(1);
  const hostKey = named ? hostKeyOf(named) : undefined;
  if (hostKey !== undefined) return { as: 'projector', roomId: named, key: hostKey };
  const [roomId, token] = (storage.get(KEY) ?? '').split(' ');
  return roomId && token ? { as: 'projector', roomId, key: token } : { as: 'projector' };
}

/** Whether a console of this browser opened this window: its address then names a room that the browser hosts. */
export const openedHere = (): boolean => {
  const named = location.hash.slice(1);
  return named !== '' && hostKeyOf(named) !== undefined;
};

export const keepPairing = (roomId: string, token: string): void => storage.set(KEY, `${roomId} ${token}`);

export const dropPairing = (): void => storage.remove(KEY);
