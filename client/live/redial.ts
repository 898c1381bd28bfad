/**
 * How long between two attempts to reach the server, ms, before chance makes it up to half as much more or less: who
 * waits for a server that starts again is back within four seconds, and a room of them does not call in step.
 */
const WAIT_MS = { first: 400, longest: 2_500 };

export interface RedialOptions {
  /** Opens the connection; whether it came about is told by `failed` or `reached`. */
  readonly dial: () => void;
  /** Asks whether anybody would answer; never rejects. */
  readonly answers: () => Promise<boolean>;
}

export interface Redial {
  /** Somebody answered: the next loss is a new one. */
  reached(): void;
  /** An attempt failed. @param least how long to wait at the least, ms */
  failed(least?: number): void;
  /** Calls again after a moment. @param least how long to wait at the least, ms */
  soon(least?: number): void;
  /** Does not wait any longer. */
  now(): void;
  /** Gives up, until told otherwise. */
  stop(): void;
}

/**
 * Calls a server that is away until it is back. Some browsers (Firefox) hold a WebSocket back for longer and longer
 * after each one that failed, up to half a minute: after the first failure it only asks, and dials once somebody answers.
 */
export function redial({ dial, answers }: RedialOptions): Redial {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  /** Names the attempt that is on its way, so that an older one which answers late changes nothing. */
  let attempt = 0;

  function stop(): void {
    clearTimeout(timer);
    attempt++;
  }
  function soon(least = 0): void {
    stop();
    const wait = Math.min(WAIT_MS.longest, WAIT_MS.first * 2 ** failures);
    timer = setTimeout(() => void call(), least + wait * (0.5 + Math.random()));
  }
  function failed(least = 0): void {
    failures++;
    soon(least);
  }
  async function call(): Promise<void> {
    const mine = attempt;
    if (failures > 0) {
      const answered = await answers();
      if (mine !== attempt) return;
      if (!answered) return failed();
    }
    dial();
  }
  return {
    reached: () => {
      stop();
      failures = 0;
    },
    failed,
    soon,
    now: () => {
      stop();
      void call();
    },
    stop,
  };
}
