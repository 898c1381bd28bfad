import { join } from 'node:path';
import pino from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../server/app.ts';
import type { EventLog } from '../../server/log/eventLog.ts';
import { loadSessions } from '../../server/sessions.ts';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import type { Session } from '../../shared/agenda/session.ts';
import { below, mulberry32, pick, type Random } from '../../shared/lib/random.ts';
import type { Command } from '../../shared/room/envelope.ts';
import { configs } from '../contract/configs.ts';
import { memoryLog } from '../support/memoryLog.ts';
import { SEED } from '../support/seed.ts';
import { Device, hostOf, openRoom, projectorOf } from './device.ts';
import { report } from './figures.ts';
import { type Fate, openLine } from './line.ts';
import { amount } from './options.ts';
import { sameViews } from './same.ts';
import { image } from './server.ts';
import { hostWishOf, marks, wishOf } from './writers.ts';

const SEEDS = amount('SEEDS', 200, 8);
const COMMANDS = amount('COMMANDS', 200, 100);
/** Rooms that are fuzzed side by side, each with its own chance. */
const AT_ONCE = 4;
const PHONES = 3;
/** How many of a hundred commands come with a broken connection. */
const CUTS = 3;
/** How many of a hundred changes of a view never arrive, in every other room. */
const GAPS = 10;
/** How many commands lie between two looks at what everybody shows. */
const LOOK = 50;
/** So many before a look come from one alone, lest what somebody else does later makes up for what was forgotten. */
const LAST_WORDS = 8;
/** A change of a view on the wire; a whole view says no `base`. */
const PATCH = /^42\["view",\{"channel":"\w+","version":\d+,"base"/;

const logger = pino({ level: 'silent' });
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** Something that every table has a part in as soon as it is there. */
const MORE = {
  title: 'Once more',
  section: 'policies',
  activity: 'share-and-move',
  minutes: [5, 10],
  planned: 5,
  notes: 'As before.',
  config: configs['share-and-move'],
};

/** What hosts do to people, screens and the agenda, besides leading. */
function houseRules(host: Device, random: Random): Omit<Command, 'id'> | undefined {
  const view = host.views.console;
  if (!view) return undefined;
  const people = Object.keys(view.people);
  if (people.length === 0) return undefined;
  const items = Object.keys(view.agenda);
  const on = random() < 0.5;
  const change = view.undo?.change;
  return pick<() => Omit<Command, 'id'> | undefined>(random, [
    () => ({ type: pick(random, ['pause', 'resume']), payload: {} }),
    () => ({ type: pick(random, ['blank', 'results', 'chime', 'showClock']), payload: { on } }),
    () => ({ type: 'message', payload: on ? { text: 'Back at ten' } : {} }),
    () => ({
      type: 'moveToTable',
      payload: { person: pick(random, people), table: pick(random, ['A', 'B']) },
    }),
    () => ({ type: 'skip', payload: { item: pick(random, items), on } }),
    () => ({ type: 'moveItem', payload: { item: pick(random, items), before: pick(random, items) } }),
    () => ({ type: 'setMinutes', payload: { item: pick(random, items), minutes: 1 + below(random, 20) } }),
    () => ({ type: 'insert', payload: { item: MORE, before: pick(random, items) } }),
    () => (change === undefined ? undefined : { type: 'undo', payload: { change } }),
  ])();
}

function wishFor(device: Device, random: Random, mark: () => string): Omit<Command, 'id'> | undefined {
  if (device.views.projector) return undefined;
  if (device.views.console) return random() < 0.5 ? hostWishOf(device, random) : houseRules(device, random);
  if (random() < 0.1) {
    const change = pick(random, [
      { name: mark() },
      { role: '' },
      { table: pick(random, ['A', 'B']) },
      { name: '' },
    ]);
    return { type: 'introduce', payload: change };
  }
  return wishOf(device, random, mark);
}

describe(`what ${2 + PHONES} faces show after ${COMMANDS} commands over lines that break, ${SEEDS} times (seed ${SEED})`, () => {
  let sessions: ReadonlyMap<string, Session>;
  beforeAll(() => {
    const kinds: Readonly<Record<string, Activity>> = registry;
    sessions = loadSessions(join(image(), 'sessions'), (kind) => kinds[kind]?.config, logger).sessions;
  });

  async function open(log: EventLog): Promise<{ app: App; url: string }> {
    const app = await createApp({ log, sessions, logger });
    await new Promise<void>((listening) => app.server.listen(0, '127.0.0.1', listening));
    const address = app.server.address();
    if (typeof address !== 'object' || !address) throw new Error('no port');
    return { app, url: `http://127.0.0.1:${address.port}` };
  }

  /** @returns how often a connection was broken, how many changes were lost, and how long all took to be the same, ms */
  async function fuzz(seed: number): Promise<{ cuts: number; lost: number; same: number }> {
    const random = mulberry32(seed);
    const mark = marks();
    const log = memoryLog();
    const { app, url } = await open(log);
    const room = await openRoom(url, { sessionId: 'collaborative-leadership', tables: 2 });
    const person = { as: 'participant', code: room.code } as const;
    const auths = [hostOf(room), projectorOf(room), ...Array.from({ length: PHONES }, () => person)];
    const chance = mulberry32(seed + 1_000_000);
    const gaps = seed % 2 === 1;
    let losing = gaps;
    let lost = 0;
    const toClient: Fate = (text) => {
      if (!losing || !PATCH.test(text) || below(chance, 100) >= GAPS) return 1;
      lost++;
      return 0;
    };
    const lines = await Promise.all(auths.map(() => openLine(url, gaps ? { toClient } : {})));
    const devices = auths.map(
      (auth, index) =>
        new Device({ url: lines[index]?.url ?? url, name: `seed-${seed}-face-${index}`, auth }),
    );
    await Promise.all(devices.map((device) => device.online()));
    const [host, , ...phones] = devices;
    await host?.send({ type: 'start', payload: {} });

    /** @returns how long it took until all showed what the log says, ms */
    async function look(number: number): Promise<number> {
      await Promise.all(devices.map((device) => device.drained()));
      losing = false;
      if (gaps) {
        // A gap shows with the next change: everybody gets one.
        const on = !host?.views.console?.room.clockShown;
        await host?.send({ type: 'showClock', payload: { on } });
        await host?.send({ type: 'message', payload: { text: mark() } });
        await Promise.all(
          phones.map((phone) => phone.send({ type: 'introduce', payload: { name: mark() } })),
        );
      }
      // From the log alone: nothing of the first server's memory, and nothing of what it sent.
      const other = await open({ ...log, close: async () => undefined });
      const fresh = auths.map((auth, index) => {
        const token = devices[index]?.token;
        const name = `seed-${seed}-fresh-${number}-${index}`;
        return new Device({ url: other.url, name, auth: token === undefined ? auth : { ...person, token } });
      });
      const began = performance.now();
      await Promise.all(fresh.map((device) => device.online()));
      await Promise.all(
        devices.map((device, index) =>
          sameViews(device, fresh[index] ?? device, `seed ${seed}, look ${number}`),
        ),
      );
      const took = performance.now() - began;
      for (const device of fresh) device.close();
      await other.app.close();
      losing = gaps;
      return took;
    }

    let cuts = 0;
    let same = 0;
    let last: Device | undefined;
    for (let command = 0; command < COMMANDS; command++) {
      if (command > 0 && command % LOOK === 0) {
        same = Math.max(same, await look(command));
        last = undefined;
      }
      if (command % LOOK === LOOK - LAST_WORDS) last = pick(random, devices);
      const device = last ?? pick(random, devices);
      const wish = wishFor(device, random, mark);
      if (wish) void device.send(wish);
      if (below(random, 100) < CUTS) {
        pick(random, lines).cut();
        cuts++;
      }
      if (random() < 0.7) await pause(below(random, 8));
    }
    same = Math.max(same, await look(COMMANDS));
    for (const device of devices) device.close();
    await Promise.all(lines.map((line) => line.stop()));
    await app.close();
    return { cuts, lost, same };
  }

  it('is what faces show that have just come to a server that knows the log alone', async () => {
    const seeds = Array.from({ length: SEEDS }, (_, index) => SEED * 1_000 + index);
    const results: { cuts: number; lost: number; same: number }[] = [];
    const work = async () => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) results.push(await fuzz(seed));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(results).toHaveLength(SEEDS);
    const cuts = results.reduce((sum, result) => sum + result.cuts, 0);
    const lost = results.reduce((sum, result) => sum + result.lost, 0);
    expect(cuts).toBeGreaterThan(SEEDS);
    expect(lost).toBeGreaterThan(0);
    report({
      what: `fuzz of the sync, ${2 + PHONES} faces`,
      times: `${SEEDS} seeds × ${COMMANDS} commands, ${cuts} cuts, ${lost} changes lost`,
      healed: Math.max(...results.map(({ same }) => same)),
      note: 'all like fresh ones',
    });
  });
});
