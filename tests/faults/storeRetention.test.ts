import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { openCheckedStore } from '../../server/log/checkedStore.ts';
import { loadSessions } from '../../server/sessions.ts';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { intentOf } from '../../shared/room/simulated.ts';
import { until } from '../live/waiting.ts';
import { countOnDisk } from '../support/disk.ts';
import { SEED } from '../support/seed.ts';
import { hostAt, inRoom, openRoomAt, ownFolder, serve, write } from './storeServer.ts';

const CANARY = 'Kanarienvogel';
const DAY = 24 * 60 * 60_000;
const activities: Readonly<Record<string, Activity>> = registry;

/** The same payload with the canary in every text that a person writes. */
function singing(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) =>
      ['text', 'what', 'who', 'title'].includes(name) && typeof value === 'string'
        ? [name, `${CANARY} ${value}`]
        : [name, value],
    ),
  );
}

type Place = { readonly item?: { readonly id: string }; readonly step?: { readonly id: string } } | undefined;
const placeOf = (view: Place): string => `${view?.item?.id}/${view?.step?.id}`;

/** A workshop at another time, on the real product in this process: names, stickies, documents, questions, next steps. */
async function workshopAt(data: string, clock: () => number): Promise<ReadonlySet<string>> {
  const store = openCheckedStore(join(data, 'plenary.db'));
  const folder = join(import.meta.dirname, '../../sessions');
  const logger = pino({ level: 'silent' });
  const { sessions } = loadSessions(folder, (kind) => activities[kind]?.config, logger);
  const app = await createApp({ log: store.log, prepared: store.prepared, sessions, logger, clock });
  await new Promise<void>((listening) => app.server.listen(0, '127.0.0.1', listening));
  const address = app.server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const room = await openRoomAt(url);
  const host = await hostAt(url, room);
  const random = mulberry32(SEED);
  const people = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      inRoom(url, { as: 'participant', code: room.code, name: `${CANARY} ${n}` }),
    ),
  );
  await host.ask({ type: 'start', payload: {} });
  await write(host, `${CANARY} on the wall`);
  const written = new Set<string>();
  for (const item of Object.keys(host.views.console?.agenda ?? {})) {
    expect(await host.ask({ type: 'goTo', payload: { item } })).toMatchObject({ ok: true });
    await until(host, ({ console: view }) => view?.item?.id === item);
    for (const person of people) await until(person, ({ floor }) => floor?.item?.id === item);
    for (let step = 0; step < 4; step += 1) {
      // Documents are written in turns: who has one shows in the views, which come a little later.
      const inTurns = host.views.console?.item?.kind === 'share-and-move';
      const documentYet = () => inTurns && !written.has('saveText');
      for (let round = 0; round < 4 || (documentYet() && round < 60); round += 1) {
        if (documentYet()) await new Promise((next) => setTimeout(next, 100));
        await Promise.all(
          people.map(({ views: { floor, table, me }, ask }) => {
            const intent = intentOf(activities, { floor, table, me }, random);
            if (intent && JSON.stringify(singing(intent.payload)).includes(CANARY)) written.add(intent.type);
            return intent && ask({ ...intent, payload: singing(intent.payload) });
          }),
        );
      }
      const view = host.views.console;
      if (view?.item?.id !== item || !view.step) break;
      const before = placeOf(view);
      const { id: step } = view.step;
      // At the last step of all there is no next.
      if (!(await host.ask({ type: 'next', item, step, payload: {} })).ok) break;
      await until(host, ({ console: now }) => placeOf(now) !== before);
      for (const person of people) await until(person, ({ floor }) => placeOf(floor) !== before);
    }
  }
  const json = { 'content-type': 'application/json' };
  const session = { title: `${CANARY} prepared` };
  const made = await fetch(`${url}/api/prepared`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ session }),
  });
  const { id } = await made.json();
  const opened = { title: `${CANARY} again` };
  await fetch(`${url}/api/prepared/${id}`, {
    method: 'PUT',
    headers: json,
    body: JSON.stringify({ version: 1, session: opened, ticked: [CANARY] }),
  });
  expect((await fetch(`${url}/api/prepared/${id}`, { method: 'DELETE' })).status).toBe(204);
  for (const client of [host, ...people]) client.close();
  await app.close();
  return written;
}

describe('a room that is older than the server keeps rooms', () => {
  it('is erased at start, and 0 bytes of its text are left in the data folder and in what the server printed', async () => {
    const data = ownFolder();
    const written = await workshopAt(data, () => Date.now() - 3 * DAY);
    expect([...written]).toEqual(expect.arrayContaining(['writeSticky', 'saveText']));
    expect(countOnDisk(data, CANARY)).toBeGreaterThan(40);
    // Kept as long as nobody says otherwise, and while it is young enough.
    for (const env of [{}, { RETENTION_DAYS: '4' }]) {
      const keeps = await serve(data, { ...env, LOG_LEVEL: 'trace' });
      await openRoomAt(keeps.url);
      expect(countOnDisk(data, CANARY)).toBeGreaterThan(40);
      await keeps.end('SIGKILL');
    }
    const server = await serve(data, { RETENTION_DAYS: '3', LOG_LEVEL: 'trace' });
    expect(countOnDisk(data, CANARY)).toBe(0);
    const room = await openRoomAt(server.url);
    expect(await write(await hostAt(server.url, room), 'the young ones go on')).toMatchObject({ ok: true });
    await server.end();
    expect(countOnDisk(data, CANARY)).toBe(0);
    expect(server.said()).not.toContain(CANARY);
    expect(readdirSync(data).filter((name) => name.includes('damaged'))).toEqual([]);
    const { log } = openCheckedStore(join(data, 'plenary.db'));
    expect(await log.rooms()).toHaveLength(3);
    await log.close();
  });
});
