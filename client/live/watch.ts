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

/** Where a console shows the phone of somebody who has none, for the host to write for them. */
export const writtenAddress = ({ roomId, code }: { roomId: string; code: string }, person: string): string =>
  `/r/${code}#for=${roomId}&person=${person}`;

/** For whom a host writes on this page, who has the key of the room in this browser. */
export function writtenFor(): { readonly roomId: string; readonly person: string } | undefined {
  const said = new URLSearchParams(location.hash.slice(1));
  const [roomId, person] = [said.get('for'), said.get('person')];
  return roomId && person && hostKeyOf(roomId) !== undefined ? { roomId, person } : undefined;
}

/** What a preview shows at the door: it gets one channel, sends nothing and counts as nobody. */
export const watchPass = (roomId: string, watch: 'projector' | 'floor'): Handshake => ({
  as: 'host',
  roomId,
  key: hostKeyOf(roomId) ?? '',
  watch,
});
