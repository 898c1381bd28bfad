import type { Handshake } from '../../shared/protocol/handshake.ts';
import { hostKeyOf } from './hostKeys.ts';

/**
 * The room that this page shows to a host for a look, and only shows: `#watch=ROOM` in the address of a projector
 * or a phone. The host's key is this browser's own and never stands in an address; without it there is no preview.
 */
export function watchedRoom(): string | undefined {
  const roomId = new URLSearchParams(location.hash.slice(1)).get('watch') ?? undefined;
  return roomId !== undefined && hostKeyOf(roomId) !== undefined ? roomId : undefined;
}

/** What a preview shows at the door: it gets one channel, sends nothing and counts as nobody. */
export const watchPass = (roomId: string, watch: 'projector' | 'floor'): Handshake => ({
  as: 'host',
  roomId,
  key: hostKeyOf(roomId) ?? '',
  watch,
});
