import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { numberOf, query } from '../../server/log/sql.ts';
import { openStore } from '../../server/log/store.ts';
import { below, mulberry32, pick } from '../../shared/lib/random.ts';
import { SEED } from '../support/seed.ts';
import { addedTwice, audit, eventsOf } from './audit.ts';
import { Clocks } from './clocks.ts';
import { ADDING, Crowd } from './crowd.ts';
import { report } from './figures.ts';
import { type Fate, openLine } from './line.ts';
import { amount } from './options.ts';
import { expectSame } from './same.ts';
import { startServer } from './server.ts';

const KILLS = amount('KILLS', 100, 5);
const PEOPLE = amount('PEOPLE', 60, 12);

/** How long it may take until somebody writes something that is saved, ms: far more than it takes. */
const HEARD_MS = 30_000;

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

describe(`the server is killed ${KILLS} times while ${PEOPLE} people write (seed ${SEED})`, () => {
  it('loses nothing that it acknowledged, does nothing twice, and everybody carries on by themselves', async () => {
    const random = mulberry32(SEED);
    const server = await startServer();
    const clocks = await Clocks.start(server.url);
    let deaf = false;
    let unheard = 0;
    // Events of Socket.IO begin with 42, acknowledgements with 43. Who is still coming back is let in: or nobody might
    // have anything to be acknowledged.
    const toClient: Fate = (text) => {
      if (!deaf || !/^4[23]/.test(text) || text.startsWith('42["welcome"')) return 1;
      if (text.startsWith('43')) unheard++;
      return 0;
    };
    const line = await openLine(server.url, { toClient });
    onTestFinished(() => line.stop());
    const crowd = await Crowd.gather({
      url: line.url,
      opensAt: server.url,
      people: PEOPLE,
      tables: Math.ceil(PEOPLE / 6),
      random,
    });
    const everybody = [...crowd.devices, ...clocks.devices];
    const kinds = crowd.watchKinds();
    let healed = 0;
    crowd.work();
    for (let kill = 0; kill < KILLS; kill++) {
      await pause(below(random, 900));
      // Mostly it still saves what nobody hears of any more: all of that is sent again, and must be known.
      deaf = random() < 0.7;
      const before = unheard;
      if (deaf) {
        await vi.waitFor(() => expect(unheard).toBeGreaterThan(before), { timeout: HEARD_MS, interval: 10 });
        await pause(below(random, 200));
      }
      await server.kill();
      deaf = false;
      await pause(pick(random, [0, 0, 100, below(random, 1_500)]));
      await server.start();
      // Now and then the next kill comes while they are still coming back.
      if (random() < 0.2 && kill < KILLS - 1) continue;
      const began = performance.now();
      await Promise.all(everybody.map((device) => device.online()));
      healed = Math.max(healed, performance.now() - began);
      expect(clocks.faults()).toEqual([]);
    }
    await crowd.rest();
    for (const [device, auth] of crowd.faces) await expectSame(device, auth, server.url);
    for (const device of everybody) expect(device.page.reloads, `${device.name} was loaded again`).toBe(0);
    crowd.close();
    clocks.close();
    expect(await server.end()).toMatchObject({ code: 0 });

    const events = await eventsOf(server.data, crowd.room.roomId);
    const found = audit(events, crowd.asked);
    report({
      what: `kill -9, ${PEOPLE} people writing`,
      times: `${KILLS} kills, ${found.acknowledged} acknowledged`,
      lost: found.lost.length,
      doubled: found.doubled.length,
      healed,
      note: `${unheard} saved unheard; clocks off by ${Math.round(clocks.worst)} ms at most; ${found.refused} refused; ${kinds.size} activities`,
    });
    const { lost, doubled, open, wronged } = found;
    expect({ lost, doubled, open, wronged }).toEqual({ lost: [], doubled: [], open: [], wronged: [] });
    expect(unheard).toBeGreaterThan(0);
    expect(found.acknowledged).toBeGreaterThan(KILLS * PEOPLE * 0.5);
    expect(addedTwice(events, crowd.asked, ADDING)).toEqual([]);
  });

  it('keeps its promise on disks that tell the truth: every commit is on them before it is acknowledged', async () => {
    const server = await startServer();
    expect((await server.end()).code).toBe(0);
    const store = openStore(`${server.data}/plenary.db`);
    try {
      const FULL = 2;
      expect(numberOf(query(store, 'PRAGMA synchronous'))).toBeGreaterThanOrEqual(FULL);
      expect(query(store, 'PRAGMA journal_mode').all()).toEqual([['wal']]);
    } finally {
      store.close();
    }
  });
});
