import type { Handshake } from '../../shared/protocol/handshake.ts';
import { storage } from './storage.ts';

/** A room that this browser may host. */
export interface HostedRoom {
  readonly roomId: string;
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** Device instant, ms. */
  readonly openedAt: number;
  readonly rehearsal?: true;
  /** The session that it was opened with, where this browser opened it. */
  readonly sessionId?: string;
}

const KEY = 'plenary.hosted';

/** The rooms that this browser holds the key of, newest first. */
export function hostedRooms(): HostedRoom[] {
  const kept = storage.get(KEY);
  if (kept === undefined) return [];
  try {
    const list: unknown = JSON.parse(kept);
    return Array.isArray(list) ? list.filter(isHosted) : [];
  } catch (error) {
    console.error('The list of hosted rooms could not be read', error);
    return [];
  }
}

function isHosted(value: unknown): value is HostedRoom {
  return (
    typeof value === 'object' &&
    value !== null &&
    'roomId' in value &&
    'key' in value &&
    typeof value.key === 'string'
  );
}

export function keepHostedRoom(room: HostedRoom): void {
  const others = hostedRooms().filter((known) => known.roomId !== room.roomId);
  storage.set(KEY, JSON.stringify([room, ...others]));
}

/** Fills in what a hand-over link did not say. */
export function nameHostedRoom(
  roomId: string,
  { code, title }: { readonly code: string; readonly title: string },
): void {
  const rooms = hostedRooms();
  if (!rooms.some((room) => room.roomId === roomId && room.title === '')) return;
  storage.set(
    KEY,
    JSON.stringify(rooms.map((room) => (room.roomId === roomId ? { ...room, code, title } : room))),
  );
}

export function forgetHostedRoom(roomId: string): void {
  storage.set(KEY, JSON.stringify(hostedRooms().filter((room) => room.roomId !== roomId)));
}

/** The same but for the room whose console this page is. */
export const otherHostedRooms = (): HostedRoom[] =>
  hostedRooms().filter(({ roomId }) => location.pathname !== `/console/${roomId}`);

export const hostKeyOf = (roomId: string): string | undefined =>
  hostedRooms().find((room) => room.roomId === roomId)?.key;

const LOOK_MS = 100;
const PATIENCE_MS = 5_000;

/**
 * Resolves with whether this browser has, or gets within a few seconds, another host key than the one that it
 * presented: the goodbye to the old one can be here before the new one is.
 */
export async function anotherHostKey(presented: Handshake): Promise<boolean> {
  if (presented.as === 'participant' || presented.roomId === undefined) return false;
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    const key = hostKeyOf(presented.roomId);
    if (key === undefined) return false;
    if (key !== presented.key) return true;
    await new Promise((next) => setTimeout(next, LOOK_MS));
  }
  return false;
}

/**
 * The key that a hand-over link carries in its fragment (`#key=…`), which browsers never send to a server. It is
 * kept, and taken out of the address bar at once.
 */
export function takeKeyFromLink(roomId: string): void {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (!key) return;
  keepHostedRoom({ roomId, key, code: '', title: '', openedAt: Date.now() });
  history.replaceState(null, '', location.pathname);
}
