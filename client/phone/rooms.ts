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
const isTrue = (value: unknown): boolean => value === true;
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
/** Each with an id, with a text by this name, and with a list of texts. */
const areNamed = (value: unknown, name: string, tables?: string): boolean =>
  Array.isArray(value) &&
  value
    .map(fieldsOf)
    .every((one) => isText(one.id) && isText(one[name]) && (!tables || areTexts(one[tables])));

/**
 * By hand, as `roomCard` says: a schema library would weigh more than the rest of this page's code. A test holds the two
 * together.
 */
export function isRoomCard(value: unknown): value is RoomCard {
  const card = fieldsOf(value);
  const { full = [], elsewhere = [], own = true, teams = [], teamsAsked = true, teamsOpen = true } = card;
  return (
    isText(card.roomId) &&
    isText(card.title) &&
    typeof card.namesAsked === 'boolean' &&
    [card.tables, full, elsewhere].every(areTexts) &&
    [own, teamsAsked, teamsOpen].every(isTrue) &&
    areNamed(card.roles, 'title') &&
    areNamed(teams, 'name', 'tables')
  );
}
