import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROBE = join(ROOT, 'tests/load/probe.mjs');
const START_MS = 120_000;

export type Probe = 'cpu' | 'stall' | 'memory' | 'heap' | 'profile' | 'profiled';

/** A server in a process of its own, with a probe inside. */
export interface Measured {
  readonly name: string;
  readonly url: string;
  ask(probe: Probe, argument?: string): Promise<number>;
  /** Ends the process at once, as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with the same store. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface Kind {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What it prints when it listens; the group holds its port. */
  readonly ready: RegExp;
  readonly cleanUp?: () => void;
}

/** The product as `npm start` runs it, with the same arguments: built, with its own store on disk. */
export function startProduct(): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'plenary-load-'));
  return launch({
    name: 'plenary',
    args: packageFile.scripts.start.split(' ').slice(1),
    env: { DATA_DIR: data, LOG_LEVEL: 'warn', HOST: '127.0.0.1' },
    ready: /Plenary is running[\s\S]*?:(\d+)/,
    cleanUp: () => rmSync(data, { recursive: true, force: true }),
  });
}

export const startBare = (kind: 'ws' | 'socket.io'): Promise<Measured> =>
  launch({
    name: `bare ${kind}`,
    args: ['--import', 'tsx', join(ROOT, 'tests/load/bareServer.ts'), kind],
    env: {},
    ready: /listening (\d+)/,
  });

const SETTINGS = ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'HOST_PASSWORD', 'PUBLIC_URL', 'NODE_OPTIONS'];

async function launch({ name, args, env, ready, cleanUp }: Kind): Promise<Measured> {
  const own = Object.fromEntries(Object.entries(process.env).filter(([key]) => !SETTINGS.includes(key)));
  let child: ChildProcess | undefined;
  let port = '0';

  async function start(): Promise<void> {
    const started = spawn(process.execPath, ['--import', PROBE, ...args], {
      cwd: ROOT,
      env: { ...own, ...env, NODE_ENV: 'production', PORT: port },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    child = started;
    port = await portIn(started, ready, name);
  }

  async function kill(): Promise<void> {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    await new Promise<void>((ended) => {
      running.once('exit', () => ended());
      running.kill('SIGKILL');
    });
  }

  await start();
  return {
    name,
    get url() {
      return `http://127.0.0.1:${port}`;
    },
    ask: (probe, argument) => asked(child, probe, argument),
    kill,
    start,
    stop: async () => {
      await kill();
      cleanUp?.();
    },
  };
}

function portIn(child: ChildProcess, ready: RegExp, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${name} ${why}:\n${said}`));
    const tooLong = setTimeout(() => fail('did not start in time'), START_MS);
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = ready.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(tooLong);
      resolve(port);
    });
  });
}

function asked(child: ChildProcess | undefined, probe: Probe, argument?: string): Promise<number> {
  if (!child) throw new Error('the server is not running');
  return new Promise((resolve) => {
    const listen = (message: { probe?: unknown; answer?: unknown }) => {
      if (message.probe !== probe) return;
      child.off('message', listen);
      resolve(Number(message.answer));
    };
    child.on('message', listen);
    child.send({ probe, argument });
  });
}
