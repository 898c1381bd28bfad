import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 120_000;

/** Settings of whoever runs the tests must not reach the server that is tested. */
const SETTINGS = ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'HOST_PASSWORD', 'PUBLIC_URL', 'NODE_ENV'];

/** The product as `npm start` runs it: a process of its own, with a store that is thrown away. */
export interface Product {
  /** Where this machine opens it, without a slash at the end. */
  readonly url: string;
  /** Ends the process at once, as a power cut does (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it again, on the same port and with the same store. */
  start(): Promise<void>;
  /** Asks it to end (SIGTERM). @returns its exit code, and how long it took, ms */
  end(): Promise<{ code: number | null; ms: number }>;
  /** Where it keeps its store. */
  readonly data: string;
  /** Ends it for good and throws the store away. */
  stop(): Promise<void>;
}

/** A port that nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

export interface ProductOptions {
  /** A copy of the built product to run; this very one, as `npm start` runs it, unless told. */
  readonly copy?: string;
  /** Settings besides. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built server and waits until it answers. */
export async function startProduct({ copy, env: more = {} }: ProductOptions = {}): Promise<Product> {
  const root = copy ?? ROOT;
  const script = copy === undefined ? 'scripts/start.mjs' : 'dist/server/main.js';
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const data = mkdtempSync(join(tmpdir(), 'plenary-e2e-'));
  let running: ChildProcess | undefined;

  async function start(): Promise<void> {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name)));
    const child = spawn(process.execPath, [join(root, script)], {
      cwd: root,
      env: { ...env, PORT: String(port), DATA_DIR: data, LOG_LEVEL: 'warn', NODE_ENV: 'production', ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    await banner(child);
    const health = await fetch(`${url}/healthz`);
    if (!health.ok) throw new Error(`the server started but is not well: ${health.status}`);
  }

  async function kill(): Promise<void> {
    const child = running;
    running = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((ended) => {
      child.once('exit', () => ended());
      child.kill('SIGKILL');
    });
  }

  async function end(): Promise<{ code: number | null; ms: number }> {
    const child = running;
    running = undefined;
    if (!child) throw new Error('the server does not run');
    const began = performance.now();
    const code = await new Promise<number | null>((ended) => {
      child.once('exit', (exitCode) => ended(exitCode));
      child.kill('SIGTERM');
    });
    return { code, ms: performance.now() - began };
  }

  await start();
  return {
    url,
    data,
    end,
    kill,
    start,
    stop: async () => {
      await kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Resolves when the server prints that it runs; rejects with what it said when it does not. */
function banner(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const tooLong = setTimeout(
      () => reject(new Error(`the server did not start in time:\n${said}`)),
      START_MS,
    );
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (!said.includes('Plenary is running')) return;
        clearTimeout(tooLong);
        resolve();
      });
    }
  });
}
