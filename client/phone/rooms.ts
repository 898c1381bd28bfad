import type { RoomCard } from '../../shared/protocol/answers.ts';
import { ask } from '../live/ask.ts';

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

/**
 * By hand, as `roomCard` says: a schema library would weigh more than the rest of this page's code. A test holds the two
 * together.
 */
export function isRoomCard(value: unknown): value is RoomCard {
  const { roomId, title, namesAsked, tables, roles, full = [], elsewhere = [], own = true } = fieldsOf(value);
  return (
    isText(roomId) &&
    isText(title) &&
    typeof namesAsked === 'boolean' &&
    Array.isArray(tables) &&
    tables.every(isText) &&
    Array.isArray(roles) &&
    Array.isArray(full) &&
    full.every(isText) &&
    Array.isArray(elsewhere) &&
    elsewhere.every(isText) &&
    own === true &&
    roles.every((role) => isText(fieldsOf(role).id) && isText(fieldsOf(role).title))
  );
}
