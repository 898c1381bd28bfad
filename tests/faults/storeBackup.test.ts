import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RoomClient } from '../../scripts/demo/client.ts';
import { openCheckedStore } from '../../server/log/checkedStore.ts';
import { amount } from './options.ts';
import { image } from './server.ts';
import {
  cleanEnv,
  hostAt,
  type Opened,
  openRoomAt,
  ownFolder,
  type StoreServer,
  serve,
  write,
} from './storeServer.ts';

const BACKUPS = amount('BACKUPS', 20, 3);

/** Runs an operator's tool of the built product, as its script does. */
async function run(tool: 'backup' | 'restore', data: string, args: readonly string[], server?: StoreServer) {
  const module = pathToFileURL(join(image(), 'dist/server/tools', `${tool}.js`)).href;
  const plain = pathToFileURL(join(image(), 'dist/server/tools/plainError.js')).href;
  const script = `
    const { ${tool} } = await import(${JSON.stringify(module)});
    const { runTool } = await import(${JSON.stringify(plain)});
    await runTool(() => ${tool}(process.argv.slice(1), process.env));`;
  const port = server === undefined ? '3000' : new URL(server.url).port;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, '--', ...args], {
    env: cleanEnv({ DATA_DIR: data, PORT: port }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [code, out, err] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  return { code: code[0], out: out.trim(), err: err.trim() };
}

/** A room whose host writes 0, 1, 2 … without end. */
class Writer {
  readonly room: Opened;
  readonly #host: RoomClient;
  asked = 0;
  acknowledged = 0;
  #going = true;
  readonly #done: Promise<void>;

  constructor(room: Opened, host: RoomClient) {
    this.room = room;
    this.#host = host;
    this.#done = this.#go();
  }

  async #go(): Promise<void> {
    while (this.#going) {
      this.asked += 1;
      const reply = await write(this.#host, `number ${this.asked}`);
      if (!reply.ok) throw new Error(reply.message);
      this.acknowledged = this.asked;
    }
  }

  stop(): Promise<void> {
    this.#going = false;
    return this.#done;
  }
}

/** The numbers that a store holds of each room, which must be 1, 2, 3 … */
async function numbersIn(file: string): Promise<Map<string, number>> {
  const { log, damage } = openCheckedStore(file);
  expect(damage).toBeUndefined();
  const found = new Map<string, number>();
  for (const { roomId } of await log.rooms()) {
    const texts = (await log.read(roomId, 0)).flatMap(({ event }) =>
      event.type === 'messageShown' ? [event.text] : [],
    );
    expect(texts).toEqual(texts.map((_, i) => `number ${i + 1}`));
    found.set(roomId, texts.length);
  }
  await log.close();
  return found;
}

describe('backup and restore', () => {
  it(`while everybody writes: ${BACKUPS} backups, each with all that was acknowledged before it began`, async () => {
    const data = ownFolder();
    const backups = ownFolder();
    const server = await serve(data);
    const writers: Writer[] = [];
    for (let n = 0; n < 4; n += 1) {
      const room = await openRoomAt(server.url);
      writers.push(new Writer(room, await hostAt(server.url, room)));
    }
    const taken: { file: string; least: Map<string, number>; most: Map<string, number> }[] = [];
    for (let n = 0; n < BACKUPS; n += 1) {
      const least = new Map(writers.map(({ room, acknowledged }) => [room.roomId, acknowledged]));
      const done = await run('backup', data, ['--to', backups], server);
      expect(done).toMatchObject({ code: 0, err: '' });
      const most = new Map(writers.map(({ room, asked }) => [room.roomId, asked]));
      taken.push({ file: done.out, least, most });
    }
    // It is the server's store as long as it runs.
    const refused = await run('restore', data, ['--from', taken[0]?.file ?? '']);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('in use by another Plenary') });
    for (const writer of writers) await writer.stop();
    await server.end();
    expect(readdirSync(data).filter((name) => name.includes('working'))).toEqual([]);
    for (const { file, least, most } of taken) {
      const there = ownFolder();
      expect(await run('restore', there, ['--from', file])).toMatchObject({ code: 0, err: '' });
      const numbers = await numbersIn(join(there, 'plenary.db'));
      expect([...numbers.keys()].sort()).toEqual([...least.keys()].sort());
      for (const [roomId, number] of numbers) {
        expect(number).toBeGreaterThanOrEqual(least.get(roomId) ?? Number.NaN);
        expect(number).toBeLessThanOrEqual(most.get(roomId) ?? Number.NaN);
      }
      const again = await serve(there);
      const [writer] = writers;
      if (writer === undefined) throw new Error('nobody wrote');
      const host = await hostAt(again.url, writer.room);
      const last = `number ${numbers.get(writer.room.roomId)}`;
      expect(host.views.console?.room.message).toBe(last);
      expect(await write(host, 'and on')).toMatchObject({ ok: true });
      await again.end('SIGKILL');
    }
  });

  it('of a store at rest; what a restore replaces is kept; a damaged backup is refused', async () => {
    const data = ownFolder();
    const file = join(data, 'plenary.db');
    const server = await serve(data);
    const room = await openRoomAt(server.url);
    const host = await hostAt(server.url, room);
    for (const n of [1, 2, 3]) await write(host, `number ${n}`);
    await server.end('SIGKILL');
    const backup = await run('backup', data, ['--to', join(data, 'backups')]);
    expect(backup).toMatchObject({ code: 0, err: '' });
    const later = await serve(data);
    const laterHost = await hostAt(later.url, room);
    await write(laterHost, 'number 4');
    await later.end();

    const bad = join(data, 'bad.db');
    copyFileSync(backup.out, bad);
    const bytes = readFileSync(bad);
    const at = bytes.indexOf('number 2');
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(bad, bytes);
    const before = readFileSync(file);
    expect(await run('restore', data, ['--from', bad])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/bad\.db is damaged.*Nothing was changed/),
    });
    expect(readFileSync(file).equals(before)).toBe(true);

    expect(await run('restore', data, ['--from', backup.out])).toMatchObject({ code: 0, err: '' });
    const replaced = readdirSync(data).find((name) => /^plenary\.db\.replaced-[\dTZ.]+$/.test(name)) ?? '';
    expect(await numbersIn(join(data, replaced))).toEqual(new Map([[room.roomId, 4]]));
    expect(await numbersIn(file)).toEqual(new Map([[room.roomId, 3]]));
    expect(existsSync(backup.out)).toBe(true);
  });
});
