import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteLog } from '../../../server/log/sqliteLog.ts';
import { memoryLog } from '../../support/memoryLog.ts';
import { openHouse } from '../house.ts';
import { disconnected, once, until } from '../waiting.ts';

const vote = (id: string, option = 'yes') => ({ id, type: 'vote', item: 'one', payload: { option } });

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-live-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'plenary.db');
}

describe('a server that starts again', () => {
  it('carries on with every room, everybody in it and its clock, without anybody doing anything', async () => {
    const file = dataFolder();
    const first = await openHouse({ log: openSqliteLog(file) });
    const [room, other] = [await first.createRoom(), await first.createRoom()];
    const host = await first.host(room);
    const phone = await first.join(room.code, { name: 'Ana', table: 'B' });
    await host.ask({ type: 'start' });
    expect(await phone.socket.emitWithAck('command', vote('vote-0001'))).toMatchObject({ ok: true });
    await host.ask({ type: 'extend', payload: { seconds: 60 } });
    await host.ask({ type: 'next', item: 'one', step: 'ask' });
    await host.ask({ type: 'pause' });
    await until(host, ({ console: view }) => view?.clock?.pausedAt !== undefined);
    await until(phone, ({ floor }) => floor?.clock?.pausedAt !== undefined);
    const [console, floor, me] = [host.views.console, phone.views.floor, phone.views.me];

    const [gone, hostGone] = [disconnected(phone), disconnected(host)];
    await first.app.close();
    await Promise.all([gone, hostGone]);
    const back = Promise.all([once(phone, 'welcome'), once(host, 'welcome')]);
    const second = await openHouse({ log: openSqliteLog(file), port: first.port });
    const [welcome] = await back;
    expect(welcome.you).toEqual({ id: phone.id });
    await until(host, ({ console: view }) => view?.people[phone.id]?.online === true);
    expect(phone.views.floor).toEqual(floor);
    expect(phone.views.me).toEqual(me);
    expect(host.views.console).toEqual(console);

    // What was answered before is known, and its id too.
    expect(await phone.socket.emitWithAck('command', vote('vote-0001'))).toMatchObject({ ok: true });
    expect(await phone.socket.emitWithAck('command', vote('vote-0001', 'no'))).toMatchObject({
      code: 'id-reused',
    });
    await second.join(other.code);
    expect((await fetch(`${second.url}/api/rooms/${other.code}`)).status).toBe(200);
    await first.stop();
  });

  it('waits for what is being saved before it closes', async () => {
    const log = memoryLog();
    const house = await openHouse({ log });
    const room = await house.createRoom();
    const [host, phone] = [await house.host(room), await house.join(room.code)];
    await host.ask({ type: 'start' });
    const release = log.holdAppends();
    const reply = phone.socket.emitWithAck('command', vote('vote-0001'));
    await phone.socket.emitWithAck('clock');
    const closed = house.app.close();
    release();
    expect(await reply).toMatchObject({ ok: true });
    await closed;
  });
});

describe('erasing a room', () => {
  it('ends every connection, and leaves nothing to find', async () => {
    const file = dataFolder();
    const house = await openHouse({ log: openSqliteLog(file) });
    const room = await house.createRoom();
    const faces = [await house.host(room), await house.projector(room), await house.join(room.code)];
    const waiting = house.connect({ as: 'projector' });
    await once(waiting, 'pairing');
    const farewells = Promise.all(faces.map((face) => once(face, 'goodbye')));
    expect(await erase(house.url, room.roomId, 'wrong')).toBe(401);
    expect(await erase(house.url, room.roomId, room.hostKey)).toBe(204);
    expect(await farewells).toEqual([{ code: 'erased' }, { code: 'erased' }, { code: 'erased' }]);
    for (const face of faces) await disconnected(face);
    expect(waiting.socket.connected).toBe(true);
    expect((await fetch(`${house.url}/api/rooms/${room.code}`)).status).toBe(404);
    expect(await erase(house.url, room.roomId, room.hostKey)).toBe(404);
    expect(await house.refusal({ as: 'participant', code: room.code })).toBe('not-found');
    expect(await house.refusal({ as: 'host', roomId: room.roomId, key: room.hostKey })).toBe('not-allowed');
    await house.stop();
    const again = await openHouse({ log: openSqliteLog(file) });
    expect((await fetch(`${again.url}/api/rooms/${room.code}`)).status).toBe(404);
  });

  it('lets nobody in who was just coming, and refuses what they ask', async () => {
    const log = memoryLog();
    const house = await openHouse({ log });
    const room = await house.createRoom();
    const [host, phone] = [await house.host(room), await house.join(room.code)];
    const release = log.holdAppends();
    const slow = host.socket
      .emitWithAck('command', { id: 'start-001', type: 'start' })
      .catch(() => 'the connection is gone');
    await host.socket.emitWithAck('clock');
    const newcomer = house.refusal({ as: 'participant', code: room.code });
    const returning = house.connect({ as: 'participant', code: room.code, token: phone.token });
    const dismissed = once(returning, 'goodbye');
    await phone.socket.emitWithAck('clock');
    const erased = house.app.rooms.erase(room.roomId);
    await once(phone, 'goodbye');
    release();
    await erased;
    await slow;
    expect(await newcomer).toBe('not-found');
    await Promise.race([dismissed, returning.ready.catch(() => undefined)]);
    expect((await log.rooms()).length).toBe(0);
  });

  it('that fails can be asked for again', async () => {
    const log = memoryLog();
    let fails = true;
    const { erase: real } = log;
    const house = await openHouse({
      log: {
        ...log,
        erase: (roomId) => {
          if (!fails) return real(roomId);
          fails = false;
          return Promise.reject(new Error('the disk is full'));
        },
      },
    });
    const room = await house.createRoom();
    expect(await erase(house.url, room.roomId, room.hostKey)).toBe(500);
    expect((await fetch(`${house.url}/api/rooms/${room.code}`)).status).toBe(404);
    expect(await erase(house.url, room.roomId, room.hostKey)).toBe(204);
    expect(await log.rooms()).toEqual([]);
  });
});

describe('a log that cannot be written to', () => {
  it('is named on the console, shown to nobody else, and over when something is saved again', async () => {
    const log = memoryLog();
    const house = await openHouse({ log });
    const room = await house.createRoom();
    const [host, phone] = [await house.host(room), await house.join(room.code)];
    await host.ask({ type: 'start' });
    await until(phone, ({ floor }) => floor?.room.status === 'live');
    log.failAppends({ times: 2, error: new Error('The disk is full.') });
    expect(await phone.socket.emitWithAck('command', vote('vote-0001'))).toMatchObject({ code: 'not-saved' });
    await until(host, ({ console: view }) => view?.room.trouble === 'The disk is full.');
    // A refusal and a repetition save nothing, so they say nothing about the log.
    expect(await phone.ask({ type: 'nothing' })).toMatchObject({ code: 'unknown-command' });
    expect(await phone.socket.emitWithAck('command', vote('vote-0001'))).toMatchObject({ code: 'not-saved' });
    const late = await house.host(room);
    expect(late.views.console?.room.trouble).toBe('The disk is full.');
    expect(JSON.stringify(phone.views)).not.toContain('disk');
    expect(phone.views.me?.items).toEqual({});
    expect(await phone.socket.emitWithAck('command', vote('vote-0001'))).toMatchObject({ ok: true });
    for (const client of [host, late])
      await until(client, ({ console: view }) => view?.room.trouble === undefined);
    await until(phone, ({ me }) => 'one' in (me?.items ?? {}));
  });

  it('refuses whoever joins for the first time, and lets everybody else look', async () => {
    const log = memoryLog();
    const house = await openHouse({ log });
    const room = await house.createRoom();
    const phone = await house.join(room.code);
    log.failAppends();
    expect(await house.refusal({ as: 'participant', code: room.code })).toBe('not-saved');
    const again = house.connect({ as: 'participant', code: room.code, token: phone.token });
    expect((await once(again, 'welcome')).you?.id).toBe(phone.id);
    await house.join(room.code);
  });

  it('that saved after all what it said it had not: everybody sees it, nothing twice', async () => {
    const log = memoryLog();
    const house = await openHouse({ log });
    const room = await house.createRoom();
    const [host, ana] = [await house.host(room), await house.join(room.code, { table: 'A' })];
    const bo = await house.join(room.code, { table: 'B' });
    await host.ask({ type: 'start' });
    log.failAppends({ saved: true });
    const move = { id: 'move-0001', type: 'introduce', payload: { table: 'B' } };
    expect(await ana.socket.emitWithAck('command', move)).toMatchObject({ code: 'not-saved' });
    await until(ana, ({ table, me }) => table?.id === 'B' && me?.you.table === 'B');
    await until(bo, ({ table }) => Object.keys(table?.people ?? {}).length === 2);
    const events = (await log.read(room.roomId, 0)).length;
    expect(await ana.socket.emitWithAck('command', move)).toMatchObject({ ok: true });
    expect((await log.read(room.roomId, 0)).length).toBe(events);
    log.failAppends({ saved: true });
    const goodbye = once(bo, 'goodbye');
    expect(await host.ask({ type: 'remove', payload: { person: bo.id } })).toMatchObject({
      code: 'not-saved',
    });
    expect(await goodbye).toEqual({ code: 'removed' });
  });

  it('and cannot be read either: nobody sees what is not saved, until it can be read again', async () => {
    const log = memoryLog();
    let readable = true;
    const { read } = log;
    const house = await openHouse({
      log: {
        ...log,
        read: (roomId, fromSeq) => (readable ? read(roomId, fromSeq) : Promise.reject(new Error('gone'))),
      },
    });
    const room = await house.createRoom();
    const [host, phone] = [await house.host(room), await house.join(room.code)];
    await host.ask({ type: 'start' });
    await until(phone, ({ floor }) => floor?.room.status === 'live');
    log.failAppends();
    readable = false;
    expect(await phone.socket.emitWithAck('command', vote('vote-0001'))).toMatchObject({ code: 'not-saved' });
    expect(await phone.socket.emitWithAck('command', vote('vote-0001'))).toMatchObject({ code: 'not-saved' });
    const tab = house.connect({ as: 'host', roomId: room.roomId, key: room.hostKey });
    const welcome = once(tab, 'welcome');
    await host.socket.emitWithAck('clock');
    readable = true;
    // By itself, without another command.
    const { views } = await welcome;
    expect(views.console?.view.activity).toMatchObject({ votes: 0 });
    await until(host, ({ console: view }) => view?.room.trouble !== undefined);
    expect(await phone.socket.emitWithAck('command', vote('vote-0001'))).toMatchObject({ ok: true });
    await until(host, ({ console: view }) => view?.room.trouble === undefined);
  });
});

async function erase(url: string, roomId: string, key: string): Promise<number> {
  const headers = { authorization: `Bearer ${key}` };
  return (await fetch(`${url}/api/rooms/${roomId}`, { method: 'DELETE', headers })).status;
}
