import { readdirSync } from 'node:fs';
import { connect as tcp } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { mulberry32 } from '../../shared/lib/random.ts';
import { SEED } from '../support/seed.ts';
import { audit, eventsOf } from './audit.ts';
import { Crowd } from './crowd.ts';
import { Device } from './device.ts';
import { report } from './figures.ts';
import { type Line, openLine } from './line.ts';
import { amount } from './options.ts';
import { startServer } from './server.ts';

const PEOPLE = amount('PEOPLE', 60, 12);
const ROUNDS = amount('ROUNDS', 10, 2);
const DRAIN_MS = 10_000;

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

describe(`a server that is asked to end (seed ${SEED})`, () => {
  const lines: Line[] = [];
  afterEach(async () => {
    await Promise.all(lines.splice(0).map((line) => line.stop()));
  });

  it('answers what was asked, also with a phone in a dead spot and a request that never ends, and exits with 0', async () => {
    const random = mulberry32(SEED);
    const server = await startServer();
    const crowd = await Crowd.gather({ url: server.url, people: PEOPLE, tables: 3, random });
    const line = await openLine(server.url);
    lines.push(line);
    const dead = new Device({
      url: line.url,
      name: 'dead-spot',
      auth: { as: 'participant', code: crowd.room.code },
    });
    await dead.online();
    crowd.work();
    let longest = 0;
    for (let round = 0; round < ROUNDS; round++) {
      await pause(500 + 500 * random());
      line.dead(true);
      const { hostname, port } = new URL(server.url);
      const endless = tcp({ host: hostname, port: Number(port) }).on('error', () => undefined);
      endless.write('POST /api/rooms HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{');
      await pause(50);
      const { code, ms } = await server.end();
      expect(code).toBe(0);
      expect(ms).toBeLessThan(DRAIN_MS);
      longest = Math.max(longest, ms);
      // Whoever copies the folder now has everything in one file.
      expect(readdirSync(server.data)).not.toContain('plenary.db-wal');
      line.dead(false);
      await server.start();
      await Promise.all([dead, ...crowd.devices].map((device) => device.online()));
    }
    await crowd.rest();
    crowd.close();
    dead.close();
    expect((await server.end()).code).toBe(0);
    const found = audit(await eventsOf(server.data, crowd.room.roomId), crowd.asked);
    report({
      what: `SIGTERM, ${PEOPLE} people writing`,
      times: `${ROUNDS} times, ${found.acknowledged} acknowledged`,
      lost: found.lost.length,
      doubled: found.doubled.length,
      note: `${(longest / 1_000).toFixed(1)} s to the end at most, always with exit code 0`,
    });
    expect(found).toMatchObject({ lost: [], doubled: [], open: [], wronged: [] });
  });
});
