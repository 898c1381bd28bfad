import { nanoid } from 'nanoid';
import { io, type Socket } from 'socket.io-client';
import { applyPatch } from '../../shared/lib/mergePatch.ts';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import type { ChannelViews, ClientToServer, Reply, ServerToClient } from '../../shared/protocol/wire.ts';
import type { Command } from '../../shared/room/envelope.ts';

/** A small client of the protocol, for programs: views kept current, commands answered. */
export interface RoomClient {
  readonly views: Partial<ChannelViews>;
  readonly socket: Socket<ServerToClient, ClientToServer>;
  /** Resolves with the first welcome; rejects when the handshake is refused. */
  readonly ready: Promise<void>;
  ask(command: Omit<Command, 'id'>): Promise<Reply>;
  close(): void;
}

/** @param auth asked for at every attempt; `remember` gets the token that makes the next attempt the same person */
export function connectClient(
  url: string,
  auth: () => Handshake,
  remember: (token: string) => void = () => {},
): RoomClient {
  const views: Partial<ChannelViews> = {};
  const versions = new Map<string, number>();
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    transports: ['websocket'],
    forceNew: true,
    auth: (give) => give(auth()),
  });
  const ready = new Promise<void>((resolve, reject) => {
    socket.once('welcome', () => resolve());
    socket.once('connect_error', reject);
  });
  socket.on('welcome', (welcome) => {
    if (welcome.you?.token !== undefined) remember(welcome.you.token);
    for (const [channel, current] of Object.entries(welcome.views)) {
      versions.set(channel, current.version);
      Object.assign(views, { [channel]: current.view });
    }
  });
  socket.on('view', (message) => {
    const have = versions.get(message.channel) ?? 0;
    if ('patch' in message) {
      if (message.version <= have) return;
      if (message.base !== have) {
        socket.disconnect().connect();
        return;
      }
    }
    versions.set(message.channel, message.version);
    const view = 'view' in message ? message.view : applyPatch(views[message.channel], message.patch);
    Object.assign(views, { [message.channel]: view });
  });
  return {
    views,
    socket,
    ready,
    ask: (command) => socket.timeout(10_000).emitWithAck('command', { ...command, id: nanoid(16) }),
    close: () => socket.disconnect(),
  };
}
