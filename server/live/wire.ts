import type { Server, Socket } from 'socket.io';
import type { ClientToServer, Farewell, ServerToClient } from '../../shared/protocol/wire.ts';

type Nothing = Record<string, never>;

/** Socket.IO with Plenary's messages. */
export type PlenaryServer = Server<ClientToServer, ServerToClient, Nothing, Nothing>;
export type PlenarySocket = Socket<ClientToServer, ServerToClient, Nothing, Nothing>;

/** Says why, and ends the connection. */
export function dismiss(socket: PlenarySocket, code: Farewell): void {
  socket.emit('goodbye', { code });
  socket.disconnect(true);
}
