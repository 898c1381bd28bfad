import type { ViewMessage } from '../../../shared/protocol/wire.ts';
import type { PlenarySocket } from '../wire.ts';
import { Line, textFrame } from './line.ts';

/** Up to so many people get it in one go; */
const SMALL = 400;
/** of more, so many at once, with a pause before the next: that holds the others for 10 ms, and all have it sooner. */
const AT_ONCE = 800;

/** Those who get the same messages: a message to them is made into bytes once, however many they are. */
export class Audiences {
  readonly #lines = new Map<string, Map<PlenarySocket, Line>>();
  readonly #of = new Map<PlenarySocket, { line: Line; audiences: Set<string> }>();

  /** Puts somebody who is connected into an audience, until they leave it or are gone. */
  join(socket: PlenarySocket, audience: string): void {
    const { line, audiences } = this.#enter(socket);
    audiences.add(audience);
    const lines = this.#lines.get(audience) ?? new Map<PlenarySocket, Line>();
    this.#lines.set(audience, lines.set(socket, line));
  }

  leave(socket: PlenarySocket, audience: string): void {
    this.#of.get(socket)?.audiences.delete(audience);
    const lines = this.#lines.get(audience);
    lines?.delete(socket);
    if (lines?.size === 0) this.#lines.delete(audience);
  }

  send(message: ViewMessage, audience: string): void {
    this.#sendTo(this.#linesOf(audience), message);
  }

  /** Floors are large: in a few goes, so that they do not hold the event loop while others wait for an answer. */
  async sendFloor(message: ViewMessage): Promise<void> {
    const lines = this.#linesOf('floor');
    const goes = lines.length <= SMALL ? 1 : Math.max(2, Math.ceil(lines.length / AT_ONCE));
    const together = Math.ceil(lines.length / goes);
    for (let first = 0; first < lines.length; first += together) {
      if (first > 0) await new Promise((next) => setImmediate(next));
      this.#sendTo(lines.slice(first, first + together), message);
    }
  }

  /** What is sent to somebody of an audience during `use` goes out as one piece. */
  together(socket: PlenarySocket, use: () => void): void {
    const entered = this.#of.get(socket);
    if (entered) entered.line.together(use);
    else use();
  }

  #linesOf(audience: string): readonly Line[] {
    return [...(this.#lines.get(audience)?.values() ?? [])];
  }

  #sendTo(lines: readonly Line[], message: ViewMessage): void {
    const frame = textFrame(['view', message]);
    for (const line of lines) if (!line.write(frame)) line.socket.emit('view', message);
  }

  #enter(socket: PlenarySocket) {
    const known = this.#of.get(socket);
    if (known) return known;
    const entered = { line: new Line(socket), audiences: new Set<string>() };
    this.#of.set(socket, entered);
    socket.once('disconnect', () => {
      for (const audience of entered.audiences) this.leave(socket, audience);
      this.#of.delete(socket);
    });
    return entered;
  }
}
