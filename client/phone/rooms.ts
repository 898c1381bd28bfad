import type { Role } from '../../shared/activities/activity.ts';

/** What a phone may know of a room before it joins. */
export interface RoomCard {
  readonly roomId: string;
  readonly title: string;
  readonly namesAsked: boolean;
  readonly tables: readonly string[];
  readonly roles: readonly Role[];
}

/** Looks a code up. @returns the room, or the code of the problem ("not-found", "too-many", "offline") */
export async function findRoom(code: string): Promise<RoomCard | { problem: string }> {
  try {
    const response = await fetch(`/api/rooms/${encodeURIComponent(code)}`);
    const body = await response.json();
    return response.ok ? body : { problem: typeof body.code === 'string' ? body.code : 'other' };
  } catch {
    return { problem: 'offline' };
  }
}
