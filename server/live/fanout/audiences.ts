import type { Audience } from '../writer/messages.ts';
import type { Line, WireEvent } from './line.ts';

/** Up to so many people get it in one go; */
const SMALL = 400;
/** of more, so many at once, with a pause before the next: that holds the others for 10 ms, and all have it sooner. */
const AT_ONCE = 800;

/** Those who get the same events: an event to them is made into bytes once, however many they are. */
export class Audiences {
  readonly #lines = new Map<Audience, Set<Line>>();
  readonly #of = new Map<Line, Set<Audience>>();

  join(line: Line, audience: Audience): void {
    const lines = this.#lines.get(audience) ?? new Set();
    this.#lines.set(audience, lines.add(line));
    const audiences = this.#of.get(line) ?? new Set();
    this.#of.set(line, audiences.add(audience));
  }

  leave(line: Line, audience: Audience): void {
    this.#of.get(line)?.delete(audience);
    const lines = this.#lines.get(audience);
    lines?.delete(line);
    if (lines?.size === 0) this.#lines.delete(audience);
  }

  /** The connection is gone. */
  leaveAll(line: Line): void {
    for (const audience of [...(this.#of.get(line) ?? [])]) this.leave(line, audience);
    this.#of.delete(line);
  }

  send(event: WireEvent, audience: Audience): void {
    for (const line of this.#lines.get(audience) ?? []) line.send(event);
  }

  /** Floors are large: in a few goes, so that they do not hold the event loop while others wait for an answer. */
  async sendInGoes(event: WireEvent, audience: Audience): Promise<void> {
    const lines = [...(this.#lines.get(audience) ?? [])];
    const goes = lines.length <= SMALL ? 1 : Math.max(2, Math.ceil(lines.length / AT_ONCE));
    const together = Math.ceil(lines.length / goes);
    for (let first = 0; first < lines.length; first += together) {
      if (first > 0) await new Promise((next) => setImmediate(next));
      for (const line of lines.slice(first, first + together)) line.send(event);
    }
  }
}
