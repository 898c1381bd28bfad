import type { Server, Socket } from 'socket.io';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/wire.ts';

type Nothing = Record<string, never>;

/** Socket.IO with Plenary's messages. */
export type PlenaryServer = Server<ClientToServer, ServerToClient, Nothing, Nothing>;
export type PlenarySocket = Socket<ClientToServer, ServerToClient, Nothing, Nothing>;
