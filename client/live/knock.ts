import { io, type Socket } from 'socket.io-client';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/wire.ts';

const PATIENCE_MS = 10_000;

/** Asks once, without going in, whether a room lets somebody in. Resolves with `false` also when nobody answers. */
export function knock(auth: Handshake): Promise<boolean> {
  return new Promise((resolve) => {
    const socket: Socket<ServerToClient, ClientToServer> = io(location.origin, {
      forceNew: true,
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnection: false,
      timeout: PATIENCE_MS,
      auth: { ...auth },
    });
    const told = (lets: boolean) => {
      resolve(lets);
      socket.disconnect();
    };
    socket.on('welcome', () => told(true));
    socket.on('connect_error', () => told(false));
    socket.on('disconnect', () => told(false));
  });
}
