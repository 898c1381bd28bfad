import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { z } from 'zod';

const Answer = z.object({ value: z.unknown() });
const Fault = z.object({ error: z.string(), message: z.string() });
const Session = z.object({ sessionId: z.string(), capabilities: z.record(z.string(), z.unknown()) });

/** What a driver answers where it does not do what was asked. */
export class DriverFault extends Error {
  /** One of W3C's words: `no such window`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** A port that nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)));
    });
  });
}

/** One browser with a store of its own, behind its driver: W3C WebDriver, the classic one. */
export class Driver {
  readonly #process: ChildProcess;
  readonly #url: string;
  #session = '';

  private constructor(process: ChildProcess, url: string) {
    this.#process = process;
    this.#url = url;
  }

  /**
   * @param program the driver
   * @param browserOptions which browser, with what arguments
   */
  static async start(
    program: string,
    browserOptions: { readonly binary: string; readonly args: readonly string[] },
    env: NodeJS.ProcessEnv,
  ): Promise<Driver> {
    const port = await freePort();
    const child = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const driver = new Driver(child, `http://127.0.0.1:${port}`);
    try {
      await driver.#listens();
      const { sessionId } = Session.parse(
        await driver.#ask('POST', '/session', {
          capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
        }),
      );
      driver.#session = `/session/${sessionId}`;
    } catch (error) {
      child.kill();
      throw error;
    }
    return driver;
  }

  get = (path: string): Promise<unknown> => this.#ask('GET', `${this.#session}${path}`);
  post = (path: string, body: object = {}): Promise<unknown> =>
    this.#ask('POST', `${this.#session}${path}`, body);
  delete = (path: string): Promise<unknown> => this.#ask('DELETE', `${this.#session}${path}`);

  /** Ends the browser, and then its driver. */
  async end(): Promise<void> {
    await this.delete('').finally(() => this.#process.kill());
  }

  async #listens(): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        await this.#ask('GET', '/status');
        return;
      } catch (error) {
        if (tries === 300 || this.#process.exitCode !== null) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async #ask(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = Answer.parse(await answer.json());
    if (answer.ok) return value;
    const { error, message } = Fault.parse(value);
    throw new DriverFault(error, message);
  }
}
