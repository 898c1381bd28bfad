import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 60_000;

/** The built server as a process of its own, with everything that it writes: its store, and every word of its logs. */
export class TalkativeServer {
  readonly data = mkdtempSync(join(tmpdir(), 'plenary-security-'));
  #child: ChildProcess | undefined;
  #said = '';
  #port = 0;

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Starts it, at the most talkative that it can be. */
  async start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#port ||= await freePort();
    const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        DEBUG: '',
        PORT: String(this.#port),
        DATA_DIR: this.data,
        LOG_LEVEL: 'trace',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    const from = this.#said.length;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`not started:\n${this.#said}`)), START_MS);
      child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${this.#said}`)));
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk: Buffer) => {
          this.#said += chunk.toString();
          if (!this.#said.slice(from).includes('Plenary is running')) return;
          clearTimeout(late);
          resolve();
        });
      }
    });
  }

  /** Everything that it printed and logged. */
  get logs(): string {
    return this.#said;
  }

  /** Every byte of its data folder, by file. */
  files(): Map<string, Buffer> {
    const names = readdirSync(this.data, { recursive: true, withFileTypes: true });
    return new Map(
      names
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const path = join(entry.parentPath, entry.name);
          return [path, readFileSync(path)];
        }),
    );
  }

  /** Where a text stands in its data folder, as UTF-8 or UTF-16, and in its logs. */
  placesOf(text: string): string[] {
    const found: string[] = [];
    for (const [path, bytes] of this.files())
      if (bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')))
        found.push(path.slice(this.data.length));
    if (this.#said.includes(text)) found.push('logs');
    return found;
  }

  /** Asks it to end, and waits until it has. @returns its exit code, if it ran */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return null;
    return new Promise((resolve) => {
      child.once('close', (code) => resolve(code));
      child.kill(signal);
    });
  }

  async discard(): Promise<void> {
    await this.end();
    rmSync(this.data, { recursive: true, force: true });
  }
}

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
