import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteLog, sqliteLog } from '../../../server/log/sqliteLog.ts';
import { closeStore, openStore } from '../../../server/log/store.ts';
import { sqlitePrepared } from '../../../server/prepared/sqlitePrepared.ts';
import { below, mulberry32 } from '../../../shared/lib/random.ts';
import { countOnDisk } from '../../support/disk.ts';
import { noted, textsOf } from '../../support/logEvents.ts';
import { SEED } from '../../support/seed.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-prepared-'));
  file = join(folder, 'plenary.db');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

const begun = (id: string, session: unknown) => ({ id, savedAt: 1, session, ticked: [] });
const change = (session: unknown) => ({ savedAt: 2, session, ticked: [] });

describe('prepared sessions in the embedded store', () => {
  it('share its one connection with the log', async () => {
    const store = openStore(file);
    const log = sqliteLog(store, file);
    const prepared = sqlitePrepared(store);
    await prepared.create(begun('p-1', { title: 'Mine' }));
    await log.create({ roomId: 'r1', code: 'C', title: 'T', createdAt: 1 }, [noted('one')]);
    await Promise.all([
      prepared.save('p-1', 1, change({ title: 'Changed' })),
      log.append('r1', 1, [noted('two')]),
    ]);
    await log.close();
    await expect(prepared.read('p-1')).rejects.toThrow();
    const again = openStore(file);
    expect(await sqlitePrepared(again).read('p-1')).toMatchObject({
      version: 2,
      session: { title: 'Changed' },
    });
    expect(textsOf(await sqliteLog(again, file).read('r1', 0))).toEqual(['one', 'two']);
    closeStore(again);
  });

  it('come to a store that was made before there were any, which keeps its rooms', async () => {
    const log = openSqliteLog(file);
    await log.create({ roomId: 'r1', code: 'C', title: 'T', createdAt: 1 }, [noted('one')]);
    await log.close();
    const old = new Database(file);
    old.exec(
      'DROP TABLE prepared; ALTER TABLE rooms DROP COLUMN rehearsal; ALTER TABLE events_1 DROP COLUMN sum',
    );
    old.exec('PRAGMA user_version = 1');
    old.close();
    const store = openStore(file);
    expect(await sqlitePrepared(store).list()).toEqual([]);
    await sqlitePrepared(store).create(begun('p-1', {}));
    expect(await sqliteLog(store, file).rooms()).toHaveLength(1);
    closeStore(store);
  });

  it('leave nothing on the disk once they are removed, however often they were changed', async () => {
    const store = openStore(file);
    const prepared = sqlitePrepared(store);
    const random = mulberry32(SEED);
    const marks = Array.from({ length: 12 }, (_, n) => `~secret-${String.fromCharCode(97 + n)}~`);
    const versions = marks.map(() => 1);
    // Of all sizes: some fit beside others into a page, some fill many.
    const longs = [1, 20, 90, 300, 700, 3_000];
    const text = (mark: string) => mark.repeat(1 + below(random, longs[below(random, longs.length)] ?? 1));
    for (const [n, mark] of marks.entries()) await prepared.create(begun(`p-${n}`, { notes: text(mark) }));
    const edit = async (): Promise<void> => {
      const n = below(random, marks.length);
      const saved = await prepared.save(`p-${n}`, versions[n] ?? 0, change({ notes: text(marks[n] ?? '') }));
      if (saved.outcome === 'saved') versions[n] = saved.version;
    };
    for (let i = 0; i < 300; i += 1) await edit();
    for (const n of [7, 3, 0, 11, 5, 4]) {
      expect(countOnDisk(folder, marks[n] ?? '')).toBeGreaterThan(0);
      await prepared.remove(`p-${n}`);
      expect({ n, left: countOnDisk(folder, marks[n] ?? '') }).toEqual({ n, left: 0 });
      for (let i = 0; i < 30; i += 1) await edit();
    }
    expect(await prepared.list()).toHaveLength(6);
    closeStore(store);
    for (const n of [7, 3, 0, 11, 5, 4]) expect(countOnDisk(folder, marks[n] ?? '')).toBe(0);
  });

  it('leave nothing of what was written over once the server has stopped', async () => {
    const store = openStore(file);
    const prepared = sqlitePrepared(store);
    for (const [n, length] of [1, 50, 400, 5_000].entries()) {
      await prepared.create(begun(`p-${n}`, { notes: '~before~'.repeat(length) }));
      await prepared.save(`p-${n}`, 1, change({ notes: '~after~'.repeat(5_001 - length) }));
    }
    closeStore(store);
    expect(countOnDisk(folder, '~before~')).toBe(0);
    expect(countOnDisk(folder, '~after~')).toBeGreaterThan(0);
  });

  it('survive that their process is killed right after a save', async () => {
    const script = `
      import { openStore } from './server/log/store.ts';
      import { sqlitePrepared } from './server/prepared/sqlitePrepared.ts';
      const prepared = sqlitePrepared(openStore(process.argv[1]));
      await prepared.create({ id: 'p-1', savedAt: 1, session: { title: 'One' }, ticked: [] });
      await prepared.save('p-1', 1, { savedAt: 2, session: { title: 'Two' }, ticked: ['a'] });
      process.kill(process.pid, 'SIGKILL');`;
    const run = () =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, file], {
        cwd: join(import.meta.dirname, '../../..'),
        stdio: 'pipe',
      });
    expect(run).toThrow(expect.objectContaining({ signal: 'SIGKILL' }));
    const store = openStore(file);
    expect(await sqlitePrepared(store).read('p-1')).toMatchObject({
      version: 2,
      session: { title: 'Two' },
      ticked: ['a'],
    });
    closeStore(store);
  });
});
