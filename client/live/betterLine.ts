/** When a WebSocket is tried for the first time after a connection without one, and at the longest between two trials, ms. */
const FIRST_MS = 10_000;
const LONGEST_MS = 5 * 60_000;

export interface BetterLineOptions {
  /** Whether the connection does without a WebSocket: each message is a request of its own, slow on a bad network. */
  readonly isPoor: () => boolean;
  /** Whether nothing is on its way that another connection would hold up. */
  readonly isCalm: () => boolean;
  /** Whether a WebSocket would come through now; never rejects. */
  readonly tries: () => Promise<boolean>;
  /** Connects anew. */
  readonly change: () => void;
}

/**
 * Gets a connection that fell back to polling its WebSocket later: Socket.IO never does. It connects anew only when a
 * trial came through, so that nobody is without a connection for nothing, and at a calm moment.
 */
export class BetterLine {
  readonly #options: BetterLineOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_MS;

  constructor(options: BetterLineOptions) {
    this.#options = options;
  }

  /** Call when there is a connection. */
  connected(): void {
    this.stop();
    if (this.#options.isPoor()) this.#plan();
    else this.#wait = FIRST_MS;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #plan(): void {
    const timer = setTimeout(() => void this.#try(timer), this.#wait);
    this.#timer = timer;
    this.#wait = Math.min(LONGEST_MS, this.#wait * 2);
  }

  async #try(mine: ReturnType<typeof setTimeout>): Promise<void> {
    const { isPoor, isCalm, tries, change } = this.#options;
    const through = await tries();
    if (this.#timer !== mine || !isPoor()) return;
    if (through && isCalm()) change();
    else this.#plan();
  }
}
