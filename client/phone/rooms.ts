import type { Role } from '../../shared/activities/activity.ts';
import { ask } from '../live/ask.ts';

/** What a phone may know of a room before it joins. */
export interface RoomCard {
  readonly roomId: string;
  readonly title: string;
  readonly namesAsked: boolean;
  readonly tables: readonly string[];
  readonly roles: readonly Role[];
  /** Other addresses of the server by which people came into this room. */
  readonly elsewhere?: readonly string[];
  /** The address that was asked about is the server's own. */
  readonly own?: true;
}

/**
 * Looks a code up.
 * @param own an address to ask about, whether it is the server's own
 * @returns the room, or the code of the problem: "not-found", "too-many"; "offline" also where something answers
 * that is not Plenary, say the login page of a hotel
 */
export async function findRoom(code: string, own?: string): Promise<RoomCard | { problem: string }> {
  const query = own === undefined ? '' : `?own=${encodeURIComponent(own)}`;
  let response: Response;
  try {
    response = await ask(`/api/rooms/${encodeURIComponent(code)}${query}`);
  } catch {
    return { problem: 'offline' };
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && isRoomCard(body)) return body;
  const refusal = fieldsOf(body).code;
  // Answered, but not by Plenary: as good as not reached.
  return { problem: typeof refusal === 'string' && !response.ok ? refusal : 'offline' };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const isText = (value: unknown): value is string => typeof value === 'string';

/** By hand: a schema library would weigh more than the rest of this page's code. */
function isRoomCard(value: unknown): value is RoomCard {
  const { roomId, title, namesAsked, tables, roles, elsewhere = [] } = fieldsOf(value);
  return (
    isText(roomId) &&
    isText(title) &&
    typeof namesAsked === 'boolean' &&
    Array.isArray(tables) &&
    tables.every(isText) &&
    Array.isArray(roles) &&
    Array.isArray(elsewhere) &&
    elsewhere.every(isText) &&
    roles.every((role) => isText(fieldsOf(role).id) && isText(fieldsOf(role).title))
  );
}
