import { io } from 'socket.io-client';
import type { RoomClient } from '../../scripts/demo/client.ts';
import type { ServerToClient } from '../../shared/protocol/wire.ts';

/** The next message of a kind. */
export function once<E extends keyof ServerToClient>(
  client: RoomClient,
  event: E,
): Promise<Parameters<ServerToClient[E]>[0]> {
  return new Promise((resolve) => {
    const take = (name: string, message: Parameters<ServerToClient[E]>[0]) => {
      if (name !== event) return;
      client.socket.offAny(take);
      resolve(message);
    };
    client.socket.onAny(take);
  });
}

/** Resolves as soon as what the client shows fulfils `holds`: looked at now, and after every message. */
export function until(client: RoomClient, holds: (views: RoomClient['views']) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(client.views)) return;
      client.socket.off('view', look).off('welcome', look);
      resolve();
    };
    client.socket.on('view', look).on('welcome', look);
    look();
  });
}

/** Whether a text stands anywhere in a view, which may not be there yet. */
export const shows = (view: unknown, text: string): boolean => (JSON.stringify(view) ?? '').includes(text);

export const disconnected = (client: RoomClient): Promise<string> =>
  new Promise((resolve) => {
    if (!client.socket.connected) resolve('already');
    client.socket.once('disconnect', (reason) => resolve(reason));
  });

/** The code with which a handshake is refused; "admitted" when it is not, "closed" when nothing is said. */
export function refusalAt(url: string, auth: unknown, headers: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: (give) => give(Object(auth)),
      extraHeaders: headers,
    });
    const end = (code: string) => {
      socket.disconnect();
      resolve(code);
    };
    socket.once('connect', () => end('admitted'));
    // What is no handshake at all gets no answer. (A refusal closes the connection just before it is told.)
    socket.io.once('close', () => setImmediate(end, 'closed'));
    socket.once('connect_error', (error) => end(codeOf(error) ?? `error: ${error.message}`));
  });
}

export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('data' in error)) return undefined;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('code' in data)) return undefined;
  return typeof data.code === 'string' ? data.code : undefined;
}

/** Lets everything that is ready to run, run: a few turns of the event loop, no time. */
export async function turns(count = 5): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((next) => setImmediate(next));
}
