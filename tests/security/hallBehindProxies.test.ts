import { describe, expect, it } from 'vitest';
import { bearer, post } from '../http/calls.ts';
import { openHouse } from '../live/house.ts';
import { connectPacket, PONG, PROTOCOL, readPacket } from '../load/packets.ts';
import { RawSocket } from '../load/rawSocket.ts';
import { NAME, type ProxyKind, PUBLIC_URL, sample, startProxy } from '../support/proxies.ts';
import { times } from './options.ts';

const PHONES = times(1_000, 60);
const JOINING_AT_ONCE = 20;
const KINDS = ['nginx', 'apache', 'haproxy', 'caddy'] as const;

/** A phone of the least effort, in the room; rejects when it is hung up on before. */
function phone(url: URL, code: string, index: number, sockets: RawSocket[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new RawSocket(url, `${PROTOCOL}websocket`, {
      message: (bytes) => {
        const packet = readPacket(bytes);
        if (packet.type === 'open')
          socket.send(connectPacket({ as: 'participant', code, name: `P${index}` }));
        else if (packet.type === 'ping') socket.send(PONG);
        else if (packet.type === 'event' && packet.json()[0] === 'welcome') resolve();
      },
      closed: (reason) => reject(new Error(`phone ${index} was hung up on: ${reason}`)),
    });
    sockets.push(socket);
  });
}

describe.each(KINDS)('%s as docs/hosting.md has it', (kind: ProxyKind) => {
  it(`lets ${PHONES} phones in by WebSocket, and hangs up on none`, { timeout: 300_000 }, async () => {
    const server = await openHouse({ hostPassword: 'sesame', publicUrl: PUBLIC_URL });
    const proxy = await startProxy(kind, (port, plain) => sample(kind, port, server.port, plain));
    const opened = await post(
      proxy.port,
      '/api/rooms',
      { sessionId: 'mini' },
      { host: NAME, ...bearer('sesame') },
    );
    const { code } = Object(opened.body);
    const url = new URL(`http://${NAME}:${proxy.port}`);
    const sockets: RawSocket[] = [];
    try {
      for (let index = 0; index < PHONES; index += JOINING_AT_ONCE) {
        const some = Array.from({ length: JOINING_AT_ONCE }, (_, at) =>
          phone(url, code, index + at, sockets),
        );
        await Promise.all(some);
      }
      const room = await server.app.rooms.byCode(code);
      expect(await room?.room.saved(({ people }) => Object.keys(people).length)).toBe(PHONES);
    } finally {
      for (const socket of sockets) socket.close();
    }
  });
});
