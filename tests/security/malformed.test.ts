import { describe, expect, it } from 'vitest';
import { registry } from '../../shared/activities/registry.ts';
import { below, mulberry32, pick, type Random } from '../../shared/lib/random.ts';
import { createCore } from '../../shared/room/core.ts';
import { intentOf } from '../../shared/room/simulated.ts';
import { anything, mutated } from '../contract/fuzz.ts';
import { kinds } from '../contract/kinds.ts';
import { type Client, type House, type OpenedRoom, openHouse, type Phone } from '../live/house.ts';
import { refusalAt, until } from '../live/waiting.ts';
import { collectEscaped } from '../support/escaped.ts';
import { memoryLog } from '../support/memoryLog.ts';
import { SEED } from '../support/seed.ts';
import { activities, everyKind } from './everyKind.ts';
import { times } from './options.ts';

/** `SEED=7 npm run test:security` tries others. */
const COMMANDS = times(10_000, 2_000);
const OTHERS = times(2_000, 300);
const PACKETS = times(1_000, 120);
const HANDSHAKES = times(500, 60);
const CALLS = times(1_000, 150);
const PEOPLE = 48;

/** A refusal in words: a code of small letters, a sentence that begins with something and ends. */
const REFUSAL = {
  ok: false,
  code: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/),
  message: expect.stringMatching(/\S{2,}/),
};
const FAULTY = ['server-fault', 'not-saved'];

const ENVELOPE = ['id', 'type', 'item', 'step', 'payload', 'more', '__proto__', 'toString'];
const EVENTS = [
  'command',
  'clock',
  'pair',
  'handOver',
  'welcome',
  'view',
  'goodbye',
  'join',
  '__proto__',
  'constructor',
  'toString',
  '',
];

const PACKET_PARTS = [
  '0', '1', '2', '3', '4', '5', '6', '9', '-', '[', ']', '{', '}', '"command"', '"clock"', ',', ':', '{"_placeholder":true,"num":0}',
  'null', '40', '41', '42', '43', '44', '45', '/other,', '/', '99999999999', '\u0000', '\ud800', '"\\ud800"', '{"__proto__":1}', '[[[[', 'é',
]; // biome-ignore format: a list of scraps reads better in lines

/** A command as it might have been, with something wrong with it. */
function wrong(
  random: Random,
  base: { type: string; item?: string; payload: unknown },
  count: number,
): unknown {
  const command: Record<string, unknown> = { id: `wrong-${count}-${below(random, 1e6)}`, ...base };
  const dice = random();
  if (dice < 0.15) return anything(random);
  if (dice < 0.6) return { ...command, payload: mutated(random, base.payload) };
  if (dice < 0.7)
    return { ...command, item: pick(random, ['no-such-item', 'constructor', '__proto__', 'break']) };
  if (dice < 0.8)
    return { ...command, type: pick(random, ['lock', 'join', 'renewHostKey', 'toString', 'next']) };
  return { ...command, [pick(random, ENVELOPE)]: anything(random) };
}

/** JSON as the wire carries it: what it cannot say is left out, as every client does. */
const sendable = (value: unknown): unknown => {
  const text = JSON.stringify(value ?? null);
  return text.length > 60_000 ? 'too long for one message' : JSON.parse(text);
};

describe(`what no client of ours sends (seed ${SEED})`, () => {
  const escaped = collectEscaped();

  async function opened() {
    const log = memoryLog();
    const house = await openHouse({ log, registry, sessions: new Map([['all', everyKind()]]) });
    const room = await house.createRoom({ sessionId: 'all', tables: 3 });
    const host = await house.host(room);
    await host.ask({ type: 'start' });
    const open = await house.app.rooms.byId(room.roomId);
    if (!open) throw new Error('no room');
    const saved = () => open.room.saved((state) => state);
    /** Holds the room to being what its log says, which holds nothing of what was refused. */
    const unharmed = async () => {
      const state = await saved();
      const replayed = createCore(registry).replay(await log.read(room.roomId, 0));
      expect(plain(replayed)).toEqual(plain(state));
      expect(await host.socket.emitWithAck('clock')).toBeTypeOf('number');
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(escaped).toEqual([]);
    };
    return { house, room, host, saved, unharmed };
  }

  it(`is refused in clear words ${COMMANDS} times, as commands at every item, and leaves the room as it was`, async () => {
    const { house, room, host, saved, unharmed } = await opened();
    const random = mulberry32(SEED);
    const phones = await Promise.all(Array.from({ length: PEOPLE }, () => house.join(room.code)));
    const codes = new Map<string, number>();
    let sent = 0;
    for (const [place, [kind, activity]] of kinds.entries()) {
      await host.ask({ type: 'goTo', payload: { item: kind } });
      await until(phones[0] ?? host, ({ floor }) => floor?.item?.id === kind);
      const share = Math.ceil((COMMANDS * (place + 1)) / kinds.length);
      for (; sent < share; sent++) {
        const client: Client = random() < 0.15 ? host : pick(random, phones);
        const type = pick(random, Object.keys(activity.commands));
        const likely = client === host ? undefined : intentOf(activities, client.views, random);
        const frame = sendable(wrong(random, likely ?? { type, item: kind, payload: {} }, sent));
        const before = (await saved()).seq;
        const reply: unknown = await Reflect.apply(client.socket.emitWithAck, client.socket, [
          'command',
          frame,
        ]);
        const shown = JSON.stringify({ frame, reply }).slice(0, 600);
        if (Reflect.get(Object(reply), 'ok') === true) continue;
        expect(reply, shown).toMatchObject(REFUSAL);
        const code = String(Reflect.get(Object(reply), 'code'));
        expect(FAULTY, shown).not.toContain(code);
        expect((await saved()).seq, shown).toBe(before);
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
    }
    const refused = [...codes.values()].reduce((sum, count) => sum + count, 0);
    expect(refused).toBeGreaterThan(COMMANDS / 2);
    for (const code of ['invalid', 'not-allowed', 'unknown-item', 'unknown-command'])
      expect(codes.get(code) ?? 0, `${code} of ${refused}`).toBeGreaterThan(5);
    await unharmed();
  }, 180_000);

  it(`moves nothing as ${OTHERS} other messages: clocks, pairings, events that there are not`, async () => {
    const { house, room, host, saved, unharmed } = await opened();
    const random = mulberry32(SEED + 1);
    const preview = house.connect({ as: 'host', roomId: room.roomId, key: room.hostKey, watch: 'floor' });
    const waiting = house.connect({ as: 'projector' });
    const clients: Client[] = [
      await house.join(room.code),
      await house.projector(room),
      preview,
      waiting,
      host,
    ];
    const before = (await saved()).seq;
    for (let count = 0; count < OTHERS; count++) {
      const client = pick(random, clients);
      const event = pick(random, EVENTS.slice(client === host ? 1 : 0));
      if (event === 'command' && client === clients[0]) continue;
      const args = Array.from({ length: below(random, 4) }, () => sendable(anything(random)));
      Reflect.apply(client.socket.compress(false).emit, client.socket, [event, ...args]);
      if (count % 25 === 0) await Promise.all(clients.slice(0, 3).map(alive));
    }
    await Promise.all(clients.slice(0, 3).map(alive));
    expect((await saved()).seq).toBe(before);
    await unharmed();
  }, 120_000);

  it(`ends at most the connection that ${PACKETS} packets came over which no Socket.IO client makes`, async () => {
    const { house, room, host, saved, unharmed } = await opened();
    const random = mulberry32(SEED + 2);
    const bystander = await house.join(room.code);
    const people = Object.keys((await saved()).people).length + 1;
    const attempt = 'the-same-phone-every-time';
    const make = (): Client => house.connect({ as: 'participant', code: room.code, attempt });
    for (let count = 0; count < PACKETS; count++) {
      const packet = Array.from({ length: 1 + below(random, 8) }, () => pick(random, PACKET_PARTS)).join('');
      const client = make();
      client.socket.io.reconnection(false);
      await client.ready;
      const over = new Promise<void>((resolve) => client.socket.once('disconnect', () => resolve()));
      client.socket.io.engine.write(packet);
      // Or it said itself that it leaves, and is answered no more; then the others are.
      const answer = client.socket
        .timeout(300)
        .emitWithAck('clock')
        .catch(() => alive(bystander));
      await Promise.race([over, answer]);
      client.close();
    }
    expect(bystander.socket.connected).toBe(true);
    await alive(bystander);
    await until(
      host,
      ({ console: view }) => Object.values(view?.people ?? {}).filter(({ online }) => online).length === 1,
    );
    expect(Object.keys((await saved()).people)).toHaveLength(people);
    await unharmed();
  }, 120_000);

  it(`is told a code, or nothing, in ${HANDSHAKES} handshakes`, async () => {
    const { house, room, unharmed } = await opened();
    const random = mulberry32(SEED + 3);
    const fields = ['as', 'code', 'roomId', 'key', 'token', 'attempt', 'name', 'role', 'table', 'watch'];
    for (let count = 0; count < HANDSHAKES; count++) {
      const base = {
        as: pick(random, ['participant', 'host', 'projector']),
        code: room.code,
        roomId: room.roomId,
        key: 'no',
      };
      const auth = sendable(
        random() < 0.3 ? anything(random) : { ...base, [pick(random, fields)]: anything(random) },
      );
      const code = await refusalAt(house.url, typeof auth === 'object' && auth !== null ? auth : {});
      expect(code, JSON.stringify(auth)?.slice(0, 300)).toMatch(
        /^(admitted|closed|invalid|not-found|not-allowed|too-many|unknown-[a-z]+)$/,
      );
    }
    await unharmed();
  }, 120_000);

  it(`gets an answer below 500 from each of ${CALLS} calls, and one in JSON that says what is wrong`, async () => {
    const { house, room, unharmed } = await opened();
    const random = mulberry32(SEED + 4);
    for (let count = 0; count < CALLS; count++) {
      const { status, body, sent } = await wrongCall(house, room, random);
      expect(status, sent).toBeLessThan(500);
      if (status < 400) continue;
      expect(body, sent).toMatchObject({
        code: expect.stringMatching(/^[a-z-]+$/),
        message: expect.stringMatching(/\S/),
      });
    }
    await unharmed();
  }, 120_000);
});

const alive = async (client: Client | Phone): Promise<void> => {
  expect(await client.socket.emitWithAck('clock')).toBeTypeOf('number');
};

/** A state as plain data, whatever it keeps sets and maps in. */
const plain = (state: object): unknown =>
  JSON.parse(
    JSON.stringify(state, (_key, value) =>
      value instanceof Set || value instanceof Map ? [...value] : value,
    ),
  );

async function wrongCall(house: House, room: OpenedRoom, random: Random) {
  const [method, path] = pick(random, [
    ['POST', '/api/rooms'],
    ['POST', '/api/prepared'],
    ['PUT', '/api/prepared/p-nothing'],
    ['POST', `/api/rooms/${room.roomId}/keys`],
    [
      'GET',
      `/api/rooms/${pick(random, ['%', '%ff', '__proto__', 'constructor', 'B'.repeat(3_000), '%00', 'ÄÖ'])}`,
    ],
    ['GET', `/api/rooms/${room.roomId}/report?format=${pick(random, ['csv', '../..', '%00', ''])}`],
    ['DELETE', `/api/rooms/${room.roomId}`],
    ['GET', '/api/prepared/%2e%2e%2f%2e%2e%2fetc%2fpasswd'],
    ['PATCH', '/api/rooms'],
  ] as const);
  const text = JSON.stringify(sendable(anything(random)));
  const body = random() < 0.2 ? text.slice(0, below(random, text.length + 1)) : text;
  const response = await fetch(`${house.url}${path}`, {
    method,
    headers: {
      'content-type': pick(random, ['application/json', 'application/json', 'text/plain']),
      ...(random() < 0.05 ? { authorization: 'Bearer wrong' } : {}),
    },
    ...(method === 'GET' ? {} : { body }),
  });
  const said = await response.text();
  const answer: unknown = said === '' || response.status < 400 ? {} : JSON.parse(said);
  return { status: response.status, body: answer, sent: `${method} ${path} ${body.slice(0, 200)}` };
}
