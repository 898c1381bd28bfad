import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteLog } from '../../../server/log/sqliteLog.ts';
import { MINUTE, SECOND } from '../../../shared/lib/duration.ts';
import type { Registry } from '../../../shared/room/plan.ts';
import { memoryLog } from '../../support/memoryLog.ts';
import { poll } from '../../support/miniSession.ts';
import { type Client, type House, type OpenedRoom, openHouse } from '../house.ts';
import { disconnected, once, until } from '../waiting.ts';

/** The small poll, with people who vote "yes", and then have nothing more to do. */
const voting: Registry = {
  poll: {
    ...poll,
    simulate: {
      participant: ({ me, step }) =>
        me === undefined && step === 'ask' ? { type: 'vote', payload: { option: 'yes' } } : undefined,
    },
  },
};

const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 10, 22, 9);

/** A house whose wall clock is set by hand, with a rehearsal of two tables in it. */
async function rehearse(options: Parameters<typeof openHouse>[0] = {}) {
  const wall = { at: START };
  const house = await openHouse({ registry: voting, clock: () => wall.at, ...options });
  const room = await house.createRoom({ sessionId: 'mini', tables: 2, rehearsal: true });
  return { house, room, wall, host: await house.host(room) };
}

const votesIn = ({ views }: Client): number => {
  const activity = views.console?.activity;
  return activity && 'votes' in activity && typeof activity.votes === 'number' ? activity.votes : -1;
};
const everybodyVoted = (host: Client) => until(host, () => votesIn(host) === 12);
const clockOf = (client: Client): Promise<number> => client.socket.emitWithAck('clock');

describe('a rehearsal', () => {
  it('says so on every face, and in no other room', async () => {
    const { house, room, host } = await rehearse();
    const [phone, projector] = [await house.join(room.code), await house.projector(room)];
    await host.ask({ type: 'setSpeed', payload: { speed: 20 } });
    await until(host, ({ console: view }) => view?.room.rehearsal?.speed === 20);
    await until(phone, ({ floor }) => floor?.room.rehearsal?.speed === 20);
    await until(projector, ({ projector: view }) => view?.room.rehearsal?.speed === 20);
    const real = await house.host(await house.createRoom());
    expect(real.views.console?.room).not.toHaveProperty('rehearsal');
  });

  it('has people at every table as soon as it is opened, six a table and 60 at most', async () => {
    const { house, host } = await rehearse();
    const people = Object.entries(host.views.console?.people ?? {});
    expect(people.filter(([, { table }]) => table === 'A').length).toBe(6);
    expect(people.filter(([, { table }]) => table === 'B').length).toBe(6);
    const large = await house.createRoom({ sessionId: 'mini', tables: 12, rehearsal: true });
    const other = await house.host(large);
    const seated = Object.values(other.views.console?.people ?? {});
    expect(seated.length).toBe(60);
    expect(new Set(seated.map(({ table }) => table)).size).toBe(12);
    expect(new Set(seated.map(({ name }) => name)).size).toBeGreaterThan(10);
  });

  it('has them online while somebody rehearses, beside whoever comes with a phone', async () => {
    const { house, room, host } = await rehearse();
    const projector = await house.projector(room);
    await until(projector, ({ projector: view }) => view?.people.online === 12);
    const phone = await house.join(room.code);
    await until(projector, ({ projector: view }) => view?.people.online === 13 && view.people.joined === 13);
    await until(host, ({ console: view }) => view?.people[phone.id]?.online === true);
    expect(Object.values(host.views.console?.people ?? {}).every(({ online }) => online)).toBe(true);
    host.close();
    await until(projector, ({ projector: view }) => view?.people.online === 1);
    const back = await house.host(room);
    await until(back, ({ console: view }) => Object.values(view?.people ?? {}).every(({ online }) => online));
  });

  it('has people who act when the session is on, and rest while it is paused', async () => {
    const { host } = await rehearse();
    await host.ask({ type: 'setSpeed', payload: { speed: 60 } });
    await host.ask({ type: 'start' });
    await everybodyVoted(host);
    await host.ask({ type: 'pause' });
    await host.ask({ type: 'goTo', payload: { item: 'two', step: 'ask' } });
    await until(host, ({ console: view }) => view?.item?.id === 'two');
    expect(votesIn(host)).toBe(0);
    await host.ask({ type: 'resume' });
    await everybodyVoted(host);
  });

  it('lets time pass as fast as the host wants, for everything that shows it', async () => {
    const { house, room, host, wall } = await rehearse();
    const phone = await house.join(room.code);
    expect(await clockOf(host)).toBe(START);
    await host.ask({ type: 'start' });
    await host.ask({ type: 'setSpeed', payload: { speed: 60 } });
    await until(phone, ({ floor }) => floor?.room.rehearsal?.speed === 60);
    wall.at += 5 * SECOND;
    for (const face of [host, phone]) expect(await clockOf(face)).toBe(START + 5 * MINUTE);
    await host.ask({ type: 'next', item: 'one', step: 'ask' });
    await host.ask({ type: 'next', item: 'one', step: 'ask.more' });
    await until(phone, ({ floor }) => floor?.step?.id === 'show');
    expect(phone.views.floor?.clock?.step.startedAt).toBe(START + 5 * MINUTE);
    const late = house.connect({ as: 'participant', code: room.code });
    expect((await once(late, 'welcome')).now).toBe(START + 5 * MINUTE);
    // A pause is as long as it was in the rehearsal.
    const { endsAt = 0 } = phone.views.floor?.clock?.step ?? {};
    await host.ask({ type: 'pause' });
    wall.at += 1 * SECOND;
    await host.ask({ type: 'resume' });
    await until(phone, ({ floor }) => floor?.clock?.step.endsAt === endsAt + 1 * MINUTE);
    await host.ask({ type: 'setSpeed', payload: { speed: 1 } });
    // The phone has seen the other speed; the console may still show what was before that.
    await until(phone, ({ floor }) => floor?.room.rehearsal?.speed === 1);
    wall.at += 1 * SECOND;
    expect(await clockOf(host)).toBe(START + 6 * MINUTE + 1 * SECOND);
  });

  it('is the only room whose clock anybody can speed up, and only its hosts can', async () => {
    const { house, room } = await rehearse();
    const other = await house.createRoom();
    const [real, wide] = [await house.host(other), await house.join(other.code)];
    const speed = { type: 'setSpeed', payload: { speed: 60 } };
    expect(await real.ask(speed)).toMatchObject({ ok: false, code: 'no-rehearsal' });
    expect(await wide.ask(speed)).toMatchObject({ ok: false, code: 'not-allowed' });
    const [phone, projector] = [await house.join(room.code), await house.projector(room)];
    for (const face of [phone, projector])
      expect(await face.ask(speed)).toMatchObject({ ok: false, code: 'not-allowed' });
    const host = await house.host(room);
    for (const wrong of [0, -1, 3, 61, '60', null])
      expect(await host.ask({ type: 'setSpeed', payload: { speed: wrong } })).toMatchObject({
        code: 'invalid',
      });
  });

  it('lets nobody come in as one of its people', async () => {
    const { house, room } = await rehearse();
    const token = 'simulated-1.guessed';
    const phone = house.connect({ as: 'participant', code: room.code, token });
    expect((await once(phone, 'welcome')).you?.id).not.toBe('simulated-1');
  });

  it('leaves out whom the host takes out', async () => {
    const { house, room, host } = await rehearse();
    await host.ask({ type: 'remove', payload: { person: 'simulated-3' } });
    await until(host, ({ console: view }) => Object.keys(view?.people ?? {}).length === 11);
    host.close();
    const back = await house.host(room);
    expect(Object.keys(back.views.console?.people ?? {})).not.toContain('simulated-3');
  });

  it('goes on after a restart with the same people, from the last thing that happened', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-rehearsal-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'plenary.db');
    const { house, room, host, wall } = await rehearse({ log: openSqliteLog(file) });
    await host.ask({ type: 'setSpeed', payload: { speed: 60 } });
    await host.ask({ type: 'start' });
    await everybodyVoted(host);
    wall.at += 2 * SECOND;
    await host.ask({ type: 'goTo', payload: { item: 'two' } });
    await everybodyVoted(host);
    const gone = disconnected(host);
    await house.app.close();
    await gone;
    const back = once(host, 'welcome');
    wall.at += 600 * SECOND;
    const again = await openHouse({
      registry: voting,
      clock: () => wall.at,
      log: openSqliteLog(file),
      port: house.port,
    });
    expect((await back).now).toBe(START + 2 * MINUTE);
    expect(host.views.console?.room.rehearsal).toEqual({ speed: 60 });
    expect(Object.keys(host.views.console?.people ?? {}).length).toBe(12);
    wall.at += 1 * SECOND;
    expect(await clockOf(host)).toBe(START + 3 * MINUTE);
    await host.ask({ type: 'addOption', item: 'one', payload: { option: 'maybe' } });
    expect(await again.app.rooms.byId(room.roomId)).toBeDefined();
    await house.stop();
  });

  it('has its people made up for when they could not be saved at first', async () => {
    const log = memoryLog();
    const house = await openHouse({ registry: voting, log });
    const room = await house.createRoom({ sessionId: 'mini', tables: 2, rehearsal: true });
    log.failAppends();
    const host = await house.host(room);
    await until(host, ({ console: view }) => Object.keys(view?.people ?? {}).length === 12);
  });
});

describe('what a rehearsal leaves', () => {
  it('is no report: not while it is on, not when it has ended', async () => {
    const { house, room, host } = await rehearse();
    expect(await reportOf(house, room)).toMatchObject({ status: 409, code: 'rehearsal' });
    await host.ask({ type: 'start' });
    await host.ask({ type: 'end' });
    expect(await reportOf(house, room)).toMatchObject({
      status: 409,
      code: 'rehearsal',
      message: 'A rehearsal leaves no record.',
    });
    expect(await reportOf(house, { ...room, hostKey: 'wrong' })).toMatchObject({ status: 401 });
    expect(await reportOf(house, await house.createRoom())).toMatchObject({ status: 200 });
  });

  it('is nothing a day after it was opened, whatever its own clock says; other rooms stay', async () => {
    const log = memoryLog();
    const { house, room, host, wall } = await rehearse({ log });
    const real = await house.createRoom();
    await host.ask({ type: 'setSpeed', payload: { speed: 60 } });
    await host.ask({ type: 'start' });
    await host.ask({ type: 'end' });
    wall.at += DAY - 1;
    await house.app.rooms.eraseOldRehearsals();
    await until(await house.host(room), ({ console: view }) => view?.room.status === 'ended');
    const goodbye = once(host, 'goodbye');
    wall.at += 1;
    await house.app.rooms.eraseOldRehearsals();
    expect(await goodbye).toEqual({ code: 'erased' });
    expect((await log.rooms()).map(({ roomId }) => roomId)).toEqual([real.roomId]);
    expect(await house.refusal({ as: 'host', roomId: room.roomId, key: room.hostKey })).toBe('not-allowed');
  });

  it('is erased when the server starts, if its day is over', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-rehearsal-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'plenary.db');
    const { house, room, wall } = await rehearse({ log: openSqliteLog(file) });
    const real = await house.createRoom();
    await house.stop();
    const again = await openHouse({
      registry: voting,
      clock: () => wall.at + DAY,
      log: openSqliteLog(file),
    });
    expect(await again.app.rooms.byId(room.roomId)).toBeUndefined();
    expect(await again.app.rooms.byId(real.roomId)).toBeDefined();
  });

  it('stays when its erasing fails, and goes the next time', async () => {
    const log = memoryLog();
    const erase = log.erase.bind(log);
    let fails = true;
    const { house, wall } = await rehearse({
      log: Object.assign(log, {
        erase: (roomId: string) => (fails ? Promise.reject(new Error('the disk is full')) : erase(roomId)),
      }),
    });
    wall.at += DAY;
    await house.app.rooms.eraseOldRehearsals();
    expect((await log.rooms()).length).toBe(1);
    fails = false;
    await house.app.rooms.eraseOldRehearsals();
    expect((await log.rooms()).length).toBe(0);
  });
});

async function reportOf(house: House, { roomId, hostKey }: OpenedRoom): Promise<object> {
  const headers = { authorization: `Bearer ${hostKey}` };
  const response = await fetch(`${house.url}/api/rooms/${roomId}/report?format=json`, { headers });
  return { ...(await response.json()), status: response.status };
}
