/**
 * The time of one room: what its events are stamped with and its screens count with. An ordinary room has the
 * server's own. A rehearsal's goes on from an instant of its own, at a speed that hosts choose, and never backwards,
 * also when the server's clock is set back.
 */
export class RoomClock {
  readonly #real: () => number;
  #own: { reached: number; seen: number; speed: number } | undefined;

  /**
   * @param real the server's clock, ms
   * @param goesOn for a rehearsal: the instant (ms) from which its own time goes on, and how fast
   */
  constructor(real: () => number, goesOn?: { readonly at: number; readonly speed: number }) {
    this.#real = real;
    if (goesOn) this.#own = { reached: goesOn.at, seen: real(), speed: goesOn.speed };
  }

  /** The room's instant, ms. */
  now(): number {
    const real = this.#real();
    const own = this.#own;
    if (!own) return real;
    own.reached += Math.max(0, real - own.seen) * own.speed;
    own.seen = real;
    return own.reached;
  }

  /** Goes on at another speed from the instant reached. Does nothing to an ordinary room. */
  setSpeed(speed: number): void {
    if (!this.#own) return;
    this.now();
    this.#own.speed = speed;
  }
}
