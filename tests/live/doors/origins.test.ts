import { request } from 'node:http';
import { io } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { openHouse } from '../house.ts';

const HANDSHAKE = '/socket.io/?EIO=4&transport=polling';

/** How the server answers a handshake that says it comes from `origin`. */
function polling(port: number, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: HANDSHAKE, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

/** 101 when the server lets a WebSocket in, otherwise the status with which it does not. */
function webSocket(port: number, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port,
      path: '/socket.io/?EIO=4&transport=websocket',
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      },
    });
    asked.on('upgrade', (_response, socket) => {
      socket.destroy();
      resolve(101);
    });
    asked.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

describe('pages of other sites', () => {
  it('get no connection, over WebSocket or polling, however much they look like ours', async () => {
    const { port } = await openHouse();
    const foreign = [
      'https://evil.example',
      'null',
      '',
      'not an origin',
      `http://127.0.0.1.evil.example:${port}`,
      `http://127.0.0.1:${port}.evil.example`,
      `http://evil.example/127.0.0.1:${port}`,
      'http://127.0.0.1:1',
      'http://127.0.0.1',
      `http://localhost:${port}`,
      `file://127.0.0.1:${port}`,
      `ftp://127.0.0.1:${port}`,
    ];
    for (const origin of foreign) {
      expect(await polling(port, { origin }), `polling from ${origin}`).toBe(403);
      expect(await webSocket(port, { origin }), `WebSocket from ${origin}`).toBe(400);
    }
  });

  it('do not keep our own out, nor programs that name no origin', async () => {
    const { port } = await openHouse();
    const own = [
      {},
      { origin: `http://127.0.0.1:${port}` },
      { origin: 'http://plenary.local', host: 'plenary.local' },
    ];
    for (const headers of own) {
      expect(await polling(port, headers)).toBe(200);
      expect(await webSocket(port, headers)).toBe(101);
    }
  });

  it('are told apart from the public address behind a proxy', async () => {
    const { port } = await openHouse({ publicUrl: 'https://plenary.example.org' });
    expect(await webSocket(port, { origin: 'https://plenary.example.org' })).toBe(101);
    expect(await webSocket(port, { origin: 'http://plenary.example.org' })).toBe(400);
    expect(await webSocket(port, { origin: 'https://plenary.example.org.evil.example' })).toBe(400);
    expect(await polling(port, { origin: 'https://plenary.example.org' })).toBe(200);
  });

  it('are not what polling is for: where WebSocket is blocked, a phone joins all the same', async () => {
    const house = await openHouse();
    const { code } = await house.createRoom();
    const socket = io(house.url, {
      transports: ['polling'],
      forceNew: true,
      auth: { as: 'participant', code, name: 'Behind a firewall' },
    });
    const welcome = await new Promise((resolve) => socket.once('welcome', resolve));
    expect(welcome).toMatchObject({ you: { id: expect.any(String) } });
    expect(await socket.emitWithAck('clock')).toBeTypeOf('number');
    socket.disconnect();
  });
});
