/**
 * The time of one room: what its events are stamped with and its screens count with. It goes on from an instant of its
 * own and never backwards: in an ordinary room as time does, in a rehearsal at a speed that hosts choose.
 */
export class RoomClock {
  readonly #real: () => number;
  #reached: number;
  #seen: number;
  #speed: number;

  /**
   * @param real the server's time, ms, which nobody can set
   * @param goesOn the instant (ms) from which the room's time goes on, and how fast
   */
  constructor(real: () => number, goesOn: { readonly at: number; readonly speed?: number }) {
    this.#real = real;
    this.#reached = goesOn.at;
    this.#seen = real();
    this.#speed = goesOn.speed ?? 1;
  }

  /** The room's instant, ms. */
  now(): number {
    const real = this.#real();
    this.#reached += Math.max(0, real - this.#seen) * this.#speed;
    this.#seen = real;
    return this.#reached;
  }

  /** Goes on at another speed from the instant reached. */
  setSpeed(speed: number): void {
    this.now();
    this.#speed = speed;
  }
}
