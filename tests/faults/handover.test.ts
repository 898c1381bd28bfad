import pino from 'pino';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../server/app.ts';
import { tallyRegistry } from '../live/house.ts';
import { memoryLog } from '../support/memoryLog.ts';
import { miniSession } from '../support/miniSession.ts';
import { Device, hostOf, openRoom } from './device.ts';
import { report } from './figures.ts';
import { type Line, openLine } from './line.ts';
import { sameViews } from './same.ts';

const logger = pino({ level: 'silent' });

async function open() {
  const log = memoryLog();
  const sessions = new Map([['mini', miniSession]]);
  const app = await createApp({ log, sessions, logger, registry: tallyRegistry });
  onTestFinished(() => app.close());
  await new Promise<void>((listening) => app.server.listen(0, '127.0.0.1', listening));
  const address = app.server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return { log, url, room: await openRoom(url, { sessionId: 'mini', tables: 2 }) };
}

describe('clients of a room in trouble', () => {
  const devices: Device[] = [];
  const lines: Line[] = [];
  afterEach(async () => {
    for (const device of devices.splice(0)) device.close();
    await Promise.all(lines.splice(0).map((line) => line.stop()));
  });

  it.each(['down', 'dead'] as const)(
    'a laptop that dies (line %s) leaves the show to a phone, and is refused what it still wanted when it wakes',
    async (how) => {
      const { url, room } = await open();
      const line = await openLine(url);
      lines.push(line);
      const laptop = new Device({ url: line.url, name: 'the-laptop', auth: hostOf(room) });
      const guest = new Device({ url, name: 'the-guest', auth: { as: 'participant', code: room.code } });
      devices.push(laptop, guest);
      await Promise.all([laptop.online(), guest.online()]);
      await laptop.send({ type: 'start', payload: {} });
      await laptop.until(({ views }) => views.console?.step?.id === 'ask', 'at the first step');

      // The battery is empty just when Next was pressed twice.
      line[how](true);
      const next = { type: 'next', item: 'one', step: 'ask', payload: {} };
      const stale = [laptop.send(next), laptop.send(next)];
      const began = performance.now();
      const phone = new Device({ url, name: 'the-phone', auth: hostOf(room) });
      devices.push(phone);
      await phone.online();
      await phone.until(
        ({ views }) => views.console?.step?.id === 'ask',
        'at the step where the laptop left off',
      );
      expect(await phone.send(next)).toMatchObject({ ok: true });
      await guest.until(({ views }) => views.floor?.step?.id === 'ask.more', 'led by the phone');
      const taken = performance.now() - began;
      expect(taken).toBeLessThan(3_000);
      expect(await phone.send({ ...next, step: 'ask.more' })).toMatchObject({ ok: true });
      await guest.until(({ views }) => views.floor?.step?.id === 'show', 'led on');
      await phone.until(({ views }) => views.console?.step?.id === 'show', 'sees where it led to');
      const version = await phone.send({ type: 'results', payload: { on: true } });

      line[how](false);
      const woken = performance.now();
      await laptop.drained();
      for (const press of stale)
        expect(await press).toMatchObject({
          ok: false,
          code: 'stale',
          message: expect.stringContaining('nothing was changed'),
        });
      await sameViews(laptop, phone, 'the laptop that woke');
      const healed = performance.now() - woken;
      expect(phone.views.console?.step?.id).toBe('show');
      expect(guest.views.floor?.step?.id).toBe('show');
      // Not one event more than the phone's own.
      expect(await phone.send({ type: 'resume', payload: {} })).toEqual(version);
      report({
        what: `laptop dies (${how === 'down' ? 'no network' : 'dead line'}), phone takes over`,
        times: 'once',
        healed,
        note: `the phone led after ${Math.round(taken)} ms; 2 stale Nexts refused`,
      });
    },
  );

  it('a disk that is full for a while: phones keep what is not saved, hosts are told, and it heals by itself', async () => {
    const { log, url, room } = await open();
    const host = new Device({ url, name: 'full-host', auth: hostOf(room) });
    const phone = new Device({ url, name: 'full-phone', auth: { as: 'participant', code: room.code } });
    devices.push(host, phone);
    await Promise.all([host.online(), phone.online()]);
    await host.send({ type: 'start', payload: {} });
    await phone.until(({ views }) => views.floor?.room.status === 'live', 'live');
    log.failAppends({ times: 3, error: new Error('The disk is full.') });
    const began = performance.now();
    const vote = phone.send({ type: 'vote', item: 'one', payload: { option: 'yes' } });
    await host.until(
      ({ views }) => views.console?.room.trouble === 'The disk is full.',
      'told of the trouble',
    );
    expect(phone.waiting).toBe(1);
    expect(phone.isOnline).toBe(true);
    expect(phone.views.me?.items).toEqual({});
    expect(await vote).toMatchObject({ ok: true });
    await host.until(({ views }) => views.console?.room.trouble === undefined, 'told that it is over');
    const healed = performance.now() - began;
    await phone.until(({ views }) => views.me?.items.one !== undefined, 'its vote shown');
    const votes = (await log.read(room.roomId, 0)).filter(({ by }) => by === phone.actor);
    expect(votes).toHaveLength(1);
    report({ what: 'saving fails three times', times: 'once', lost: 0, doubled: votes.length - 1, healed });
  });
});
