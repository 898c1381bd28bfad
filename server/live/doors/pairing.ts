import { newPairingCode } from '../../keys.ts';
import type { PlenarySocket } from '../wire.ts';

const WAITING_MS = 10 * 60_000;
/** Of ten thousand codes, so that one is always found at once and a guess is hardly ever right. */
const MOST_WAITING = 1_000;
const MOST_FROM_ONE_ADDRESS = 50;

interface Waiting {
  readonly socket: PlenarySocket;
  readonly address: string;
}

/** Projectors that type no secret: each shows a code until a host enters it. */
export class Pairing {
  readonly #waiting = new Map<string, Waiting>();

  /** Whether one more may wait from this address. */
  hasRoom(address: string): boolean {
    const own = [...this.#waiting.values()].filter((waiting) => waiting.address === address);
    return this.#waiting.size < MOST_WAITING && own.length < MOST_FROM_ONE_ADDRESS;
  }

  /** @param socket connected, and with {@link hasRoom} for it */
  wait(socket: PlenarySocket, address: string): void {
    let code = newPairingCode();
    while (this.#waiting.has(code)) code = newPairingCode();
    this.#waiting.set(code, { socket, address });
    const timer = setTimeout(() => socket.disconnect(true), WAITING_MS);
    socket.on('disconnect', () => {
      clearTimeout(timer);
      if (this.#waiting.get(code)?.socket === socket) this.#waiting.delete(code);
    });
    socket.emit('pairing', { code });
  }

  /** The projector that shows `code`, with a way to put it back; it cannot be taken twice. */
  take(code: string): { socket: PlenarySocket; putBack: () => void } | undefined {
    const waiting = this.#waiting.get(code);
    if (!waiting) return undefined;
    this.#waiting.delete(code);
    const putBack = () => {
      if (waiting.socket.connected) this.#waiting.set(code, waiting);
    };
    return { socket: waiting.socket, putBack };
  }
}
