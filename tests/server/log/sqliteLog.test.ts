import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteLog } from '../../../server/log/sqliteLog.ts';
import { closeStore, openStore, StoreInUse, StoreUnreadable } from '../../../server/log/store.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { countOnDisk } from '../../support/disk.ts';
import { noted, textsOf } from '../../support/logEvents.ts';
import { SEED } from '../../support/seed.ts';

const CHILD = join(import.meta.dirname, '../../support/logChild.ts');
const children: ChildProcess[] = [];
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-log-'));
  file = join(folder, 'data', 'plenary.db');
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Starts the log in a process of its own; `blocks` limits the size of its files (512 or 1,024 bytes each). */
function startChild(task: 'append' | 'fill' | 'hold', blocks?: number): ChildProcess {
  const node = [process.execPath, '--import', 'tsx', CHILD, file, task];
  const command = blocks === undefined ? node : ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', ...node];
  const child = spawn(command[0] ?? '', command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

/** The lines that the child prints, until `enough` says so (the child is then killed at once) or it ends. */
async function linesOf(child: ChildProcess, enough: (lines: string[]) => boolean): Promise<string[]> {
  const lines: string[] = [];
  if (child.stdout === null) return lines;
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (enough(lines)) child.kill('SIGKILL');
  }
  await ended;
  return lines;
}

describe('the embedded log', () => {
  it('makes its folder, and keeps it to its owner', async () => {
    const log = openSqliteLog(file);
    await log.check();
    expect(statSync(file).isFile()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'data')).mode & 0o077).toBe(0);
    await log.close();
  });

  it('asks for a durable commit, and for freed text to be cleared', () => {
    const store = openStore(file);
    const setting = (name: string): unknown => store.prepare(`PRAGMA ${name}`).raw().all()[0];
    expect(setting('journal_mode')).toEqual(['wal']);
    expect(setting('synchronous')).toEqual([2]);
    expect(setting('secure_delete')).toEqual([1]);
    expect(setting('locking_mode')).toEqual(['exclusive']);
    closeStore(store);
  });

  it('keeps what it acknowledged when its process is killed right after', async () => {
    const lines = await linesOf(startChild('append'), (all) => all.length >= 60);
    const acknowledged = Number(lines.at(-1));
    expect(acknowledged).toBeGreaterThanOrEqual(100);
    const log = openSqliteLog(file);
    const texts = textsOf(await log.read('r1', 0));
    // One more batch may have reached the disk without its acknowledgement; half a batch may not.
    expect(texts.length).toBeGreaterThanOrEqual(acknowledged);
    expect(texts.length % 2).toBe(0);
    expect(texts).toEqual(texts.map((_, i) => String(i + 1)));
    expect(await log.append('r1', texts.length, [noted('on')])).toBe(texts.length + 1);
    await log.close();
  });

  it.skipIf(process.platform === 'win32')(
    'takes nothing of a batch that the disk has no room for',
    async () => {
      const lines = await linesOf(startChild('fill', 6_000), () => false);
      const acknowledged = Number(lines.at(-3));
      expect(acknowledged).toBeGreaterThan(2);
      expect(lines.at(-2)).toMatch(/^failed: SqliteError/);
      expect(lines.at(-1)).toBe(`kept: ${acknowledged}`);
      const log = openSqliteLog(file);
      expect(await log.read('r1', 0)).toHaveLength(acknowledged);
      expect(await log.append('r1', acknowledged, [noted('room again')])).toBe(acknowledged + 1);
      await log.close();
    },
  );

  it('is refused to a second process, and free again when the first was killed', async () => {
    const child = startChild('hold');
    if (child.stdout !== null) await once(child.stdout, 'data');
    expect(() => openSqliteLog(file, { waitMs: 50 })).toThrow(StoreInUse);
    expect(() => openSqliteLog(file, { waitMs: 50 })).toThrow(/in use by another Plenary.*DATA_DIR/);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await openSqliteLog(file).close();
  });

  it('is refused to a second user in the same process', async () => {
    const log = openSqliteLog(file);
    expect(() => openSqliteLog(file, { waitMs: 50 })).toThrow(StoreInUse);
    await log.close();
    await openSqliteLog(file).close();
  });

  it('leaves nothing of an erased room in any file, and everything of the others', async () => {
    const random = mulberry32(SEED);
    const log = openSqliteLog(file);
    const marks = Array.from({ length: 12 }, (_, n) => `~room ${n}~`);
    const seqs = marks.map(() => 0);
    for (const [n, mark] of marks.entries()) {
      await log.create({ roomId: `r${n}`, code: `CODE${n}`, title: `Title ${mark}`, createdAt: n }, []);
    }
    const appendSomewhere = async (): Promise<void> => {
      const n = Math.floor(random() * marks.length);
      const seq = seqs[n];
      const mark = marks[n];
      if (seq === undefined || mark === undefined || seq < 0) return;
      // Of all sizes: some fill pages of their own, most share one.
      const long = random() < 0.1 ? 900 : 30;
      const batch = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
        noted(mark.repeat(1 + Math.floor(random() * long))),
      );
      seqs[n] = await log.append(`r${n}`, seq, batch);
    };
    for (let i = 0; i < 400; i += 1) await appendSomewhere();
    for (const n of [7, 3, 0, 11, 5, 4]) {
      expect(countOnDisk(folder, marks[n] ?? '')).toBeGreaterThan(0);
      await log.erase(`r${n}`);
      seqs[n] = -1;
      expect({ room: n, left: countOnDisk(folder, marks[n] ?? '') }).toEqual({ room: n, left: 0 });
      for (let i = 0; i < 40; i += 1) await appendSomewhere();
    }
    for (const [n, seq] of seqs.entries()) {
      expect(await log.read(`r${n}`, 0)).toHaveLength(Math.max(seq, 0));
    }
    await log.close();
    for (const [n, seq] of seqs.entries()) {
      if (seq < 0)
        expect({ room: n, left: countOnDisk(folder, marks[n] ?? '') }).toEqual({ room: n, left: 0 });
    }
  });

  it('finishes at the next start an erasure that was cut off before the last step', async () => {
    const log = openSqliteLog(file);
    await log.create({ roomId: 'r1', code: 'C', title: 'T', createdAt: 1 }, [
      noted('~secret~'.repeat(5_000)),
    ]);
    await log.close();
    // A process that dropped the room, and was killed before it emptied the write-ahead log.
    const script = `
      const Database = require('libsql');
      const store = new Database(process.argv[1]);
      store.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON');
      store.exec('BEGIN; DROP TABLE events_1; DELETE FROM rooms; COMMIT');
      process.kill(process.pid, 'SIGKILL');`;
    expect(() => execFileSync(process.execPath, ['-e', script, file])).toThrow();
    expect(countOnDisk(folder, '~secret~')).toBeGreaterThan(0);
    const again = openSqliteLog(file);
    expect(countOnDisk(folder, '~secret~')).toBe(0);
    expect(await again.rooms()).toEqual([]);
    await again.close();
  });

  it('gives others a turn during a long read, and gives nothing of a room erased meanwhile', async () => {
    const log = openSqliteLog(file);
    const many = Array.from({ length: 9_000 }, (_, i) => noted(String(i)));
    await log.create({ roomId: 'r1', code: 'C', title: 'T', createdAt: 1 }, many);
    const reading = log.read('r1', 0);
    await log.append('r1', 9_000, [noted('meanwhile')]);
    expect(await reading).toHaveLength(9_001);
    const cutOff = log.read('r1', 0);
    await log.erase('r1');
    expect(await cutOff).toEqual([]);
    await log.close();
  });

  it('is not ready when its file was taken away', async () => {
    const log = openSqliteLog(file);
    renameSync(file, `${file}.old`);
    await expect(log.check()).rejects.toThrow(/plenary\.db/);
    writeFileSync(file, 'something else');
    await expect(log.check()).rejects.toThrow(/replaced/);
    await log.close();
  });

  it('refuses a store of a newer Plenary, a database of another program, and what is no database', async () => {
    const store = openStore(file);
    store.exec('PRAGMA user_version = 99');
    closeStore(store);
    expect(() => openSqliteLog(file)).toThrow(/newer Plenary \(store version 99/);

    const other = join(folder, 'other.db');
    const theirs = new Database(other);
    theirs.exec('CREATE TABLE invoices (id INTEGER)');
    theirs.close();
    expect(() => openSqliteLog(other)).toThrow(StoreUnreadable);

    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'not a database, but long enough to be looked at. '.repeat(100));
    expect(() => openSqliteLog(text)).toThrow(/not a Plenary store/);
  });

  it('names the folder when it cannot be made', () => {
    writeFileSync(join(folder, 'data'), 'in the way');
    expect(() => openSqliteLog(file)).toThrow(new RegExp(`${folder}.*data`));
    mkdirSync(join(folder, 'elsewhere'));
    expect(existsSync(file)).toBe(false);
  });
});
