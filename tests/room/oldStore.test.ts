import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openSqliteLog } from '../../server/log/sqliteLog.ts';
import { registry } from '../../shared/activities/registry.ts';
import { createCore } from '../../shared/room/core.ts';
import type { Registry } from '../../shared/room/plan.ts';
import { openHouse } from '../live/house.ts';
import { until } from '../live/waiting.ts';
import { HOST_KEY } from '../support/playedRooms.ts';
import { recordTold } from '../support/told.ts';

/** Stores that earlier builds wrote, each with what its records said: tests/support/writeStore.ts. */
const fixture = (name: string) =>
  gunzipSync(readFileSync(join(import.meta.dirname, '../fixtures/stores', name)));

const said = z
  .record(z.string(), z.object({ now: z.number(), record: z.record(z.string(), z.unknown()) }))
  .parse(JSON.parse(fixture('results-as-prose.json.gz').toString()));

/** A copy of the store, for one test. */
function copied() {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-old-'));
  const file = join(folder, 'plenary.db');
  writeFileSync(file, fixture('results-as-prose.db.gz'));
  const log = openSqliteLog(file);
  onTestFinished(async () => {
    await log.close();
    rmSync(folder, { recursive: true });
  });
  return log;
}

describe('a store of an earlier build, in which everything was used', () => {
  it('opens, and its records say what they said', async () => {
    const log = copied();
    const core = createCore(registry);
    expect((await log.rooms()).map(({ roomId }) => roomId)).toEqual(Object.keys(said));
    for (const [roomId, { now, record }] of Object.entries(said)) {
      const { people, tables, ...before } = record;
      const {
        attendance,
        form: _,
        ...told
      } = recordTold(registry, core.replay(await log.read(roomId, 0)), now);
      expect([attendance.people, attendance.tables.length]).toEqual([people, tables]);
      expect(told).toMatchObject(before);
    }
  });

  it('goes on: hosts move the show, people join, and what they send is kept', async () => {
    const log = copied();
    const house = await openHouse({ log, registry });
    const host = await house.host({ roomId: 'late-words', code: 'BCDFGJ', hostKey: HOST_KEY });
    expect(await host.ask({ type: 'goTo', payload: { item: 'shapes', step: 'next-steps' } })).toMatchObject({
      ok: true,
    });
    const phone = await house.join('BCDFGJ', { name: 'Cora' });
    const payload = { scope: 'district', what: 'Open the old room' };
    expect(await phone.ask({ type: 'addNextStep', item: 'shapes', payload })).toMatchObject({ ok: true });
    await until(host, ({ console: seen }) => JSON.stringify(seen).includes('Open the old room'));
    const last = (await log.read('late-words', 0)).at(-1);
    expect(JSON.stringify(last)).toContain('Open the old room');
  });

  it('opens also where the schema of a config has become stricter since', async () => {
    const log = copied();
    const strict = z.never('nothing is good enough any more');
    const stricter: Registry = Object.fromEntries(
      Object.entries<Registry[string]>(registry).map(([kind, activity]) => [
        kind,
        { ...activity, config: strict },
      ]),
    );
    const events = await log.read('workshop-1', 0);
    expect(events.filter(({ event }) => event.type === 'itemInserted')).not.toEqual([]);
    const [then, now] = [registry, stricter].map((kinds) => createCore(kinds).replay(events));
    expect(now).toEqual(then);
  });
});
