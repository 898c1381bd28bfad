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

export interface BetterLine {
  /** Call when there is a connection. */
  connected(): void;
  stop(): void;
}

/**
 * Gets a connection that fell back to polling its WebSocket later: Socket.IO never does. It connects anew only when a
 * trial came through, so that nobody is without a connection for nothing, and at a calm moment.
 */
export function betterLine({ isPoor, isCalm, tries, change }: BetterLineOptions): BetterLine {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_MS;

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }
  function plan(): void {
    const mine = setTimeout(async () => {
      const through = await tries();
      if (timer !== mine || !isPoor()) return;
      if (through && isCalm()) change();
      else plan();
    }, wait);
    timer = mine;
    wait = Math.min(LONGEST_MS, wait * 2);
  }
  return {
    connected: () => {
      stop();
      if (isPoor()) plan();
      else wait = FIRST_MS;
    },
    stop,
  };
}
