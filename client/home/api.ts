import { nanoid } from 'nanoid';
import {
  nothing,
  preparedMade,
  type RoomOpened,
  type RoomStanding,
  type RunningRoom,
  roomList,
  roomOpened,
  roomStanding,
  type SessionCard,
  sessionList,
  takenOver,
} from '../../shared/protocol/answers.ts';
import type { OpeningRoom, Preparing, TakingOver } from '../../shared/protocol/calls.ts';
import { ask } from '../live/ask.ts';
import { forgetHostedRoom, keepHostedRoom } from '../live/hostKeys.ts';
import { CallFailed, hostCall } from './hostCall.ts';

/** Templates first, then what was prepared; the latter only where this page may open rooms. */
export const listSessions = (): Promise<readonly SessionCard[]> => hostCall('/api/sessions', sessionList);

/** @throws CallFailed with the fault while the session is not fit to be run */
export const openRoom = (wanted: OpeningRoom): Promise<RoomOpened> =>
  hostCall('/api/rooms', roomOpened, { method: 'POST', body: wanted });

/** Makes a session of one's own: a copy of another one, or what was imported. */
export const prepareSession = (of: Preparing) =>
  hostCall('/api/prepared', preparedMade, { method: 'POST', body: of });

/** The same, or `taken` when the key opens nothing any more, or `gone` when there is no such room. */
export type Standing = RoomStanding | 'taken' | 'gone';

/**
 * How a room stands that this browser holds the key of.
 * @returns nothing without an answer
 */
export async function standingOf({
  roomId,
  key,
}: {
  readonly roomId: string;
  readonly key: string;
}): Promise<Standing | undefined> {
  try {
    const response = await ask(`/api/rooms/${encodeURIComponent(roomId)}/standing`, {
      headers: { authorization: `Bearer ${key}` },
    });
    if (response.status === 401) return 'taken';
    if (response.status === 404) return 'gone';
    return response.ok ? roomStanding.parse(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** Every room of the server; asks for the host password, or the server's key, where this page has neither. */
export const listRooms = async (): Promise<readonly RunningRoom[]> =>
  (await hostCall('/api/rooms', roomList)).rooms;

const TRIES = 3;

/**
 * Takes a room over: this browser gets a new key, and the one before opens nothing any more. An answer that got lost
 * is asked for again under the same attempt, and is the same.
 */
export async function takeOver(room: RunningRoom): Promise<void> {
  const { roomId, code, title, rehearsal } = room;
  const attempt = nanoid(32);
  for (let tried = 1; ; tried++) {
    try {
      const path = `/api/rooms/${encodeURIComponent(roomId)}/takeover`;
      const body: TakingOver = { attempt };
      const { hostKey } = await hostCall(path, takenOver, { method: 'POST', body });
      keepHostedRoom({
        roomId,
        key: hostKey,
        code,
        title,
        openedAt: room.openedAt,
        ...(rehearsal ? { rehearsal } : {}),
      });
      return;
    } catch (error) {
      if (error instanceof CallFailed || tried === TRIES) throw error;
    }
  }
}

/** Erases a room of this server with everything that people entered in it. */
export async function eraseRoom(roomId: string): Promise<void> {
  await hostCall(`/api/rooms/${encodeURIComponent(roomId)}`, nothing, { method: 'DELETE' });
  forgetHostedRoom(roomId);
}

export const removePrepared = (id: string): Promise<void> =>
  hostCall(`/api/prepared/${encodeURIComponent(id)}`, nothing, { method: 'DELETE' });
