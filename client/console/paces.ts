export type Walk = 'next' | 'back';

/** Two presses within this time are one while the first is under way, ms: a finger that trembles, a key that bounces. */
const BOUNCE_MS = 100;
/** A press that could not be carried out within this time is forgotten, ms: whoever pressed has seen that. */
const PATIENCE_MS = 5_000;

/**
 * Counts the presses of Next and Back. Each names the stop that it leaves, so one that comes before the console has
 * seen where the last one led would name the wrong one, and be lost: it waits until that is seen. In a full room,
 * whose views come slower, three calm presses are still three steps.
 */
export class Paces {
  #waiting: { readonly type: Walk; readonly at: number }[] = [];
  #under: 'way' | 'answered' | undefined;
  #last: { readonly type: Walk; readonly at: number } = { type: 'next', at: Number.NEGATIVE_INFINITY };

  /**
   * @param now device time, ms, of a clock that only goes forward
   * @returns whether this one goes at once
   */
  pressed(type: Walk, now: number): boolean {
    const since = now - this.#last.at;
    const again = this.#last.type === type;
    this.#last = { type, at: now };
    if (again && this.#under !== undefined && since < BOUNCE_MS) return false;
    if (this.#under !== undefined && since <= PATIENCE_MS) {
      this.#waiting.push({ type, at: now });
      return false;
    }
    this.#waiting = [];
    this.#under = 'way';
    return true;
  }

  /** What was sent came back. A refusal takes what waits behind it along: it was meant for another place. */
  answered(ok: boolean): void {
    if (ok) {
      if (this.#under) this.#under = 'answered';
      return;
    }
    this.#under = undefined;
    this.#waiting = [];
  }

  /** The console shows another stop. @returns what is to go now */
  seen(now: number): Walk | undefined {
    const ours = this.#under === 'answered';
    this.#under = undefined;
    const next = ours ? this.#waiting.shift() : undefined;
    if (!next || now - next.at > PATIENCE_MS) {
      this.#waiting = [];
      return undefined;
    }
    this.#under = 'way';
    return next.type;
  }
}
