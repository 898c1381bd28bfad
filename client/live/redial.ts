/**
 * How long between two attempts to reach the server, ms, before chance makes it up to half as much more or less: who
 * waits for a server that starts again is back within four seconds, and a room of them does not call in step.
 */
const WAIT_MS = { first: 400, longest: 2_500 };

export interface RedialOptions {
  /** Opens the connection; whether it came about is told by {@link Redial.failed} or {@link Redial.reached}. */
  readonly dial: () => void;
  /** Asks whether anybody would answer; never rejects. */
  readonly answers: () => Promise<boolean>;
}

/**
 * Calls a server that is away until it is back. Some browsers (Firefox) hold a WebSocket back for longer and longer
 * after each one that failed, up to half a minute: after the first failure it only asks, and dials once somebody answers.
 */
export class Redial {
  readonly #dial: () => void;
  readonly #answers: () => Promise<boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** Names the attempt that is on its way, so that an older one which answers late changes nothing. */
  #attempt = 0;

  constructor({ dial, answers }: RedialOptions) {
    this.#dial = dial;
    this.#answers = answers;
  }

  /** Somebody answered: the next loss is a new one. */
  reached(): void {
    this.stop();
    this.#failures = 0;
  }

  /** @param least how long to wait at the least, ms */
  failed(least = 0): void {
    this.#failures++;
    this.#plan(least);
  }

  /** Calls again after a moment. @param least how long to wait at the least, ms */
  soon(least = 0): void {
    this.#plan(least);
  }

  /** Does not wait any longer. */
  now(): void {
    this.stop();
    void this.#call();
  }

  /** Gives up, until told otherwise. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#attempt++;
  }

  #plan(least: number): void {
    this.stop();
    const wait = Math.min(WAIT_MS.longest, WAIT_MS.first * 2 ** this.#failures);
    this.#timer = setTimeout(() => void this.#call(), least + wait * (0.5 + Math.random()));
  }

  async #call(): Promise<void> {
    const attempt = this.#attempt;
    if (this.#failures > 0) {
      const answered = await this.#answers();
      if (attempt !== this.#attempt) return;
      if (!answered) return this.failed();
    }
    this.#dial();
  }
}
