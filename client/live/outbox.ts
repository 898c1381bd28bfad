import type { Reply } from '../../shared/protocol.ts';
import type { Command } from '../../shared/room/commands.ts';
import type { Ack, SendOptions } from '../activities/screen.ts';
import { storage } from './storage.ts';

/** A command that the server has not saved or refused yet. */
export interface Pending {
  readonly command: Command;
  readonly replaces?: string;
}

export interface OutboxOptions {
  /** Where the queue survives a reload; nowhere (memory) when absent. */
  readonly key?: string;
  readonly newId: () => string;
  /** Hands a command to the network; the reply comes back through {@link Outbox.settle}. */
  readonly transmit: (command: Command, done: (reply: Reply | undefined) => void) => void;
  /** The number of commands that wait has changed. */
  readonly onChange: (waiting: number) => void;
  /** A command from before a reload was refused: nobody waits for it any more, so the person is told. */
  readonly onOrphanRefused: (command: Command, reply: Extract<Reply, { ok: false }>) => void;
  readonly schedule?: (run: () => void, ms: number) => void;
  readonly random?: () => number;
}

/** Refusals that only mean "not now": the command stays and is tried again. */
const PASSING = new Set(['not-saved', 'too-fast']);
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 10_000;
/** The server takes messages of up to 64 kB, and drops the connection of whoever sends a larger one. */
const MOST_BYTES = 60_000;

/**
 * Everything that was asked for and is not answered yet. A command stays until it is acknowledged, is sent again
 * under the same id, and leaves when it is refused for good, so that it never blocks what is behind it.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #waiting = new Map<string, Pending>();
  readonly #inFlight = new Set<string>();
  readonly #promises = new Map<string, ((ack: Ack) => void)[]>();
  readonly #attempts = new Map<string, number>();
  #open = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    for (const pending of this.#restore()) this.#waiting.set(pending.command.id, pending);
    options.onChange(this.#waiting.size);
  }

  /** Adds a command and sends it as soon as there is a connection. */
  add(command: Omit<Command, 'id'>, { replaces }: SendOptions = {}): Promise<Ack> {
    if (new TextEncoder().encode(JSON.stringify(command)).length > MOST_BYTES) {
      return Promise.resolve({ ok: false, code: 'too-large', message: 'This is too long to be sent.' });
    }
    const id = this.#options.newId();
    return new Promise((resolve) => {
      const resolvers: ((ack: Ack) => void)[] = [resolve];
      if (replaces !== undefined) resolvers.push(...this.#supersede(replaces));
      this.#promises.set(id, resolvers);
      this.#waiting.set(id, { command: { ...command, id }, ...(replaces === undefined ? {} : { replaces }) });
      this.#changed();
      this.#send(id);
    });
  }

  /** A command that was never sent is dropped for its successor; one that is under way keeps its turn. */
  #supersede(name: string): ((ack: Ack) => void)[] {
    const resolvers: ((ack: Ack) => void)[] = [];
    for (const [id, pending] of this.#waiting) {
      if (pending.replaces !== name || this.#inFlight.has(id) || this.#attempts.has(id)) continue;
      this.#waiting.delete(id);
      resolvers.push(...(this.#promises.get(id) ?? []));
      this.#promises.delete(id);
    }
    return resolvers;
  }

  /** The connection is there: everything that waits goes out, in order. */
  opened(): void {
    this.#open = true;
    this.#inFlight.clear();
    for (const id of [...this.#waiting.keys()]) this.#send(id);
  }

  /** The connection is gone: what was under way counts as not sent. */
  closed(): void {
    this.#open = false;
    this.#inFlight.clear();
  }

  #send(id: string): void {
    const pending = this.#waiting.get(id);
    if (!pending || !this.#open || this.#inFlight.has(id)) return;
    this.#inFlight.add(id);
    this.#options.transmit(pending.command, (reply) => {
      if (!this.#waiting.has(id)) return;
      this.#inFlight.delete(id);
      if (reply === undefined || (!reply.ok && PASSING.has(reply.code))) this.#retryLater(id);
      else this.#settle(id, reply);
    });
  }

  /** Twice as long each time, up to a limit, and by chance a little more: a room must not retry in step. */
  #retryLater(id: string): void {
    const attempt = (this.#attempts.get(id) ?? 0) + 1;
    this.#attempts.set(id, attempt);
    const base = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (attempt - 1));
    const schedule = this.#options.schedule ?? ((run, ms) => setTimeout(run, ms));
    schedule(() => this.#send(id), base * (0.5 + (this.#options.random ?? Math.random)()));
  }

  #settle(id: string, reply: Reply): void {
    const pending = this.#waiting.get(id);
    const resolvers = this.#promises.get(id);
    this.#waiting.delete(id);
    this.#promises.delete(id);
    this.#attempts.delete(id);
    this.#changed();
    if (resolvers) for (const resolve of resolvers) resolve(reply);
    else if (pending && !reply.ok) this.#options.onOrphanRefused(pending.command, reply);
  }

  #changed(): void {
    const { key, onChange } = this.#options;
    if (key !== undefined) {
      if (this.#waiting.size === 0) storage.remove(key);
      else storage.set(key, JSON.stringify([...this.#waiting.values()]));
    }
    onChange(this.#waiting.size);
  }

  #restore(): Pending[] {
    const { key } = this.#options;
    const kept = key === undefined ? undefined : storage.get(key);
    if (kept === undefined) return [];
    try {
      const list: unknown = JSON.parse(kept);
      return Array.isArray(list) ? list.filter(isPending) : [];
    } catch (error) {
      console.error('What was waiting to be sent could not be read', error);
      return [];
    }
  }
}

function isPending(value: unknown): value is Pending {
  if (typeof value !== 'object' || value === null || !('command' in value)) return false;
  const { command } = value;
  return typeof command === 'object' && command !== null && 'id' in command && 'type' in command;
}
