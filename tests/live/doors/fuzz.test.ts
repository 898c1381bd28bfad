import { io } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { below, mulberry32, pick, type Random } from '../../../shared/lib/random.ts';
import { collectEscaped } from '../../support/escaped.ts';
import { SEED } from '../../support/seed.ts';
import { openHouse } from '../house.ts';
import { refusalAt, until } from '../waiting.ts';

/** `SEED=7 npx vitest run tests/live/fuzz` tries others. */
const FRAMES = 500;

const WORDS = [
  'start',
  'vote',
  'introduce',
  'constructor',
  '__proto__',
  'next',
  'join',
  'command',
  'one',
  'ask',
  '',
];

/** Anything that JSON can say, and some of what clients really send. */
function anything(random: Random, depth = 0): unknown {
  switch (below(random, depth > 2 ? 6 : 8)) {
    case 0:
      return pick(random, [null, true, false]);
    case 1:
      return pick(random, [0, -1, 1e308, 2 ** 53, 0.1]);
    case 2:
      return pick(random, WORDS);
    case 3:
      return String.fromCodePoint(...Array.from({ length: below(random, 40) }, () => below(random, 0xd800)));
    case 4:
      return `${'\u202e'.repeat(below(random, 5))}a\u0000b`;
    case 5:
      return 'x'.repeat(below(random, 5_000));
    case 6:
      return Array.from({ length: below(random, 5) }, () => anything(random, depth + 1));
    default:
      return Object.fromEntries(
        Array.from({ length: below(random, 5) }, () => [
          pick(random, [...WORDS, 'id', 'type', 'item', 'step', 'payload', 'option', 'name', 'table']),
          anything(random, depth + 1),
        ]),
      );
  }
}

/** A command that is nearly right, with one or two things wrong. */
function nearly(random: Random): unknown {
  const command: Record<string, unknown> = {
    id: `fuzz-${below(random, 1e9)}`,
    type: pick(random, ['vote', 'introduce', 'next', 'goTo', 'moveToTable', 'setTables', 'extend', 'end']),
    item: pick(random, ['one', 'two', 'nine']),
    payload: pick(random, [{ option: 'yes' }, { table: 'B' }, { seconds: 5 }, {}]),
  };
  command[pick(random, ['id', 'type', 'item', 'step', 'payload', 'more'])] = anything(random);
  return command;
}

const KNOWN = /^(invalid|not-allowed|unknown-[a-z]+|not-now|not-yet|id-reused)$/;

describe(`what no client of ours sends (seed ${SEED})`, () => {
  const escaped = collectEscaped();

  it(`is answered with a code, ${FRAMES} times, and changes nothing for the others`, async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const [host, phone] = [await house.host(room), await house.join(room.code)];
    const phones = await Promise.all(Array.from({ length: 4 }, () => house.join(room.code)));
    await host.ask({ type: 'start' });
    await until(phone, ({ floor }) => floor?.room.status === 'live');
    const random = mulberry32(SEED);
    const frames = Array.from({ length: FRAMES }, () => (random() < 0.5 ? anything(random) : nearly(random)));
    const codes = new Set<string>();
    for (const frame of frames) {
      const { socket } = pick(random, phones);
      const reply: unknown = await Reflect.apply(socket.emitWithAck, socket, ['command', frame]);
      const shape = { ok: expect.any(Boolean) };
      expect(reply, JSON.stringify(frame)).toMatchObject(shape);
      if (typeof reply !== 'object' || reply === null || !('code' in reply)) continue;
      expect(reply.code, JSON.stringify({ frame, reply })).toMatch(KNOWN);
      codes.add(String(reply.code));
    }
    expect(codes.size).toBeGreaterThan(3);
    expect(host.views.console?.room.status).toBe('live');
    expect(await host.ask({ type: 'next', item: 'one', step: 'ask' })).toMatchObject({ ok: true });
    await until(phone, ({ floor }) => floor?.step?.id === 'ask.more');
    expect(escaped).toEqual([]);
  }, 60_000);

  it('also not under the frames themselves: packets that no Socket.IO client makes', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const watcher = await house.host(room);
    const random = mulberry32(SEED + 1);
    const packets = [
      '2["disconnect"]',
      '2["connect"]',
      '2["error",{}]',
      '2["newListener","x"]',
      '2[5]',
      '2{}',
      '2',
      '9',
      '',
      '40{"a":1}',
      '40/other,',
      '41',
      '3"x"',
      '317["reply"]',
      '51-["command",{"_placeholder":true,"num":0}]',
      '599999999999-["command"]',
      '42["command"',
      '2["command"',
      '2["command",{"id":',
      '\u0000',
      '6',
      '0',
      `2["command",${'['.repeat(5_000)}${']'.repeat(5_000)}]`,
      '2["__proto__"]',
      '2["command",{"__proto__":{"x":1}}]',
    ];
    for (let index = 0; index < 60; index++) {
      const packet =
        packets[index] ??
        random()
          .toString(36)
          .repeat(1 + below(random, 30));
      const socket = io(house.url, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        auth: { as: 'participant', code: room.code, attempt: 'the-same-phone-every-time' },
      });
      await new Promise<void>((resolve) => socket.once('welcome', () => resolve()));
      const over = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
      socket.io.engine.write(packet);
      // Either the server has had enough of it, or it goes on as if nothing had been said.
      const answer = socket
        .timeout(5_000)
        .emitWithAck('clock')
        .then((now) => expect(now).toBeTypeOf('number'));
      await Promise.race([over, answer]);
      answer.catch(() => undefined);
      socket.disconnect();
    }
    // All of them were one phone, and it is gone.
    await until(watcher, ({ console: view }) => {
      const people = Object.values(view?.people ?? {});
      return people.length > 0 && people.every(({ online }) => !online);
    });
    expect(Object.keys(watcher.views.console?.people ?? {})).toHaveLength(1);
    expect(await watcher.ask({ type: 'start' })).toMatchObject({ ok: true });
    expect(escaped).toEqual([]);
  }, 60_000);

  it('nor in the handshake', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const random = mulberry32(SEED + 2);
    const codes = new Set<string>();
    for (let index = 0; index < 120; index++) {
      const nearlyRight = {
        as: pick(random, ['participant', 'host', 'projector']),
        code: room.code,
        roomId: room.roomId,
        key: 'wrong',
        [pick(random, ['as', 'code', 'roomId', 'key', 'token', 'attempt', 'name', 'role', 'table'])]:
          anything(random),
      };
      const given = random() < 0.3 ? anything(random) : nearlyRight;
      const auth = typeof given === 'object' && given !== null ? given : {};
      const code = await refusalAt(house.url, auth);
      expect(code, JSON.stringify(auth)).toMatch(
        /^(admitted|closed|invalid|not-found|not-allowed|too-many|unknown-[a-z]+)$/,
      );
      codes.add(code);
    }
    expect(codes.has('admitted') && codes.has('invalid')).toBe(true);
    await house.host(room);
    expect(escaped).toEqual([]);
  }, 60_000);
});
