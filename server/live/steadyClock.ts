import { uptime } from 'node:os';

/** What a machine's clocks say at one moment, ms. */
export interface Clocks {
  /** Time since 1970. People and time servers set it. */
  wall(): number;
  /** Counts evenly from any beginning; nobody can set it. */
  steady(): number;
  /**
   * Counts on while the machine sleeps, from any beginning, and nobody can set it. Only where `steady` stands still
   * in sleep; asked for seldom, because it is dear.
   */
  sinceBoot?(): number;
}

/**
 * Node's counter is CLOCK_MONOTONIC on Linux, which stands still while the machine sleeps; `uptime` is CLOCK_BOOTTIME,
 * which does not. On macOS (`mach_continuous_time`) and Windows (`QueryPerformanceCounter`) Node's counter counts sleep
 * itself, and `uptime` is coarse, and on macOS reckoned from the wall clock.
 */
export const machineClocks: Clocks = {
  wall: Date.now,
  steady: () => performance.now(),
  ...(process.platform === 'linux' ? { sinceBoot: () => uptime() * 1_000 } : {}),
};

/** Readings of several clocks are not taken at one moment, and `sinceBoot` may be coarse: less than this is nothing, ms. */
const SLACK = 50;

/**
 * The server's own time: begins with the wall clock's, and from there on cannot be set. A machine that slept is time
 * that passed; a wall clock that was set is not. What the wall clock says beyond it is {@link SteadyClock.wallAhead}.
 */
export class SteadyClock {
  readonly #clocks: Clocks;
  /** What the counter is added to, so that it gives instants. */
  #base: number;
  /** How far the wall clock and the counter that goes on in sleep were from the counter when last compared. */
  #wall: number;
  #boot: number;

  constructor(clocks: Clocks = machineClocks) {
    this.#clocks = clocks;
    const steady = clocks.steady();
    this.#wall = clocks.wall() - steady;
    this.#base = this.#wall;
    this.#boot = (clocks.sinceBoot?.() ?? 0) - steady;
  }

  /** The server's instant, ms: never earlier than it was before. */
  readonly now = (): number => {
    const steady = this.#compared();
    return Math.round(this.#base + steady);
  };

  /** How much later (ms; below 0: earlier) the wall clock is than this one, because somebody has set it. */
  readonly wallAhead = (): number => {
    const steady = this.#compared();
    return Math.round(this.#clocks.wall() - steady - this.#base);
  };

  /**
   * When the wall clock has moved against the counter the machine slept or the wall clock was set: the third clock
   * tells which.
   * @returns the counter's reading
   */
  #compared(): number {
    const { sinceBoot } = this.#clocks;
    const steady = this.#clocks.steady();
    const wall = this.#clocks.wall() - steady;
    if (Math.abs(wall - this.#wall) <= SLACK) return steady;
    this.#wall = wall;
    if (!sinceBoot) return steady;
    const boot = sinceBoot() - steady;
    const slept = boot - this.#boot;
    if (slept <= SLACK) return steady;
    this.#boot = boot;
    this.#base += slept;
    return steady;
  }
}
