import { nanoid } from 'nanoid';
import { keyRenewed } from '../../../shared/protocol/answers.ts';
import type { RenewingKey } from '../../../shared/protocol/calls.ts';
import { ask } from '../../live/ask.ts';
import { hostedRooms, keepHostedRoom } from '../../live/hostKeys.ts';

const TRIES = 4;
const TRY_AGAIN_MS = 1_000;

/**
 * Asks for a new host key and keeps it. An answer that got lost is asked for again under the same attempt: the key
 * before may open nothing any more by then.
 * @returns whether there is a new key
 */
export async function renewHostKey(roomId: string): Promise<boolean> {
  const room = hostedRooms().find((known) => known.roomId === roomId);
  if (!room) return false;
  const attempt = nanoid(32);
  for (let tried = 0; tried < TRIES; tried++) {
    try {
      const response = await ask(`/api/rooms/${encodeURIComponent(roomId)}/keys`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${room.key}` },
        body: JSON.stringify({ attempt } satisfies RenewingKey),
      });
      const renewed = keyRenewed.safeParse(await response.json()).data;
      if (response.ok && renewed) {
        keepHostedRoom({ ...room, key: renewed.hostKey });
        return true;
      }
      if (response.status < 500) return false;
    } catch {
      // Nothing came back: it may have happened all the same.
    }
    await new Promise((next) => setTimeout(next, TRY_AGAIN_MS));
  }
  return false;
}
