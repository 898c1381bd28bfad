import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { keptWords } from '../../client/live/keptWords.ts';
import { createApp } from '../../server/app.ts';
import { openSqliteLog } from '../../server/log/sqliteLog.ts';
import { loadSessions } from '../../server/sessions.ts';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import { SEED } from '../support/seed.ts';
import { audit, countsIn, eventsOf } from './audit.ts';
import { Device, hostOf, openRoom } from './device.ts';
import { report } from './figures.ts';
import { type Line, openLine } from './line.ts';
import { LONG } from './options.ts';
import { expectSame } from './same.ts';
import { image, startServer } from './server.ts';

const SECOND = 1_000;

/** A server, and a time that passes for it and for its phones alike. */
interface World {
  readonly url: string;
  /** Ends the server and starts it anew on the same port. */
  restart(): Promise<void>;
  wait(ms: number): Promise<void>;
  /** Ends it for good. @returns the folder of its store */
  end(): Promise<string>;
}

/** The built server as a process of its own, killed and started; time is the wall's. */
async function realWorld(): Promise<World> {
  const server = await startServer();
  return {
    url: server.url,
    restart: async () => {
      await server.kill();
      await server.start();
    },
    wait: (ms) => new Promise((next) => setTimeout(next, ms)),
    end: async () => {
      await server.end();
      return server.data;
    },
  };
}

/** The server in this process, whose timers and clocks are the phones' too, and can be made to run fast. */
async function fastWorld(): Promise<World> {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    shouldAdvanceTime: true,
    advanceTimeDelta: 5,
  });
  const folder = mkdtempSync(join(tmpdir(), 'plenary-offline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const logger = pino({ level: 'silent' });
  const kinds: Readonly<Record<string, Activity>> = registry;
  const { sessions } = loadSessions(join(image(), 'sessions'), (kind) => kinds[kind]?.config, logger);
  const open = async (port: number) => {
    const app = await createApp({ log: openSqliteLog(join(folder, 'plenary.db')), sessions, logger });
    await new Promise<void>((listening) => app.server.listen(port, '127.0.0.1', listening));
    return app;
  };
  let app = await open(0);
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    restart: async () => {
      await app.close();
      app = await open(port);
    },
    wait: async (ms) => {
      for (let passed = 0; passed < ms; passed += 250) {
        vi.advanceTimersByTime(250);
        // Whatever came over the network meanwhile has its turn: that is real.
        for (let turn = 0; turn < 4; turn++) await new Promise((next) => setImmediate(next));
      }
    },
    end: async () => {
      await app.close();
      return folder;
    },
  };
}

interface Case {
  readonly seconds: number;
  /** How the phone is cut off: connections break, or nothing arrives and nobody is told. */
  readonly how: 'down' | 'dead';
  readonly world: 'real' | 'fast';
  /** Whether the page is loaded again before the network is back. */
  readonly reload?: true;
}

const CASES: readonly Case[] = [
  { seconds: 1, how: 'down', world: 'real' },
  { seconds: 1, how: 'dead', world: 'real' },
  ...(LONG
    ? ([
        { seconds: 15, how: 'down', world: 'real' },
        { seconds: 15, how: 'dead', world: 'real' },
        { seconds: 60, how: 'dead', world: 'real' },
      ] as const)
    : []),
  { seconds: 60, how: 'down', world: 'fast' },
  { seconds: 60, how: 'dead', world: 'fast' },
  { seconds: 600, how: 'down', world: 'fast' },
  { seconds: 600, how: 'dead', world: 'fast' },
  { seconds: 600, how: 'down', world: 'fast', reload: true },
];

describe(`a phone without network, across a restart of the server (seed ${SEED})`, () => {
  const devices: Device[] = [];
  const lines: Line[] = [];
  afterEach(async () => {
    for (const device of devices.splice(0)) device.close();
    await Promise.all(lines.splice(0).map((line) => line.stop()));
    vi.useRealTimers();
  });

  function device(name: string, url: string, auth: Handshake, outboxKey?: string): Device {
    const made = new Device({ url, name, auth, ...(outboxKey === undefined ? {} : { outboxKey }) });
    devices.push(made);
    return made;
  }

  it.each(CASES)(
    'for $seconds s ($how, $world time, reload: $reload)',
    async ({ seconds, how, world: kind, reload }) => {
      const world = await (kind === 'real' ? realWorld() : fastWorld());
      const room = await openRoom(world.url, { sessionId: 'collaborative-leadership', tables: 2 });
      const line = await openLine(world.url);
      lines.push(line);
      const who = `off-${seconds}-${how}-${kind}${reload ? '-reload' : ''}`;
      const joins = { as: 'participant', code: room.code } as const;
      const host = device(`host-${who}`, world.url, hostOf(room));
      const other = device(`other-${who}`, world.url, { ...joins, table: 'A' });
      let phone = device(who, line.url, { ...joins, table: 'A', name: 'Ana' }, `outbox.${who}`);
      await Promise.all([host, other, phone].map((one) => one.online()));
      await host.send({ type: 'start', payload: {} });
      await host.send({ type: 'goTo', payload: { item: 'sticky-brainstorm', step: 'write' } });
      const atWriting = ({ views }: Device) => views.floor?.step?.id === 'write';
      for (const one of [other, phone]) await one.until(atWriting, 'at writing');
      const sticky = (slot: number, text: string) => ({
        type: 'writeSticky',
        item: 'sticky-brainstorm',
        payload: { question: 'leaders', slot, text },
      });
      expect(await phone.send(sticky(1, 'written before'))).toMatchObject({ ok: true });

      line[how](true);
      const answers = [
        phone.send(sticky(2, 'first of the dead spot')),
        phone.send({
          type: 'answer',
          item: 'featured-video',
          payload: { question: 'similar', text: 'too early, but not gone' },
        }),
        phone.send({ type: 'introduce', payload: { name: 'x'.repeat(70_000) } }),
        phone.send(sticky(3, 'a first thought')),
        phone.send(sticky(3, 'behind what is refused')),
        phone.send({ type: 'introduce', payload: { name: 'Anabel' } }),
      ];
      await world.wait((seconds * SECOND) / 2);
      await world.restart();
      await Promise.all([host.online(), other.online()]);
      await other.send(sticky(1, 'written by somebody else'));
      await host.send({ type: 'message', payload: { text: 'Three minutes more' } });
      await world.wait((seconds * SECOND) / 2);
      const before = phone;
      if (reload) {
        phone.close();
        const { token } = phone;
        phone = device(who, line.url, { ...joins, ...(token ? { token } : {}) }, `outbox.${who}`);
        expect(phone.waiting).toBe(5);
      }
      expect(phone.waiting).toBe(5);

      const back = performance.now();
      line[how](false);
      await phone.drained();
      const healed = performance.now() - back;
      const same = await expectSame(phone, joins, world.url);
      expect(healed, 'ms until all was answered').toBeLessThan(6_000);
      // The rest answer at once; what was too large had an answer all along, and blocked nothing.
      if (reload) {
        expect(
          keptWords.list(`${who}/returned/`).map(([, { fields, refused }]) => [fields, refused]),
        ).toEqual([
          [{ question: 'similar', text: 'too early, but not gone' }, { code: 'not-yet' }],
          [{ name: 'x'.repeat(70_000) }, { code: 'too-large', values: { most: 60 } }],
        ]);
      } else {
        expect(await Promise.all(answers)).toMatchObject([
          { ok: true },
          { ok: false, code: 'not-yet', message: expect.stringMatching(/\w/) },
          { ok: false, code: 'too-large', values: { most: 60 } },
          { ok: true },
          { ok: true },
          { ok: true },
        ]);
      }
      expect(phone.views.me?.you.name).toBe('Anabel');
      for (const one of devices.splice(0)) one.close();
      const events = await eventsOf(await world.end(), room.roomId);
      const asked = [host, other, ...(reload ? [] : [phone])].map(({ actor, sent }) => ({ actor, sent }));
      const found = audit(events, asked);
      expect(found).toMatchObject({ lost: [], doubled: [], open: [], wronged: [] });
      const texts = [
        'written before',
        'first of the dead spot',
        'behind what is refused',
        'by somebody else',
      ];
      expect(countsIn(events, texts)).toEqual([1, 1, 1, 1]);
      // What was thought better of, later, is what counts.
      expect(countsIn(events, ['too late, but not gone', 'a first thought'])).toEqual([0, 0]);
      report({
        what: `phone offline for ${seconds} s (${how === 'down' ? 'no network' : 'dead line'}${reload ? ', reloaded' : ''})`,
        times: kind === 'real' ? 'once' : 'once, by a fast clock',
        lost: found.lost.length,
        doubled: found.doubled.length,
        healed,
        note: `like a fresh one after ${Math.round(same)} ms; ${before.sent.length - 1} sent meanwhile`,
      });
    },
  );

  it('whose connection carries nothing any more and does not end, as on another network, finds out by itself', async () => {
    const world = await fastWorld();
    const room = await openRoom(world.url, { sessionId: 'collaborative-leadership', tables: 2 });
    const line = await openLine(world.url);
    lines.push(line);
    const joins = { as: 'participant', code: room.code } as const;
    const phone = device('stranded', line.url, joins);
    await phone.online();
    line.strand();
    const answer = phone.send({ type: 'introduce', payload: { name: 'Anabel' } });
    // Socket.IO itself notices after 40 s.
    await world.wait(15 * SECOND);
    await phone.drained(10 * SECOND);
    expect(await answer).toMatchObject({ ok: true });
    await expectSame(phone, joins, world.url);
    expect(phone.views.me?.you.name).toBe('Anabel');
    for (const one of devices.splice(0)) one.close();
    const events = await eventsOf(await world.end(), room.roomId);
    const found = audit(events, [{ actor: phone.actor, sent: phone.sent }]);
    expect(found).toMatchObject({ acknowledged: 1, lost: [], doubled: [], open: [] });
  });
});
