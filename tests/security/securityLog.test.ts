import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { openHouse } from '../live/house.ts';
import { disconnected, once, refusalAt } from '../live/waiting.ts';

const PASSWORD = 'zq-canary-the-password';
const NAME = 'zq-canary-a-name';
const PUBLIC = { publicUrl: 'https://plenary.example.org', hostPassword: PASSWORD } as const;
const GUESSES = 20;
const from = (address: string) => ({ 'x-forwarded-for': address });

interface Line {
  readonly level: number;
  readonly event?: string;
}

/** A server, and every line of its log. */
async function openWatched() {
  const written: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => written.push(line) });
  const house = await openHouse({ ...PUBLIC, logger });
  const room = await (
    await fetch(`${house.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${PASSWORD}` },
      body: JSON.stringify({ sessionId: 'mini' }),
    })
  ).json();
  const lines = (event: string) =>
    written
      .map((line): Line & Record<string, unknown> => JSON.parse(line))
      .filter((line) => line.event === event);
  return { house, room, lines, text: () => written.join('') };
}

const WARN = 40;
const INFO = 30;

describe('the log of what happens at the doors', () => {
  it('says once which address has guessed too often, at what, and at which room if it is one', async () => {
    const { house, room, lines, text } = await openWatched();
    const guessed: string[] = [];
    for (let index = 0; index < GUESSES + 3; index++) {
      const [code, key] = [`ZZZZZ${'BCDFGHJKLMNPQRSTVWXZ'[index % 20]}`, `zq-canary-key-${index}`];
      guessed.push(code, key);
      await refusalAt(house.url, { as: 'participant', code, name: NAME }, from('203.0.113.1'));
      await refusalAt(house.url, { as: 'host', roomId: room.roomId, key }, from('203.0.113.2'));
      await refusalAt(house.url, { as: 'host', roomId: key, key }, from('203.0.113.3'));
      await fetch(`${house.url}/api/rooms/${code}`, { headers: from('203.0.113.4') });
      const headers = { authorization: `Bearer ${key}`, ...from('203.0.113.5') };
      await fetch(`${house.url}/api/rooms`, { method: 'POST', headers });
    }
    const host = await house.host(room);
    for (let index = 0; index < GUESSES + 3; index++)
      await host.socket.emitWithAck('pair', { code: 'zq-canary' });

    const about = { level: WARN };
    expect(lines('guessed-too-often')).toEqual([
      expect.objectContaining({ ...about, from: '203.0.113.1', guessed: 'code' }),
      expect.objectContaining({ ...about, from: '203.0.113.2', guessed: 'key', roomId: room.roomId }),
      expect.objectContaining({ ...about, from: '203.0.113.3', guessed: 'key' }),
      expect.objectContaining({ ...about, from: '203.0.113.4', guessed: 'code' }),
      expect.objectContaining({ ...about, from: '203.0.113.5', guessed: 'password' }),
      expect.objectContaining({ ...about, from: '127.0.0.1', guessed: 'pairing code', roomId: room.roomId }),
    ]);
    expect(lines('guessed-too-often')[2]).not.toHaveProperty('roomId');
    for (const secret of [...guessed, room.code, room.hostKey, 'zq-canary'])
      expect(text()).not.toContain(secret);
  });

  it('says who floods: their id in the room, whether the connection was ended, and no name', async () => {
    const { house, room, lines, text } = await openWatched();
    const phone = await house.join(room.code, { name: NAME });
    const command = (index: number) => ({
      id: `command-${index}`,
      type: 'introduce',
      payload: { name: NAME },
    });
    await Promise.all(
      Array.from({ length: 310 }, (_, index) => phone.socket.emitWithAck('command', command(index))),
    );
    expect(lines('too-fast')).toEqual([
      expect.objectContaining({ level: WARN, person: phone.id, roomId: room.roomId, ended: false }),
    ]);
    const ended = disconnected(phone);
    for (let index = 0; index < 1_000; index++) phone.socket.emit('command', command(index), () => {});
    await ended;
    expect(lines('too-fast').slice(1)).toEqual([
      expect.objectContaining({ level: WARN, person: phone.id, roomId: room.roomId, ended: true }),
    ]);
    for (const secret of [NAME, phone.token, room.code, room.hostKey]) expect(text()).not.toContain(secret);
  });

  it('says which origin was refused, of calls and sockets, once a minute for each address', async () => {
    const { house, lines, text } = await openWatched();
    const foreign = (address: string) => ({
      origin: 'https://zq-canary:zq-canary@evil.example/zq-canary',
      ...from(address),
    });
    for (let turn = 0; turn < 3; turn++) {
      expect((await fetch(`${house.url}/api/sessions`, { headers: foreign('203.0.113.1') })).status).toBe(
        403,
      );
      await refusalAt(house.url, { as: 'projector' }, foreign('203.0.113.2'));
    }
    await fetch(`${house.url}/api/sessions`, { headers: { origin: 'zq-canary', ...from('203.0.113.3') } });
    expect(lines('foreign-origin')).toEqual([
      expect.objectContaining({ level: WARN, from: '203.0.113.1', origin: 'https://evil.example' }),
      expect.objectContaining({ level: WARN, from: '203.0.113.2', origin: 'https://evil.example' }),
      expect.objectContaining({ level: WARN, from: '203.0.113.3', origin: 'unreadable' }),
    ]);
    expect(text()).not.toContain('zq-canary');
  });

  it('says who came in with a key or a pass, and when a key was renewed, and holds neither', async () => {
    const { house, room, lines, text } = await openWatched();
    const host = await house.host(room);
    const waiting = house.connect({ as: 'projector' });
    const { code } = await once(waiting, 'pairing');
    const paired = once(waiting, 'paired');
    await host.socket.emitWithAck('pair', { code });
    const { token } = await paired;
    await house.connect({ as: 'projector', roomId: room.roomId, key: token }).ready;
    const phone = await house.join(room.code, { name: NAME });
    const answer = await fetch(`${house.url}/api/rooms/${room.roomId}/keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${room.hostKey}` },
    });
    const { hostKey } = await answer.json();
    await house.host({ ...room, hostKey });
    const where = { level: INFO, from: '127.0.0.1', roomId: room.roomId };
    expect(lines('let-in')).toEqual([
      expect.objectContaining({ ...where, as: 'host' }),
      expect.objectContaining({ ...where, as: 'projector' }),
      expect.objectContaining({ ...where, as: 'host' }),
    ]);
    expect(lines('key-renewed')).toEqual([expect.objectContaining(where)]);
    for (const secret of [PASSWORD, NAME, room.code, room.hostKey, hostKey, token, phone.token])
      expect(text()).not.toContain(secret);
  });
});
