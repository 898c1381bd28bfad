import { describe, expect, it } from 'vitest';
import { bearer, call, doorFiles, post } from '../http/calls.ts';
import { type House, openHouse } from '../live/house.ts';
import { disconnected, once } from '../live/waiting.ts';
import { memoryLog } from '../support/memoryLog.ts';

const KEY = 'the-servers-own-key-of-this-start';
const ATTEMPT = 'made-up-by-the-new-laptop';

/** A server with a running room whose host is there, and a phone. */
async function running() {
  const log = memoryLog();
  const house = await openHouse({ log, doorFiles: doorFiles(KEY), hostPassword: 'the host password' });
  const secret = bearer(KEY);
  const opened = await post(house.port, '/api/rooms', { sessionId: 'mini', tables: 2 }, secret);
  const room = opened.body;
  if (!isRoom(room)) throw new Error('no room');
  const host = await house.host(room);
  await host.ask({ type: 'start' });
  const phone = await house.join(room.code, { name: 'Ana' });
  return { log, house, room, host, phone, secret };
}

const isRoom = (value: unknown): value is { roomId: string; code: string; hostKey: string } =>
  typeof value === 'object' && value !== null && 'roomId' in value && 'code' in value && 'hostKey' in value;

const take = (house: House, roomId: string, headers: Record<string, string>, attempt = ATTEMPT) =>
  post(house.port, `/api/rooms/${roomId}/takeover`, { attempt }, headers);

const keyIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'hostKey' in body ? String(body.hostKey) : '';

describe('rooms whose facilitator lost the key', () => {
  it('are listed with how they stand, and taken over in the middle of a session', async () => {
    const { house, room, host, phone, secret } = await running();
    const list = await call(house.port, '/api/rooms', { headers: secret });
    expect(list).toMatchObject({
      status: 200,
      body: {
        rooms: [
          {
            roomId: room.roomId,
            code: room.code,
            title: 'A small session',
            standing: { status: 'live', people: 1, online: 1, consoles: 1, item: 'Item one' },
          },
        ],
      },
    });
    const [word, gone] = [once(host, 'goodbye'), disconnected(host)];
    const taken = await take(house, room.roomId, secret);
    expect(taken.status).toBe(201);
    expect(await word).toEqual({ code: 'taken-over' });
    await gone;
    const hostKey = keyIn(taken.body);
    expect(hostKey).toMatch(/^[\w-]{32}$/);
    const { roomId } = room;
    expect(await house.refusal({ as: 'host', roomId, key: room.hostKey })).toBe('not-allowed');
    const fresh = await house.host({ ...room, hostKey });
    expect(fresh.views.console?.item?.title).toBe('Item one');
    expect((await fresh.ask({ type: 'end' })).ok).toBe(true);
    expect(phone.socket.connected).toBe(true);
  });

  it('give the same key to whoever asks again for want of an answer, also after a restart', async () => {
    const { log, house, room, secret } = await running();
    const first = keyIn((await take(house, room.roomId, secret)).body);
    expect(keyIn((await take(house, room.roomId, secret)).body)).toBe(first);
    const again = await openHouse({ log, doorFiles: doorFiles(KEY) });
    expect(keyIn((await take(again, room.roomId, secret)).body)).toBe(first);
    expect(keyIn((await take(again, room.roomId, secret, 'another-laptop-takes-it')).body)).not.toBe(first);
    expect(await again.refusal({ as: 'host', roomId: room.roomId, key: first })).toBe('not-allowed');
  });

  it('show their record to owners, and let them erase it, without anybody being sent away before', async () => {
    const { house, room, host, secret } = await running();
    const path = `/api/rooms/${room.roomId}`;
    expect(await call(house.port, `${path}/report?format=json`, { headers: secret })).toMatchObject({
      status: 200,
      body: { title: 'A small session' },
    });
    expect(host.socket.connected).toBe(true);
    expect((await call(house.port, path, { method: 'DELETE', headers: secret })).status).toBe(204);
    expect(await call(house.port, '/api/rooms', { headers: secret })).toMatchObject({ body: { rooms: [] } });
  });

  it('are listed after a restart too, those that have ended with when they did', async () => {
    const { log, house, host, secret } = await running();
    await host.ask({ type: 'end' });
    await house.stop();
    const again = await openHouse({ log, doorFiles: doorFiles(KEY) });
    const list = await call(again.port, '/api/rooms', { headers: secret });
    expect(list.body).toMatchObject({
      rooms: [
        { standing: { status: 'ended', people: 1, online: 0, consoles: 0, endedAt: expect.any(Number) } },
      ],
    });
  });
});

describe('nobody else', () => {
  it('is shown a room of others, or takes one: not at the machine itself, not with a key or token of a room', async () => {
    const { house, room, host, phone } = await running();
    const own = await openHouse();
    const free = await own.createRoom();
    expect((await call(own.port, '/api/rooms')).status).toBe(401);
    expect((await take(own, free.roomId, {})).status).toBe(401);
    for (const secret of [room.hostKey, phone.token, room.code, 'the host passwor', `${KEY}x`]) {
      const headers = bearer(secret);
      for (const answer of [
        await call(house.port, '/api/rooms', { headers }),
        await take(house, room.roomId, headers),
      ]) {
        expect(answer.status).toBe(401);
        expect(JSON.stringify(answer)).not.toMatch(new RegExp(`A small session|${room.code}`));
      }
    }
    const others = { ...bearer('the host password'), origin: 'https://elsewhere.example' };
    expect((await call(house.port, '/api/rooms', { headers: others })).status).toBe(403);
    expect((await take(house, room.roomId, others)).status).toBe(403);
    expect(host.socket.connected).toBe(true);
    expect((await call(house.port, '/api/rooms', { headers: bearer('the host password') })).status).toBe(200);
  });

  it('guesses the secret for long, at any of these calls', async () => {
    const { house, room, secret } = await running();
    const path = `/api/rooms/${room.roomId}`;
    const calls = [
      (headers: Record<string, string>) => call(house.port, '/api/rooms', { headers }),
      (headers: Record<string, string>) => take(house, room.roomId, headers),
      (headers: Record<string, string>) => call(house.port, `${path}/report?format=json`, { headers }),
      (headers: Record<string, string>) => call(house.port, path, { method: 'DELETE', headers }),
    ];
    for (let guess = 0; guess < 20; guess++) await calls[guess % 4]?.(bearer(`guess-${guess}`));
    for (const one of calls) expect((await one(bearer('one more guess'))).status).toBe(429);
    // Who has the room's own key is not kept out by others of the same address.
    expect((await calls[2]?.(bearer(room.hostKey)))?.status).toBe(200);
    expect((await calls[0]?.(secret))?.status).toBe(429);
  });

  it('takes over what never was, and a malformed attempt takes nothing', async () => {
    const { house, room, host, secret } = await running();
    expect((await take(house, 'no-such-room', secret)).status).toBe(404);
    for (const attempt of ['short', 'x'.repeat(65)])
      expect((await take(house, room.roomId, secret, attempt)).status).toBe(400);
    expect(host.socket.connected).toBe(true);
  });
});
