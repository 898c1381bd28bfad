import { MOST_BYTES } from '../../shared/lib/limits.ts';
import type { RefusalCode } from '../../shared/lib/result.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { Command } from '../../shared/room/envelope.ts';
import type { Reading } from './clock.ts';
import type { SendOptions } from './send.ts';
import { storage } from './storage.ts';
import { readClocks } from './time.ts';

/** A command that the server has not saved or refused yet. */
export interface Pending {
  readonly command: Command;
  readonly replaces?: string;
  /** Of the item that it is for. */
  readonly title?: string;
  /** When it was asked for, ms of this device: what was kept is sent in this order. */
  readonly at?: number;
}

export interface OutboxOptions {
  /**
   * Where the queue survives a reload; nowhere (memory) when absent. Each command has an entry of its own that begins
   * with it, because several tabs of one browser may be the same person, and must not overwrite each other's.
   */
  readonly key?: string;
  readonly newId: () => string;
  /** Hands a command to the network, with how long it has waited; the reply comes back through {@link Outbox.settle}. */
  readonly transmit: (command: Command, done: (reply: Reply | undefined) => void) => void;
  /** The commands that wait have changed. */
  readonly onChange: (waiting: readonly Pending[]) => void;
  /** A command was saved, or refused for good. Told before whoever waits for it. */
  readonly onSettled: (pending: Pending, reply: Reply) => void;
  readonly schedule?: (run: () => void, ms: number) => void;
  readonly random?: () => number;
  /** The device's clocks unless told. */
  readonly clocks?: () => Reading;
}

/** Refusals that only mean "not now": the command stays and is tried again. */
const PASSING = new Set<string>(['not-saved', 'too-fast'] satisfies RefusalCode[]);
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 10_000;
/** The server drops the connection of whoever sends a larger message; what Socket.IO adds to one counts, too. */
const MOST_SENT = MOST_BYTES - 4 * 1024;
const NEVER = new Promise<never>(() => {});
const TOO_LARGE: Reply = { ok: false, code: 'too-large', values: { most: Math.floor(MOST_SENT / 1_024) } };

const isTooLarge = (command: Command): boolean =>
  new TextEncoder().encode(JSON.stringify(command)).length > MOST_SENT;

/**
 * Everything that was asked for and is not answered yet. A command stays until it is acknowledged, is sent again
 * under the same id, and leaves when it is refused for good, so that it never blocks what is behind it.
 */
export class Outbox {
  private readonly options: OutboxOptions;
  private readonly unanswered = new Map<string, Pending>();
  private readonly inFlight = new Set<string>();
  private readonly promises = new Map<string, ((reply: Reply) => void)[]>();
  private readonly attempts = new Map<string, number>();
  /** When each was asked for, or found again by this page, on the device's steady clock, ms. */
  private readonly since = new Map<string, number>();
  /** Those that were kept by a page before this one, or by another tab that may still be there. */
  private readonly restored = new Set<string>();
  private open = false;
  /** Nothing more can be sent, ever. */
  private over = false;
  private last = 0;

  constructor(options: OutboxOptions) {
    this.options = options;
    for (const pending of this.restore()) {
      this.unanswered.set(pending.command.id, pending);
      this.restored.add(pending.command.id);
      this.since.set(pending.command.id, this.clocks().steady);
    }
    this.changed();
  }

  /** Adds a command and sends it as soon as there is a connection. */
  add(command: Omit<Command, 'id'>, { replaces, title }: SendOptions = {}): Promise<Reply> {
    if (this.over) return NEVER;
    const id = this.options.newId();
    return new Promise((resolve) => {
      const resolvers: ((reply: Reply) => void)[] = [resolve];
      if (replaces !== undefined) resolvers.push(...this.supersede(replaces));
      this.promises.set(id, resolvers);
      this.since.set(id, this.clocks().steady);
      this.keep({
        command: { ...command, id },
        at: this.tick(),
        ...(replaces === undefined ? {} : { replaces }),
        ...(title === undefined ? {} : { title }),
      });
      this.send(id);
    });
  }

  /** Everything that waits, in the order in which it was asked for. */
  waiting(): Pending[] {
    return [...this.unanswered.values()];
  }

  /** Gives one command up, if it still waits. */
  withdraw(id: string): void {
    this.forget(id);
  }

  /** A command that was never sent is dropped for its successor; one that is under way keeps its turn. */
  private supersede(name: string): ((reply: Reply) => void)[] {
    const resolvers: ((reply: Reply) => void)[] = [];
    for (const [id, pending] of this.unanswered) {
      if (pending.replaces !== name || this.inFlight.has(id) || this.attempts.has(id)) continue;
      resolvers.push(...(this.promises.get(id) ?? []));
      this.forget(id);
    }
    return resolvers;
  }

  /** The connection is there: everything that waits goes out, in order. */
  opened(): void {
    this.open = true;
    this.inFlight.clear();
    for (const id of [...this.unanswered.keys()]) this.send(id);
  }

  /** The connection is gone: what was under way counts as not sent. */
  closed(): void {
    this.open = false;
    this.inFlight.clear();
  }

  /**
   * Gives up everything that waits, also what other tabs kept: nothing of it stays on the device, and nothing is taken
   * any more. Whoever waits for an answer gets none: a form that got its text back would keep it anew.
   * @returns what was given up, in order
   */
  abandon(): Command[] {
    this.over = true;
    this.open = false;
    const others = this.restore().filter(({ command }) => !this.unanswered.has(command.id));
    const all = [...this.unanswered.values(), ...others].map(({ command }) => command);
    for (const { id } of all) this.forget(id);
    return all;
  }

  private send(id: string): void {
    const pending = this.unanswered.get(id);
    if (!pending || this.inFlight.has(id)) return;
    // Sent, it would end the connection, and never let through what is behind it.
    if (isTooLarge(pending.command)) this.settle(id, TOO_LARGE);
    if (!this.open || !this.unanswered.has(id)) return;
    // Its own tab has sent it meanwhile, or has something newer in its place.
    if (this.restored.has(id) && !this.isKept(id)) {
      this.forget(id);
      return;
    }
    this.inFlight.add(id);
    this.options.transmit({ ...pending.command, waitedMs: this.waited(pending) }, (reply) => {
      if (!this.unanswered.has(id)) return;
      this.inFlight.delete(id);
      if (reply === undefined || (!reply.ok && PASSING.has(reply.code))) this.retryLater(id);
      else this.settle(id, reply);
    });
  }

  /**
   * By whichever of the two clocks says more: the steady one stands still while some devices sleep and knows nothing of
   * the page before this one, the other may have been set.
   */
  private waited({ command, at }: Pending): number {
    const { steady, wall } = this.clocks();
    const since = this.since.get(command.id) ?? steady;
    return Math.round(Math.max(0, steady - since, wall - (at ?? wall)));
  }

  private clocks(): Reading {
    return (this.options.clocks ?? readClocks)();
  }

  /** Twice as long each time, up to a limit, and by chance a little more: a room must not retry in step. */
  private retryLater(id: string): void {
    const attempt = (this.attempts.get(id) ?? 0) + 1;
    this.attempts.set(id, attempt);
    const base = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (attempt - 1));
    const schedule = this.options.schedule ?? ((run, ms) => setTimeout(run, ms));
    schedule(() => this.send(id), base * (0.5 + (this.options.random ?? Math.random)()));
  }

  private settle(id: string, reply: Reply): void {
    const pending = this.unanswered.get(id);
    const resolvers = this.promises.get(id) ?? [];
    this.forget(id);
    if (pending) this.options.onSettled(pending, reply);
    for (const resolve of resolvers) resolve(reply);
  }

  private entry(id: string): string | undefined {
    const { key } = this.options;
    return key === undefined ? undefined : `${key}/${id}`;
  }

  private keep(pending: Pending): void {
    const { id } = pending.command;
    this.unanswered.set(id, pending);
    const entry = this.entry(id);
    if (entry !== undefined) storage.set(entry, JSON.stringify(pending));
    this.changed();
  }

  /** An instant of its own for each command, also for two in one ms. */
  private tick(): number {
    this.last = Math.max(this.last + 1, this.clocks().wall);
    return this.last;
  }

  private isKept(id: string): boolean {
    const entry = this.entry(id);
    return entry !== undefined && storage.get(entry) !== undefined;
  }

  private forget(id: string): void {
    this.unanswered.delete(id);
    this.promises.delete(id);
    this.attempts.delete(id);
    this.since.delete(id);
    this.restored.delete(id);
    const entry = this.entry(id);
    if (entry !== undefined) storage.remove(entry);
    this.changed();
  }

  private changed(): void {
    this.options.onChange(this.waiting());
  }

  /** What was kept, in the order in which it was asked for. */
  private restore(): Pending[] {
    const { key } = this.options;
    if (key === undefined) return [];
    const found = storage.keys(`${key}/`).flatMap((entry) => {
      const pending = parsed(storage.get(entry));
      // What cannot be read can never be sent.
      if (pending === undefined) storage.remove(entry);
      return pending ?? [];
    });
    return found.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  }
}

function parsed(kept: string | undefined): Pending | undefined {
  if (kept === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(kept);
    return isPending(value) ? value : undefined;
  } catch (error) {
    console.error('What was waiting to be sent could not be read', error);
    return undefined;
  }
}

function isPending(value: unknown): value is Pending {
  if (typeof value !== 'object' || value === null || !('command' in value)) return false;
  const { command } = value;
  return typeof command === 'object' && command !== null && 'id' in command && 'type' in command;
}
