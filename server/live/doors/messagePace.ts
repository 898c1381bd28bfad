import { dismiss, type PlenarySocket } from '../wire.ts';

/** More than any page of ours sends, by far: what comes with it is an attack, or a fault that will not stop by itself. */
const MESSAGES = 1_000;
/** Characters in the same time: of what people write, not even a busy host's wall comes near it. */
const CHARACTERS = 2_000_000;
const WINDOW_MS = 10_000;
const AWAY_MS = 60_000;

/**
 * Ends connections that flood. Refusing each of a thousand messages a second would cost the others more than the
 * messages do; a connection that is gone costs nothing. Whose it was stays away for a minute.
 */
export class MessagePace {
  readonly #watched = new WeakSet<object>();
  readonly #trusted = new WeakSet<object>();
  readonly #persons = new WeakMap<object, string>();
  /** Until when a person is not let in again, ms of the process's clock. */
  readonly #away = new Map<string, number>();
  readonly #onFlood: (socket: PlenarySocket, person: string | undefined) => void;

  /** @param onFlood hears of each connection that is ended, and whose it was if that is known */
  constructor(onFlood: (socket: PlenarySocket, person: string | undefined) => void) {
    this.#onFlood = onFlood;
  }

  /** Counts whatever comes over the connection from now on, whether it means anything or not. */
  watch(socket: PlenarySocket): void {
    const { conn } = socket;
    if (this.#watched.has(conn)) return;
    this.#watched.add(conn);
    let since = performance.now();
    let count = 0;
    let characters = 0;
    let over = false;
    conn.on('packet', ({ data }: { data?: unknown }) => {
      const now = performance.now();
      if (now - since > WINDOW_MS) {
        since = now;
        count = 0;
        characters = 0;
      }
      count += 1;
      if (typeof data === 'string') characters += data.length;
      if (over || this.#trusted.has(conn) || (count <= MESSAGES && characters <= CHARACTERS)) return;
      over = true;
      this.#end(socket);
    });
  }

  /** A facilitator has no limit. */
  trust(socket: PlenarySocket): void {
    this.#trusted.add(socket.conn);
  }

  /** Whose connection this is. */
  belongs(socket: PlenarySocket, person: string): void {
    this.#persons.set(socket.conn, person);
  }

  sentAway(person: string): boolean {
    const until = this.#away.get(person);
    if (until === undefined) return false;
    if (until > performance.now()) return true;
    this.#away.delete(person);
    return false;
  }

  #end(socket: PlenarySocket): void {
    const person = this.#persons.get(socket.conn);
    if (person !== undefined) this.#away.set(person, performance.now() + AWAY_MS);
    this.#onFlood(socket, person);
    dismiss(socket, 'too-fast');
    // A closing handshake would leave the flood coming in until the other side takes part in it.
    socket.request.socket.destroySoon();
  }
}
