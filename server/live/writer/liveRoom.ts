import type { Logger } from 'pino';
import type { Reply } from '../../../shared/protocol/wire.ts';
import type { Core } from '../../../shared/room/core.ts';
import type { Command } from '../../../shared/room/envelope.ts';
import type { LoggedEvent, NewEvent } from '../../../shared/room/events.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import type { EventLog } from '../../log/eventLog.ts';
import { ERASED, NOT_SAVED, SERVER_FAULT } from '../replies.ts';
import { carryOut } from './carryOut.ts';
import type { Asker, ConnectionId, Front } from './messages.ts';

/** What a room needs from the outside; tests give their own clock and chance. */
export interface RoomDeps {
  readonly log: EventLog;
  readonly core: Core;
  /** The server's time, ms, which nobody can set; in a room, the room's. */
  readonly clock: () => number;
  /** How much later (ms; below 0: earlier) the wall clock is than the server's time, because somebody set it. */
  readonly wallAhead: () => number;
  readonly newId: () => string;
  readonly random: () => number;
  readonly logger: Logger;
}

/** To whom an answer goes over a front. */
export interface Origin {
  readonly front: Front;
  readonly connection: ConnectionId;
  readonly ask: number;
}

/** What one batch came to. */
export interface Settled {
  /** To those who asked over a front, in the order in which they asked. */
  readonly answers: readonly { readonly asker: Asker; readonly to: Origin; readonly reply: Reply }[];
  /** What happened, and the room as it is then. Absent where nothing new is saved. */
  readonly saved?: { readonly state: RoomState; readonly events: readonly LoggedEvent[] };
}

/** Who answers, and shows what happened. */
export interface RoomListener {
  /** Once for each batch, when all of it is saved or refused. Every saved event comes once, in order. */
  settled(settled: Settled): void;
  /** The log refused a batch (with the reason) or takes events again (without). */
  trouble(reason: string | undefined): void;
}

interface Waiting {
  readonly asker: Asker;
  readonly command: Command;
  /** Over a front, or to a part of this server. */
  readonly to: Origin | ((reply: Reply) => void);
}

interface Settling {
  readonly waiting: Waiting;
  readonly reply: Reply;
}

/**
 * What people ask within so many ms of each other is saved in one transaction, with one wait for the disk: a hall that
 * answers at once costs the server less, and who floods it hardly delays the others. Too short to be noticed.
 */
const TOGETHER_MS = 8;
/** The same for who joins, ms: they wait for a whole page besides, and answers that come meanwhile are taken along. */
const JOINING_MS = 3;
/** How long until a log that could not be read is tried again, ms. */
const RETRY_MS = 1_000;

/**
 * One writer for one room. Commands that wait are taken as one batch: decided one after the other, evolved in
 * place, appended in one durable transaction; only then is reported what they came to, once for all of them.
 */
export class LiveRoom {
  readonly roomId: string;
  readonly #deps: RoomDeps;
  /** May hold what is not saved: read it through {@link saved}. */
  #state: RoomState;
  #queue: Waiting[] = [];
  #running: Promise<void> | undefined;
  #trouble: string | undefined;
  /** Set while the state holds what may never be saved: nobody may read it until it is rebuilt from the log. */
  #broken = false;
  /** Set from the first decision of a batch until it is in the log. */
  #unsaved = false;
  #closed = false;
  #retry: NodeJS.Timeout | undefined;
  /** Number of the last event that was reported. */
  #reported: number;
  /** Those who wait to read the state. */
  #readers: (() => void)[] = [];
  /** Ends the gathering of a batch. */
  #hurry: (() => void) | undefined;
  listener: RoomListener | undefined;

  constructor(deps: RoomDeps, state: RoomState) {
    this.#deps = deps;
    this.#state = state;
    this.roomId = state.roomId;
    this.#reported = state.seq;
  }

  /**
   * Reads the room as soon as all of it is saved: at once, or right after the append in progress. There is no other way
   * to read it, so that nobody is shown what may get lost.
   * @param read gets the state for this moment only, since it changes in place; what it throws rejects the promise
   */
  saved<T>(read: (state: RoomState) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const use = () => {
        try {
          resolve(read(this.#state));
        } catch (error) {
          reject(error);
        }
      };
      if (this.#unsaved || this.#broken) this.#readers.push(use);
      else use();
    });
  }

  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Whether whoever reads has to wait for a log that could not be read: nobody knows how long. */
  get unreadable(): boolean {
    return this.#broken;
  }

  /** Whether nothing waits to be decided, saved or read. */
  get idle(): boolean {
    return !this.#running && !this.#broken;
  }

  /** For parts of this server. Resolves with the reply once the command is saved or refused. Never rejects. */
  submit(asker: Asker, command: Command): Promise<Reply> {
    return new Promise((to) => this.#queued({ asker, command, to }));
  }

  /** For fronts: the listener gets the reply. */
  take(asker: Asker, command: Command, to: Origin): void {
    this.#queued({ asker, command, to });
  }

  #queued(waiting: Waiting): void {
    if (this.#closed) {
      this.#report([{ waiting, reply: ERASED }], []);
      return;
    }
    this.#queue.push(waiting);
    if (waiting.asker.kind === 'host') this.#hurry?.();
    this.#running ??= this.#drain();
  }

  /** Takes nothing more: what is asked for from now on is refused, as in a room that does not exist. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
  }

  /** Resolves when nothing waits and no append is in progress. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #drain(): Promise<void> {
    do {
      await this.#gathered();
      const batch = this.#queue;
      this.#queue = [];
      await this.#write(batch);
      if (!this.#broken) for (const read of this.#readers.splice(0)) read();
    } while (this.#queue.length > 0);
    this.#running = undefined;
    if (this.#broken) this.#rebuildLater();
  }

  /** Lets a batch come together; a room does not wait for its facilitator. */
  async #gathered(): Promise<void> {
    await new Promise((next) => setImmediate(next));
    const kinds = new Set(this.#queue.map(({ asker }) => asker.kind));
    if (kinds.has('host')) return;
    await new Promise<void>((next) => {
      this.#hurry = next;
      setTimeout(next, kinds.has('server') ? JOINING_MS : TOGETHER_MS);
    });
    this.#hurry = undefined;
  }

  /** Those who wait to read the state must not wait for somebody's next command. */
  #rebuildLater(): void {
    clearTimeout(this.#retry);
    if (this.#closed) return;
    this.#retry = setTimeout(() => {
      this.#running ??= this.#drain();
    }, RETRY_MS).unref();
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    if (this.#broken && !(await this.#rebuild())) return this.#refuse(batch);
    const before = this.#state.seq;
    const events: LoggedEvent[] = [];
    const settling: Settling[] = [];
    this.#unsaved = true;
    for (const waiting of batch) {
      const done = events.length;
      try {
        settling.push({ waiting, reply: carryOut(this.#deps, this.#state, waiting, events) });
      } catch (error) {
        // A bug. What this command evolved cannot be taken back: the state is rebuilt before anything else.
        this.#deps.logger.error({ err: error, type: waiting.command.type }, 'a command threw');
        events.length = done;
        settling.push({ waiting, reply: SERVER_FAULT });
        this.#broken = true;
        // The commands behind it are tried afresh.
        this.#queue = [...batch.slice(settling.length), ...this.#queue];
        break;
      }
    }
    await this.#save(settling, events, before);
  }

  async #save(settling: readonly Settling[], events: readonly LoggedEvent[], before: number): Promise<void> {
    try {
      if (events.length > 0) {
        await this.#deps.log.append(this.roomId, before, events.map(withoutSeq));
        this.#setTrouble(undefined);
      }
    } catch (error) {
      this.#deps.logger.error({ err: error }, 'a batch was not saved');
      this.#setTrouble(error instanceof Error ? error.message : String(error));
      this.#broken = true;
      await this.#rebuild();
      return this.#refuse(settling.map(({ waiting }) => waiting));
    }
    this.#unsaved = false;
    if (this.#broken) await this.#rebuild();
    this.#report(settling, events);
  }

  #refuse(batch: readonly Waiting[]): void {
    this.#report(
      batch.map((waiting) => ({ waiting, reply: NOT_SAVED })),
      [],
    );
  }

  /** Tells what became of what was asked for, and of the events those that are news. */
  #report(settling: readonly Settling[], events: readonly LoggedEvent[]): void {
    const answers: Settled['answers'][number][] = [];
    for (const { waiting, reply } of settling) {
      const { asker, to } = waiting;
      if (typeof to === 'function') to(reply);
      else answers.push({ asker, to, reply });
    }
    const news = this.#broken ? [] : events.filter(({ seq }) => seq > this.#reported);
    if (news.length > 0) this.#reported = this.#state.seq;
    else if (answers.length === 0) return;
    const saved = news.length > 0 ? { saved: { state: this.#state, events: news } } : {};
    this.#attempt(() => this.listener?.settled({ answers, ...saved }));
  }

  #setTrouble(reason: string | undefined): void {
    if (this.#trouble === reason) return;
    this.#trouble = reason;
    this.#attempt(() => this.listener?.trouble(reason));
  }

  /** What others do with what they are told must never stop the writer. */
  #attempt(report: () => void): void {
    try {
      report();
    } catch (error) {
      this.#deps.logger.error({ err: error }, 'answers or views could not be sent');
    }
  }

  /** An append that was reported as failed may have been saved all the same: what is news then is reported now. */
  async #rebuild(): Promise<boolean> {
    try {
      const events = await this.#deps.log.read(this.roomId, 0);
      this.#state = this.#deps.core.replay(events);
      this.#broken = false;
      this.#unsaved = false;
      this.#report([], events);
      return true;
    } catch (error) {
      this.#deps.logger.error({ err: error }, 'a room could not be rebuilt from its log');
      return false;
    }
  }
}

function withoutSeq({ at, by, command, event }: LoggedEvent): NewEvent {
  return { at, by, event, ...(command ? { command } : {}) };
}
