import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registry } from '../../shared/activities/registry.ts';
import { LIMITS, MOST_PEOPLE, MOST_TABLES, MOST_TEAMS } from '../../shared/lib/limits.ts';
import { handshake } from '../../shared/protocol/handshake.ts';
import { roomCommands } from '../../shared/room/commands.ts';
import { envelope } from '../../shared/room/envelope.ts';
import { kinds } from '../contract/kinds.ts';
import { openHouse } from '../live/house.ts';
import { until } from '../live/waiting.ts';
import { Bench, HOST } from '../support/bench.ts';
import { everyKind } from './everyKind.ts';

const names = (count: number) => Array.from({ length: count }, (_, place) => `Team ${place + 1}`);

type Schema = z.core.JSONSchema._JSONSchema;

/** Where a schema takes a text or a list of any length. */
function boundless(schema: Schema | undefined, at: string): string[] {
  if (schema === undefined || typeof schema === 'boolean') return [];
  const { type, anyOf, oneOf, allOf, items, properties, enum: choices, const: only } = schema;
  const parts = [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])];
  if (parts.length > 0) return parts.flatMap((part) => boundless(part, at));
  if (choices !== undefined || only !== undefined) return [];
  if (type === 'string') {
    const inPattern = /\{(?:\d*,)?\d+\}\$$/.test(schema.pattern ?? '');
    return schema.maxLength === undefined && !inPattern ? [`${at}: a text`] : [];
  }
  if (type === 'array') {
    const inside = Array.isArray(items) ? [] : boundless(items, `${at}[]`);
    return [...(schema.maxItems === undefined ? [`${at}: a list`] : []), ...inside];
  }
  return Object.entries(properties ?? {}).flatMap(([name, part]) => boundless(part, `${at}.${name}`));
}

const shapeOf = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

describe('everything that can grow has a most, and says so', () => {
  it('every text and every list of every command, and of the handshake', () => {
    const room: [string, z.ZodType][] = [
      ...Object.entries(roomCommands).map(([type, { payload }]): [string, z.ZodType] => [type, payload]),
      ['envelope', envelope],
      ['handshake', handshake],
    ];
    const activities = kinds.flatMap(([kind, { commands }]) =>
      Object.entries(commands).map(([type, { payload }]): [string, z.ZodType] => [
        `${kind} ${type}`,
        payload,
      ]),
    );
    // What a host puts into the agenda has an activity's own config, which is checked by that activity's schema.
    const found = [...room, ...activities].flatMap(([name, schema]) => boundless(shapeOf(schema), name));
    // An item's kind is none of any length: there is an activity of that name, or the item is refused.
    expect(found).toEqual(['insert.item.activity: a text']);
    expect(boundless(shapeOf(z.object({ a: z.string(), b: z.array(z.string().max(3)) })), 'x')).toEqual([
      'x.a: a text',
      'x.b: a list',
    ]);
  });

  it(`people: ${MOST_PEOPLE} in a room`, () => {
    const bench = new Bench();
    for (let index = 0; index < MOST_PEOPLE; index++) bench.join(`p${index}`);
    expect(bench.join('one-more')).toBe('room-full');
    const command = { id: 'join-once-more', type: 'join', payload: { person: 'another', tokenHash: 'x' } };
    const sources = { now: bench.now, newId: () => 'id', random: () => 0.5 };
    const refused = bench.core.decide(bench.state, { kind: 'server', id: 'server' }, command, sources);
    expect(refused).toMatchObject({ ok: false, code: 'room-full', values: { most: MOST_PEOPLE } });
  });

  it(`tables: ${MOST_TABLES} in a room, however they are asked for`, async () => {
    const house = await openHouse();
    const response = await fetch(`${house.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sessionId: 'mini', tables: MOST_TABLES + 1 }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      field: 'tables',
      message: expect.stringContaining(String(MOST_TABLES)),
    });
    const host = await house.host(await house.createRoom());
    const reply = await host.ask({ type: 'setTables', payload: { count: MOST_TABLES + 1 } });
    expect(reply).toMatchObject({
      ok: false,
      code: 'invalid',
      message: expect.stringMatching(/^count: .*60/),
    });
    expect(await host.ask({ type: 'setTables', payload: { count: MOST_TABLES } })).toMatchObject({
      ok: true,
    });
  });

  it(`teams: ${MOST_TEAMS} in a room, and no more tables than it takes, whatever people add at the door`, async () => {
    const house = await openHouse();
    const room = await house.createRoom({ sessionId: 'mini', tables: 1 });
    const host = await house.host(room);
    await host.ask({ type: 'addTeams', payload: { names: names(MOST_TEAMS - 2) } });
    await host.ask({ type: 'openTeams', payload: { on: true } });
    for (const team of ['One', 'Two', 'Three', '\u202e \u200b', 'x'.repeat(LIMITS.name)])
      await house.join(room.code, { team });
    await until(host, ({ console: view }) => Object.keys(view?.people ?? {}).length === 5);
    const { teams = [], tables = [] } = host.views.console?.room ?? {};
    expect(teams).toHaveLength(MOST_TEAMS);
    expect(teams.slice(-2).map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(tables).toHaveLength(2);
    const longer = { as: 'participant', code: room.code, team: 'x'.repeat(LIMITS.name + 1) };
    expect(handshake.safeParse(longer).success).toBe(false);
  });

  it('stickies: as many a person as the item has, each of 280 characters', async () => {
    const house = await openHouse({ registry, sessions: new Map([['all', everyKind()]]) });
    const room = await house.createRoom({ sessionId: 'all', tables: 2 });
    const [host, phone] = [await house.host(room), await house.join(room.code)];
    await host.ask({ type: 'start' });
    await host.ask({ type: 'goTo', payload: { item: 'sticky-brainstorm' } });
    await until(phone, ({ floor }) => floor?.item?.id === 'sticky-brainstorm');
    const write = (slot: number, text: string) => {
      const payload = { question: 'leaders', slot, text };
      return phone.ask({ type: 'writeSticky', item: 'sticky-brainstorm', payload });
    };
    for (const slot of [1, 2, 3]) expect(await write(slot, `Sticky ${slot}`)).toMatchObject({ ok: true });
    expect(await write(4, 'One more')).toEqual({
      ok: false,
      code: 'full',
      values: { most: 3 },
      message: 'There is no room for more here: it takes 3.',
    });
    expect(await write(1, 'x'.repeat(280))).toMatchObject({ ok: true });
    expect(await write(1, 'x'.repeat(281))).toMatchObject({
      ok: false,
      code: 'invalid',
      message: 'text: must have at most 280 characters',
    });
  });

  it('a message: 64 kB, of which more ends the connection, and the person comes back as they were', async () => {
    const house = await openHouse();
    const { code } = await house.createRoom();
    const phone = await house.join(code);
    const over = new Promise<void>((resolve) => phone.socket.once('disconnect', () => resolve()));
    phone.socket.emit(
      'command',
      { id: 'far-too-large', type: 'introduce', payload: { name: 'x'.repeat(65 * 1024) } },
      () => {
        throw new Error('answered');
      },
    );
    await over;
    expect(await house.refusal({ as: 'participant', code, token: phone.token })).toBe('admitted');
    const body = JSON.stringify({ session: { title: 'x'.repeat(65 * 1024) } });
    const response = await fetch(`${house.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([response.status, (await response.json()).message]).toEqual([
      413,
      'It is too large: at most 64 kB are taken.',
    ]);
  });

  it('rooms: as many as the server is told, also when all are asked for at once; one that is erased makes place', async () => {
    const house = await openHouse({ maxRooms: 3 });
    const ask = () =>
      fetch(`${house.url}/api/rooms`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ sessionId: 'mini' }),
      });
    const first = await house.createRoom();
    const answers = await Promise.all(Array.from({ length: 6 }, ask));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(await refused?.json()).toEqual({
      code: 'rooms-full',
      values: { most: 3 },
      message: 'The server keeps 3 rooms and no more. Erase one that is over, or ask who runs the server.',
    });
    await fetch(`${house.url}/api/rooms/${first.roomId}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${first.hostKey}` },
    });
    expect((await ask()).status).toBe(201);
    expect((await ask()).status).toBe(409);
  });

  it('items of an agenda, also those that a host puts in while it is on', () => {
    const bench = new Bench();
    bench.do(HOST, 'start');
    let refused: string | number = 0;
    const item = {
      title: 'One more',
      section: 's',
      activity: 'poll',
      minutes: [1, 1],
      planned: 1,
      notes: '',
      config: { options: ['a'] },
    };
    for (let count = 0; count < 120 && typeof refused === 'number'; count++)
      refused = bench.do(HOST, 'insert', { payload: { item } });
    expect(typeof refused).toBe('string');
    expect(bench.state.agenda.length).toBeLessThanOrEqual(100);
  });
});
