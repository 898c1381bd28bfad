import { Router } from 'express';
import { refuse } from '../../shared/lib/result.ts';
import type { RoomList, TakenOver } from '../../shared/protocol/answers.ts';
import { takingOver } from '../../shared/protocol/calls.ts';
import { derivedSecret, hashOf, matches } from '../keys.ts';
import type { Arrivals } from '../live/doors/arrivals.ts';
import { bearer } from '../live/doors/doors.ts';
import type { RoomDeps } from '../live/writer/liveRoom.ts';
import type { Rooms } from '../live/writer/rooms.ts';
import type { SecurityLog } from '../securityLog.ts';
import { fault, invalid } from './answers.ts';
import type { Asker } from './asker.ts';

/**
 * What owners of the server do with rooms of others: the browser that held a room's key may be lost, in the middle of a
 * session. Titles and codes are shown to nobody else.
 */
export function ownerRoutes(options: {
  readonly asker: Asker;
  readonly deps: RoomDeps;
  readonly rooms: Rooms;
  readonly arrivals: Arrivals;
  readonly security: SecurityLog;
}): Router {
  const { asker, deps, rooms, arrivals, security } = options;
  const api = Router();

  api.get('/rooms', asker.ownerOnly, async (_request, response) => {
    response.json({ rooms: await rooms.list() } satisfies RoomList);
  });

  /**
   * A new host key, made from the secret and the attempt: of whoever asks again, since no answer came, it is the same.
   * The one before opens nothing any more, and whoever came with it is told that the room was taken over.
   */
  api.post('/rooms/:roomId/takeover', asker.ownerOnly, async (request, response) => {
    const parsed = takingOver.safeParse(request.body ?? {});
    if (!parsed.success) return invalid(response, request.body, parsed.error);
    const { roomId } = request.params;
    const open = typeof roomId === 'string' ? await rooms.byId(roomId) : undefined;
    if (!open || typeof roomId !== 'string') return fault(response, 404, refuse('not-found'));
    const hostKey = derivedSecret(bearer(request) ?? '', `host of ${roomId} ${parsed.data.attempt}`);
    const taken = await open.room.saved(({ hostKeyHash }) => matches(hostKey, hostKeyHash));
    if (!taken) {
      const reply = await open.room.submit(
        { kind: 'server', id: 'server' },
        {
          id: `take-${deps.newId()}`,
          type: 'takeOver',
          payload: { hostKeyHash: hashOf(hostKey) },
        },
      );
      if (!reply.ok) return fault(response, 503, refuse('not-saved'));
      security.takenOver({ from: asker.addressOf(request), roomId });
    }
    arrivals.from(roomId, asker.addressOf(request));
    const named = await open.room.saved(({ code, session }) => ({ code, title: session.title }));
    return response.status(201).json({ hostKey, ...named } satisfies TakenOver);
  });
  return api;
}
