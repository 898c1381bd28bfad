import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { until } from '../live/waiting.ts';
import { hostAt, inRoom, openRoomAt, ownFolder, type StoreServer, serve, write } from './storeServer.ts';

/** Runs a program that may not be there, or not be allowed. */
function tried(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const readiness = async ({ url }: StoreServer): Promise<number> => (await fetch(`${url}/readyz`)).status;

/** Asks until the answer comes; bounded by the test's own time. */
async function untilReady(server: StoreServer, status: number): Promise<void> {
  while ((await readiness(server)) !== status) await new Promise((next) => setTimeout(next, 100));
}

/** A disk of 3 MB, really: its being full is the operating system's word. */
function smallDisk(): string | undefined {
  const folder = ownFolder();
  if (!tried('mount', '-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder)) return undefined;
  onTestFinished(() => {
    tried('umount', '-l', folder);
  });
  return folder;
}

const canFreeze = (): boolean => {
  const folder = ownFolder();
  const file = join(folder, 'f');
  writeFileSync(file, '');
  return tried('chattr', '+i', file) && tried('chattr', '-i', file);
};

/** Nothing is acknowledged while the store cannot be written to, hosts are told, and all goes on by itself. */
async function keepsItsWord(data: string, breakIt: () => void, mendIt: () => void): Promise<void> {
  const server = await serve(data);
  const room = await openRoomAt(server.url);
  const host = await hostAt(server.url, room);
  const phone = await inRoom(server.url, { as: 'participant', code: room.code, name: 'Ana' });
  expect(await write(host, 'before')).toMatchObject({ ok: true });
  breakIt();
  expect(await write(host, 'refused')).toMatchObject({ ok: false, code: 'not-saved' });
  await until(host, ({ console: view }) => view?.room.trouble !== undefined);
  await untilReady(server, 503);
  // What people hold in their hands is what was acknowledged.
  expect(host.views.console?.room.message).toBe('before');
  expect(phone.views.floor?.room).toBeDefined();
  mendIt();
  await untilReady(server, 200);
  expect(await write(host, 'after')).toMatchObject({ ok: true });
  await until(
    host,
    ({ console: view }) => view?.room.trouble === undefined && view?.room.message === 'after',
  );
  await server.end('SIGKILL');
  const again = await serve(data);
  expect(again.said()).not.toContain('damaged');
  expect((await hostAt(again.url, room)).views.console?.room.message).toBe('after');
  await again.end();
}

describe('the store of a running server', () => {
  it('keeps its word on a full disk (a real one, of 3 MB)', async (context) => {
    const disk = smallDisk();
    if (disk === undefined) return context.skip('needs leave to mount a tmpfs');
    const filler = join(disk, 'filler');
    await keepsItsWord(
      disk,
      () => {
        try {
          for (let size = 1 << 20; size >= 1; size >>= 1) {
            try {
              for (;;) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
            } catch {}
          }
        } catch {}
      },
      () => rmSync(filler),
    );
  });

  it('keeps its word when its files become read-only (really, for everybody)', async (context) => {
    if (!canFreeze()) return context.skip('needs leave to make files immutable');
    const data = join(ownFolder(), 'data');
    mkdirSync(data);
    const files = () => readdirSync(data).map((name) => join(data, name));
    const thaw = () => tried('chattr', '-i', data, ...files());
    onTestFinished(() => void thaw());
    await keepsItsWord(data, () => tried('chattr', '+i', ...files(), data), thaw);
  });

  it('is refused to a second server, which leaves the first unharmed', async () => {
    const data = ownFolder();
    const first = await serve(data);
    const room = await openRoomAt(first.url);
    const host = await hostAt(first.url, room);
    await expect(serve(data)).rejects.toThrow(
      /ended with 1: .*plenary\.db is in use by another Plenary.*DATA_DIR/,
    );
    expect(await readiness(first)).toBe(200);
    expect(await write(host, 'still here')).toMatchObject({ ok: true });
    // The lock is still the first one's.
    await expect(serve(data)).rejects.toThrow(/in use by another Plenary/);
    await first.end('SIGKILL');
    const again = await serve(data);
    expect((await hostAt(again.url, room)).views.console?.room.message).toBe('still here');
  });

  it('is one file with a write-ahead log, and no memory shared with others', async () => {
    const data = ownFolder();
    const server = await serve(data);
    await openRoomAt(server.url);
    // The server itself refuses to start with other settings than it asks for; these two show from outside.
    expect(existsSync(join(data, 'plenary.db-wal'))).toBe(true);
    expect(existsSync(join(data, 'plenary.db-shm'))).toBe(false);
  });

  it('says at start what was damaged; the room goes on, and its record says what is missing', async () => {
    const data = ownFolder();
    const file = join(data, 'plenary.db');
    const server = await serve(data);
    const room = await openRoomAt(server.url);
    const other = await openRoomAt(server.url);
    const host = await hostAt(server.url, room);
    for (let n = 0; n < 40; n += 1) await write(host, `message ${n}`);
    await server.end('SIGKILL');
    // The last two saves are gone, cleanly: the file itself looks whole.
    const wal = readFileSync(`${file}-wal`);
    writeFileSync(`${file}-wal`, wal.subarray(0, wal.length - 2 * 4120));
    const again = await serve(data);
    expect(again.said()).toMatch(/Attention\s+The store was damaged/);
    expect(again.said()).toContain(`The room ${room.code} (${room.roomId}) goes on after event`);
    expect(await (await fetch(`${again.url}/readyz`)).json()).toMatchObject({
      status: 'ready',
      attention: expect.stringContaining('damaged'),
    });
    const view = (await hostAt(again.url, room)).views.console;
    expect(view?.room).toMatchObject({ cut: { lost: 2 }, message: 'message 37' });
    expect((await hostAt(again.url, other)).views.console?.room.cut).toBeUndefined();
    const report = await fetch(`${again.url}/api/rooms/${room.roomId}/report`, {
      headers: { authorization: `Bearer ${room.hostKey}` },
    });
    expect(await report.json()).toMatchObject({ cuts: [{ lost: 2 }] });
  });

  it('notices words that were changed while it lay still, and shows nobody what was never written', async () => {
    const data = ownFolder();
    const file = join(data, 'plenary.db');
    const server = await serve(data);
    const room = await openRoomAt(server.url);
    const host = await hostAt(server.url, room);
    for (let n = 0; n < 9; n += 1) await write(host, `message ${n}`);
    await server.end();
    // As long as before, so that nothing but the words is off.
    const bytes = readFileSync(file);
    expect(bytes.write('MESSAGE 6', bytes.indexOf('message 6'))).toBe(9);
    writeFileSync(file, bytes);
    const again = await serve(data);
    expect(again.said()).toMatch(/Attention\s+The store was damaged/);
    const view = (await hostAt(again.url, room)).views.console;
    expect(view?.room).toMatchObject({ cut: { lost: 3 }, message: 'message 5' });
  });
});
