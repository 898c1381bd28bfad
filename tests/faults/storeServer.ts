import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { connectClient, type RoomClient } from '../../scripts/demo/client.ts';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import { image } from './server.ts';

/** A server whose store belongs to the test. */
export interface StoreServer {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything it has printed, on both streams. */
  readonly said: () => string;
  /** Sends the signal, and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** A folder for a store, thrown away with the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

const SETTINGS = ['HOST', 'DATABASE_URL', 'HOST_PASSWORD', 'PUBLIC_URL', 'RETENTION_DAYS', 'MAX_ROOMS'];

/** The environment without the settings of whoever runs the tests. */
export const cleanEnv = (more: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name))),
  ...more,
});

/** Starts the built server on a free port. @throws with what it printed when it ends before it runs */
export async function serve(data: string, env: Readonly<Record<string, string>> = {}): Promise<StoreServer> {
  const child = spawn(process.execPath, [join(image(), 'dist/server/main.js')], {
    cwd: image(),
    env: cleanEnv({ NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'error', DATA_DIR: data, ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await ended;
  });
  let said = '';
  const runs = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Ctrl+C stops it')) resolve();
      });
  });
  await Promise.race([runs, ended]);
  const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
  if (child.exitCode !== null || port === undefined) throw new Error(`ended with ${child.exitCode}: ${said}`);
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    said: () => said,
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}

export interface Opened {
  readonly roomId: string;
  readonly code: string;
  readonly hostKey: string;
}

export async function openRoomAt(url: string): Promise<Opened> {
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sessionId: 'collaborative-leadership', tables: 3 }),
  });
  if (response.status !== 201) throw new Error(`no room: ${response.status} ${await response.text()}`);
  return response.json();
}

/** A client that is in, and gone with the test. */
export async function inRoom(url: string, auth: Handshake): Promise<RoomClient> {
  const client = connectClient(url, () => auth);
  onTestFinished(() => client.close());
  await client.ready;
  return client;
}

export const hostAt = (url: string, { roomId, hostKey }: Opened): Promise<RoomClient> =>
  inRoom(url, { as: 'host', roomId, key: hostKey });

/** One durable change with a text of its own: what hosts write on the projector. */
export const write = (host: RoomClient, text: string) => host.ask({ type: 'message', payload: { text } });
