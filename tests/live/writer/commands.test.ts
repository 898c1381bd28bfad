import { describe, expect, it, vi } from 'vitest';
import { memoryLog } from '../../support/memoryLog.ts';
import { openHouse } from '../house.ts';
import { disconnected, once, turns, until } from '../waiting.ts';

const vote = (id: string, option = 'yes') => ({ id, type: 'vote', item: 'one', payload: { option } });

async function startedRoom() {
  const log = memoryLog();
  const house = await openHouse({ log });
  const room = await house.createRoom();
  const host = await house.host(room);
  const phone = await house.join(room.code);
  await host.ask({ type: 'start' });
  await until(phone, ({ floor }) => floor?.room.status === 'live');
  const events = async () => (await log.read(room.roomId, 0)).length;
  const send = (command: unknown): Promise<unknown> =>
    // What a broken or hostile client sends has no type.
    Reflect.apply(phone.socket.emitWithAck, phone.socket, ['command', command]);
  return { log, house, room, host, phone, events, send };
}

describe('a command', () => {
  it('is answered and shown only after it is saved', async () => {
    const { log, house, room, host, phone, events } = await startedRoom();
    const before = await events();
    const release = log.holdAppends();
    const order: string[] = [];
    phone.socket.on('view', ({ channel }) => order.push(channel));
    // As they arrive: a promise of the answer would come after what arrives with it.
    const reply = new Promise((answered) => {
      phone.socket.emit('command', vote('vote-0001'), (answer) => {
        order.push('answered');
        answered(answer);
      });
    });
    // It has been decided, and waits for the disk …
    await vi.waitUntil(() => log.held > 0);
    await turns(20);
    expect(order).toEqual([]);
    // … and somebody who comes just now waits as well.
    const late = house.connect({ as: 'participant', code: room.code, token: phone.token });
    let welcomed = false;
    const welcome = once(late, 'welcome').then((message) => {
      welcomed = true;
      return message;
    });
    await host.socket.emitWithAck('clock');
    await turns(20);
    expect(welcomed).toBe(false);
    expect(await events()).toBe(before);
    release();
    expect(await reply).toEqual({ ok: true, version: before + 1 });
    expect(await events()).toBe(before + 1);
    await until(phone, ({ me }) => 'one' in (me?.items ?? {}));
    // What it changed for the sender comes with the answer, in one piece, and before what others see as well.
    expect(order.slice(0, 2)).toEqual(['me', 'answered']);
    expect(JSON.stringify((await welcome).views.me)).toContain('yes');
  });

  it('that is sent again is carried out once, and its id cannot be used for another', async () => {
    const { phone, events, send } = await startedRoom();
    const first = await send(vote('vote-0001'));
    const after = await events();
    expect(await send(vote('vote-0001'))).toEqual(first);
    expect(await send(vote('vote-0001', 'no'))).toMatchObject({ ok: false, code: 'id-reused' });
    expect(await send({ ...vote('vote-0001'), type: 'introduce', item: undefined })).toMatchObject({
      code: 'id-reused',
    });
    expect(await events()).toBe(after);
    await until(phone, ({ me }) => JSON.stringify(me?.items.one) === '{"option":"yes"}');
  });

  it('that is sent twice at the same moment is carried out once', async () => {
    const { events, send } = await startedRoom();
    const before = await events();
    const replies = await Promise.all([1, 2, 3, 4].map(() => send(vote('vote-0001'))));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await events()).toBe(before + 1);
  });

  it('comes from whom the connection belongs to, whatever the payload says', async () => {
    const { house, room, host, phone, send } = await startedRoom();
    const other = await house.join(room.code);
    expect(await send({ ...vote('vote-0001'), payload: { option: 'yes', person: other.id } })).toMatchObject({
      ok: true,
    });
    expect(await send({ ...vote('vote-0002'), by: other.id })).toMatchObject({ code: 'invalid' });
    expect(await send({ ...vote('vote-0002'), actor: { kind: 'host', id: 'host' } })).toMatchObject({
      code: 'invalid',
    });
    await until(phone, ({ me }) => 'one' in (me?.items ?? {}));
    expect(other.views.me?.items).toEqual({});
    for (const type of ['next', 'end', 'lock', 'remove', 'join', 'pairProjector']) {
      expect(await send({ id: `${type}-000001`, type, payload: {} })).toMatchObject({ ok: false });
    }
    expect(await host.ask({ type: 'join', payload: { person: 'x', tokenHash: 'y' } })).toMatchObject({
      code: 'unknown-command',
    });
    expect(await host.ask({ type: 'introduce', payload: { name: 'x' } })).toMatchObject({
      code: 'not-allowed',
    });
    expect(await host.ask({ type: 'vote', item: 'one', payload: { option: 'yes' } })).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('that is malformed is answered with the field at fault', async () => {
    const { events, send } = await startedRoom();
    const before = await events();
    const cases: [unknown, string, RegExp][] = [
      [undefined, 'invalid', /^command: /],
      ['start', 'invalid', /^command: /],
      [{ type: 'start' }, 'invalid', /^id: /],
      [{ id: 'short', type: 'start' }, 'invalid', /^id: /],
      [{ id: 'x'.repeat(65), type: 'start' }, 'invalid', /^id: /],
      [{ id: 'long-enough', type: 7 }, 'invalid', /^type: /],
      [{ id: 'long-enough', type: 'vote', item: { $ne: 1 } }, 'invalid', /^item: /],
      [{ id: 'long-enough', type: 'noSuchThing' }, 'unknown-command', /noSuchThing/],
      [{ id: 'long-enough', type: 'constructor' }, 'unknown-command', /constructor/],
      [{ id: 'long-enough', type: 'toString', item: 'one' }, 'unknown-command', /toString/],
      [{ id: 'long-enough', type: 'vote', item: 'nine' }, 'unknown-item', /no longer there/],
      [{ id: 'long-enough', type: 'vote', item: '__proto__' }, 'unknown-item', /no longer there/],
      [{ id: 'long-enough', type: 'vote', item: 'one' }, 'invalid', /^option: /],
      [{ id: 'long-enough', type: 'vote', item: 'one', payload: [] }, 'invalid', /^payload: /],
      [
        { id: 'long-enough', type: 'vote', item: 'two', payload: { option: 'yes' } },
        'not-yet',
        /not come to this/,
      ],
      [{ id: 'long-enough', type: 'introduce', payload: { nane: 'x' } }, 'invalid', /nane/],
      [{ id: 'long-enough', type: 'introduce', payload: { table: 'Z' } }, 'unknown-table', /no such table/],
    ];
    for (const [command, code, message] of cases) {
      const reply = await send(command);
      expect(reply, JSON.stringify(command)).toMatchObject({ ok: false, code });
      expect(reply).toMatchObject({ message: expect.stringMatching(message) });
    }
    expect(await events()).toBe(before);
  });

  it('is one of three hundred in ten seconds at the most, of one person and all their tabs', async () => {
    const { house, room, host, phone, send } = await startedRoom();
    const other = await house.join(room.code);
    const tab = house.connect({ as: 'participant', code: room.code, token: phone.token });
    await tab.ready;
    const many = Array.from({ length: 300 }, (_, index) => send(vote(`vote-${1_000 + index}`)));
    expect(await Promise.all(many)).toSatisfy((replies: { ok: boolean }[]) => replies.every(({ ok }) => ok));
    expect(await send(vote('vote-0001'))).toMatchObject({ ok: false, code: 'too-fast' });
    expect(await tab.ask({ type: 'introduce', payload: {} })).toMatchObject({ code: 'too-fast' });
    expect(await other.ask({ type: 'introduce', payload: {} })).toMatchObject({ ok: true });
    const presses = Array.from({ length: 320 }, () => host.ask({ type: 'pause' }));
    expect((await Promise.all(presses)).every(({ ok }) => ok)).toBe(true);
  });

  it('without a callback is carried out all the same', async () => {
    const { phone, send } = await startedRoom();
    Reflect.apply(phone.socket.emit, phone.socket, ['command', vote('vote-0001')]);
    Reflect.apply(phone.socket.emit, phone.socket, ['command', vote('vote-0002', 'no'), 'not a function']);
    Reflect.apply(phone.socket.emit, phone.socket, ['clock', 'not a function']);
    expect(await send({ id: 'vote-0003', type: 'nothing' })).toMatchObject({ code: 'unknown-command' });
    await until(phone, ({ me }) => JSON.stringify(me?.items.one) === '{"option":"no"}');
  });

  it('that throws in an activity is a fault of the server, and nobody else notices', async () => {
    const { host, phone, send } = await startedRoom();
    const [broken, fine] = await Promise.all([
      send({ id: 'break-001', type: 'breakDown', item: 'one', payload: {} }),
      send(vote('vote-0001')),
    ]);
    expect(broken).toMatchObject({ ok: false, code: 'server-fault' });
    expect(fine).toMatchObject({ ok: true });
    await until(phone, ({ me }) => 'one' in (me?.items ?? {}));
    expect(host.views.console?.room.trouble).toBeUndefined();
  });

  it('that is too large ends the connection, and does not block what the sender asks next', async () => {
    const { phone, send } = await startedRoom();
    const [gone, back] = [disconnected(phone), once(phone, 'welcome')];
    send({ ...vote('vote-0001'), payload: { option: 'x'.repeat(100_000) } }).catch(() => undefined);
    await gone;
    expect((await back).you?.id).toBe(phone.id);
    expect(await send(vote('vote-0002'))).toMatchObject({ ok: true });
  });

  it('about people who are named like parts of JavaScript is about nobody', async () => {
    const { host, events } = await startedRoom();
    const before = await events();
    for (const person of ['constructor', 'valueOf', 'toString']) {
      expect(await host.ask({ type: 'remove', payload: { person } })).toMatchObject({ ok: true });
      expect(await host.ask({ type: 'moveToTable', payload: { person, table: 'B' } })).toMatchObject({
        code: 'unknown-person',
      });
    }
    expect(await events()).toBe(before);
  });
});
