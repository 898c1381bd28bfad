import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { TalkativeServer } from '../security/server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The rights of every file in a folder. */
const modesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]),
  );

describe('what the server keeps', () => {
  const server = new TalkativeServer();
  const backups = mkdtempSync(join(tmpdir(), 'plenary-backups-'));
  afterAll(async () => {
    await server.discard();
    rmSync(backups, { recursive: true, force: true });
  });

  function tool(name: 'backup' | 'restore', ...args: string[]): string {
    const env = {
      PATH: process.env.PATH ?? '',
      DATA_DIR: server.data,
      PORT: new URL(server.url).port,
    };
    return execFileSync(process.execPath, [join(ROOT, `scripts/${name}.mjs`), ...args], {
      env,
      encoding: 'utf8',
    });
  }

  it('is readable by its own user alone, in a folder that others may look into; so are backups and what is put aside', async () => {
    chmodSync(server.data, 0o755);
    await server.start();
    expect(new Set(Object.values(modesIn(server.data)))).toEqual(new Set(['600']));
    tool('backup', '--to', backups);
    // As an earlier version left them.
    for (const folder of [server.data, backups])
      for (const name of readdirSync(folder).filter((name) => name.endsWith('.db')))
        chmodSync(join(folder, name), 0o644);
    tool('backup', '--to', backups);
    expect(Object.values(modesIn(backups))).toEqual(['600', '600']);
    await server.end();
    const [backup = ''] = readdirSync(backups);
    chmodSync(join(backups, backup), 0o644);
    tool('restore', '--from', join(backups, backup));
    expect(Object.keys(modesIn(server.data))).toContainEqual(expect.stringContaining('.replaced-'));
    expect(new Set(Object.values(modesIn(server.data)))).toEqual(new Set(['600']));
    for (const name of readdirSync(server.data)) chmodSync(join(server.data, name), 0o664);
    await server.start();
    expect(new Set(Object.values(modesIn(server.data)))).toEqual(new Set(['600']));
  });

  it('is handed out to whoever can read the server’s key, with a password set or a proxy seen, and to nobody without', async () => {
    const before = readFileSync(join(server.data, 'host-key'), 'utf8');
    await server.end();
    await server.start({ HOST_PASSWORD: 'a-password-of-the-hosts' });
    // The tool is given no password.
    expect(tool('backup', '--to', backups)).toContain('Backed up to');
    const key = readFileSync(join(server.data, 'host-key'), 'utf8').trim();
    expect(key).not.toBe(before.trim());
    const ask = (secret?: string) =>
      fetch(`${server.url}/api/backup`, {
        method: 'POST',
        headers: secret === undefined ? {} : { authorization: `Bearer ${secret}` },
      });
    expect((await ask()).status).toBe(401);
    expect((await ask(before.trim())).status).toBe(401);
    for (const secret of [key, 'a-password-of-the-hosts']) {
      // One at a time: the one before may not be put away yet.
      await expect
        .poll(async () => {
          const copy = await ask(secret);
          await copy.arrayBuffer();
          return copy.status;
        })
        .toBe(200);
    }
    // Neither on the terminal, which is none here, nor in the log.
    for (const secret of [key, before.trim()]) expect(server.logs).not.toContain(secret);
  });

  it('tells over a restart that a proxy was seen', async () => {
    await server.end();
    await server.start();
    const mayOpen = async () => (await fetch(`${server.url}/api/may-open`)).json();
    expect(await mayOpen()).toEqual({ allowed: true });
    await fetch(`${server.url}/`, { headers: { 'x-forwarded-for': '203.0.113.5' } });
    expect(await mayOpen()).toEqual({ allowed: false, proxySeen: true });
    await server.end();
    await server.start();
    expect(await mayOpen()).toEqual({ allowed: false, proxySeen: true });
    expect(server.logs).toContain('A proxy passes requests on to this server (X-Forwarded-For)');
    expect(existsSync(join(server.data, 'proxy-seen'))).toBe(true);
    expect(tool('backup', '--to', backups)).toContain('Backed up to');
  });
});
