/** How long between two attempts, ms; the last one for ever. */
const WAITS_MS = [500, 1_500, 4_000, 8_000] as const;

/** Tries until it succeeds. */
export interface Again {
  /** Does not wait any longer: tries now. */
  now(): void;
  stop(): void;
}

/**
 * Tries something until it succeeds: at once, then after longer and longer pauses, and whenever the network is back or
 * somebody looks at the page again.
 * @param attempt Resolves with whether it succeeded; never rejects.
 */
export function tryAgain(attempt: () => Promise<boolean>): Again {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let over = false;

  async function go(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    tries += 1;
    const mine = tries;
    const done = await attempt();
    if (over) return;
    if (done) return stop();
    // Another attempt has begun meanwhile, and plans its own successor.
    if (mine !== tries) return;
    timer = setTimeout(() => void go(), WAITS_MS[Math.min(mine, WAITS_MS.length) - 1]);
  }
  /** Only between two attempts: one that is on its way is not doubled. */
  function sooner(): void {
    if (timer !== undefined) void go();
  }
  function stop(): void {
    over = true;
    clearTimeout(timer);
    window.removeEventListener('online', sooner);
    document.removeEventListener('visibilitychange', sooner);
  }
  window.addEventListener('online', sooner);
  document.addEventListener('visibilitychange', sooner);
  void go();
  return { now: () => void (over || go()), stop };
}
