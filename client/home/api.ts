import { nanoid } from 'nanoid';
import { ask } from '../live/ask.ts';
import { forgetHostedRoom, keepHostedRoom } from '../live/hostKeys.ts';
import { CallFailed, hostCall } from './hostCall.ts';

/** One session as `/api/sessions` lists it. */
export interface SessionCard {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number;
  readonly items: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
  /** Tables that the room is set for. */
  readonly tables?: number;
  /** It was prepared here: of which template, when it was last saved (ms), and how many faults it has. */
  readonly prepared?: { readonly template?: string; readonly savedAt: number; readonly faults: number };
}

/** Templates first, then what was prepared; the latter only where this page may open rooms. */
export const listSessions = (): Promise<SessionCard[]> => hostCall('/api/sessions');

/** @throws CallFailed with the fault while the session is not fit to be run */
export const openRoom = (wanted: {
  readonly sessionId: string;
  readonly tables: number;
  readonly namesAsked: boolean;
  /** Of the room, for whoever looks in from another zone. */
  readonly zone: string;
  readonly rehearsal?: true;
}): Promise<{ roomId: string; code: string; hostKey: string }> =>
  hostCall('/api/rooms', { method: 'POST', body: wanted });

/** Makes a session of one's own: a copy of another one, or what was imported. */
export const prepareSession = (of: { readonly from: string } | { readonly session: unknown }) =>
  hostCall<{ id: string }>('/api/prepared', { method: 'POST', body: of });

/** How a room stands. Instants in server ms. */
export interface RoomStanding {
  readonly status: 'lobby' | 'live' | 'ended';
  readonly people: number;
  readonly online: number;
  readonly consoles: number;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly item?: string;
}

/** A room of this server as its owners see it. Instants in server ms. */
export interface RunningRoom {
  readonly roomId: string;
  readonly code: string;
  readonly title: string;
  readonly openedAt: number;
  readonly rehearsal?: true;
  /** Absent for rooms that nobody has used for long. */
  readonly standing?: RoomStanding;
}

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
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** Every room of the server; asks for the host password, or the server's key, where this page has neither. */
export const listRooms = async (): Promise<readonly RunningRoom[]> =>
  (await hostCall<{ rooms: readonly RunningRoom[] }>('/api/rooms')).rooms;

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
      const { hostKey } = await hostCall<{ hostKey: string }>(path, { method: 'POST', body: { attempt } });
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
  await hostCall(`/api/rooms/${encodeURIComponent(roomId)}`, { method: 'DELETE' });
  forgetHostedRoom(roomId);
}

export const removePrepared = (id: string): Promise<void> =>
  hostCall(`/api/prepared/${encodeURIComponent(id)}`, { method: 'DELETE' });
