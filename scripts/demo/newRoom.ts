import { faultAnswer, type RoomOpened, roomOpened } from '../../shared/protocol/answers.ts';
import type { OpeningRoom } from '../../shared/protocol/calls.ts';

/**
 * Opens a room on the server at `url`.
 * @param headers what shows that one may, if anything
 * @throws Error in the server's words where it does not open one
 */
export async function newRoom(
  url: string,
  wanted: OpeningRoom,
  headers: Readonly<Record<string, string>> = {},
): Promise<RoomOpened> {
  const opened = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(wanted),
  });
  const body: unknown = await opened.json();
  if (!opened.ok) throw new Error(`the room could not be opened: ${faultAnswer.parse(body).message}`);
  return roomOpened.parse(body);
}
