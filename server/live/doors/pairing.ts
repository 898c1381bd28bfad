import { refuse } from '../../../shared/lib/result.ts';
import { digitsIn } from '../../../shared/lib/roomCode.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';
import { hashOf, newPairingCode, newSecret } from '../../keys.ts';
import { KEY_RENEWED, refusal, TOO_MANY_PAIRINGS } from '../replies.ts';
import type { PlenarySocket } from '../wire.ts';
import type { Writer } from '../writer/messages.ts';
import type { Guesses } from './guesses.ts';

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
  readonly #guesses: Guesses;
  readonly #newId: () => string;

  constructor({ guesses, newId }: { readonly guesses: Guesses; readonly newId: () => string }) {
    this.#guesses = guesses;
    this.#newId = newId;
  }

  /** Whether one more may wait from this address. */
  hasRoom(address: string): boolean {
    const fromThere = [...this.#waiting.values()].filter((waiting) => waiting.address === address);
    return this.#waiting.size < MOST_WAITING && fromThere.length < MOST_FROM_ONE_ADDRESS;
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

  /**
   * A host lets a waiting projector in. Four digits are few: here the right ones are refused too once an address has
   * guessed too often.
   * @param pass of the host
   */
  async pair(request: unknown, writer: Writer, pass: string, address: string): Promise<Reply> {
    if (!(await writer.opensTo('host', pass))) return KEY_RENEWED;
    if (await this.#guesses.exhausted(address, 'pairing code')) return TOO_MANY_PAIRINGS;
    const projector = this.#take(codeIn(request));
    if (!projector) {
      await this.#guesses.wrong(address, 'pairing code', writer.roomId);
      return refusal(refuse('unknown-pairing'));
    }
    const token = newSecret();
    const reply = await writer.submit(
      { kind: 'server', id: 'server', pass },
      { id: `pair-${this.#newId()}`, type: 'pairProjector', payload: { tokenHash: hashOf(token) } },
    );
    if (reply.ok) projector.socket.emit('paired', { roomId: writer.roomId, token });
    else projector.putBack();
    return reply;
  }

  /** The projector that shows `code`, with a way to put it back; it cannot be taken twice. */
  #take(code: string): { socket: PlenarySocket; putBack: () => void } | undefined {
    const waiting = this.#waiting.get(code);
    if (!waiting) return undefined;
    this.#waiting.delete(code);
    const putBack = () => {
      if (waiting.socket.connected) this.#waiting.set(code, waiting);
    };
    return { socket: waiting.socket, putBack };
  }
}

function codeIn(request: unknown): string {
  if (typeof request !== 'object' || request === null || !('code' in request)) return '';
  return typeof request.code === 'string' ? digitsIn(request.code) : '';
}
