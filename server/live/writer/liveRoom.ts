import type { Logger } from 'pino';
import { refuse } from '../../../shared/lib/result.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';
import type { Core } from '../../../shared/room/core.ts';
import type { RoomActor } from '../../../shared/room/decision.ts';
import type { Command } from '../../../shared/room/envelope.ts';
import type { LoggedEvent, NewEvent, RoomEvent } from '../../../shared/room/events.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import { digestOf } from '../../keys.ts';
import type { EventLog } from '../../log/eventLog.ts';
import { ERASED, NOT_SAVED, refusal, SERVER_FAULT } from '../replies.ts';

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

/** Who is told what a batch did, once it is saved. */
export interface RoomListener {
  /** Every saved event is told once, in order. */
  saved(events: readonly LoggedEvent[]): void;
  /** The log refused a batch (with the reason) or takes events again (without). */
  trouble(reason: string | undefined): void;
}

interface Waiting {
  readonly actor: RoomActor;
  readonly command: Command;
  readonly settle: (reply: Reply) => void;
}

/**
 * What people ask within so many ms of each other is saved in one transaction, with one wait for the disk: a hall that
 * answers at once costs the server less, and who floods it hardly delays the others. Too short to be noticed.
 */
const TOGETHER_MS = 8;
/** How long until a log that could not be read is tried again, ms. */
const RETRY_MS = 1_000;

/**
 * One writer for one room. Commands that wait are taken as one batch: decided one after the other, evolved in
 * place, appended in one durable transaction; only then are replies given and views computed.
 */
export class LiveRoom {
  readonly #deps: RoomDeps;
  #state: RoomState;
  #queue: Waiting[] = [];
  #running: Promise<void> | undefined;
  #trouble: string | undefined;
  /** Set while the state holds what may not be saved: nobody may read it until it is rebuilt from the log. */
  #broken = false;
  #writing = false;
  #closed = false;
  #retry: NodeJS.Timeout | undefined;
  /** Number of the last event that the listener was told of. */
  #told: number;
  #afterWrite: (() => void)[] = [];
  /** Ends the gathering of a batch. */
  #hurry: (() => void) | undefined;
  listener: RoomListener | undefined;

  constructor(deps: RoomDeps, state: RoomState) {
    this.#deps = deps;
    this.#state = state;
    this.#told = state.seq;
  }

  /** Holds only what is saved when read inside {@link whenSaved} or from the listener. */
  get state(): RoomState {
    return this.#state;
  }

  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Whether nothing waits to be decided, saved or read. */
  get idle(): boolean {
    return !this.#running && !this.#broken;
  }

  /** Resolves with the reply once the command is saved or refused. Never rejects. */
  submit(actor: RoomActor, command: Command): Promise<Reply> {
    if (this.#closed) return Promise.resolve(ERASED);
    return new Promise((settle) => {
      this.#queue.push({ actor, command, settle });
      if (actor.kind !== 'participant') this.#hurry?.();
      this.#running ??= this.#drain();
    });
  }

  /** Runs `use` as soon as the state holds nothing that is not saved: now, or right after the append in progress. */
  whenSaved(use: () => void): void {
    if (this.#writing || this.#broken) this.#afterWrite.push(use);
    else use();
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
      this.#writing = true;
      await this.#write(batch);
      this.#writing = false;
      if (!this.#broken) for (const use of this.#afterWrite.splice(0)) this.#attempt(use, 'a view failed');
    } while (this.#queue.length > 0);
    this.#running = undefined;
    if (this.#broken) this.#rebuildLater();
  }

  /** Lets a batch come together; a room does not wait for its facilitator. */
  async #gathered(): Promise<void> {
    await new Promise((next) => setImmediate(next));
    if (this.#queue.some(({ actor }) => actor.kind !== 'participant')) return;
    await new Promise<void>((next) => {
      this.#hurry = next;
      setTimeout(next, TOGETHER_MS);
    });
    this.#hurry = undefined;
  }

  /** What others do with a saved state must never stop the writer. */
  #attempt(use: () => void, complaint: string): void {
    try {
      use();
    } catch (error) {
      this.#deps.logger.error({ err: error }, complaint);
    }
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
    if (this.#broken && !(await this.#rebuild())) {
      for (const waiting of batch) waiting.settle(NOT_SAVED);
      return;
    }
    const before = this.#state.seq;
    const events: LoggedEvent[] = [];
    const replies: Reply[] = [];
    for (const waiting of batch) {
      const done = events.length;
      try {
        replies.push(this.#decide(waiting, events));
      } catch (error) {
        // A bug. What this command evolved cannot be taken back: the state is rebuilt before anything else.
        this.#deps.logger.error({ err: error, type: waiting.command.type }, 'a command threw');
        events.length = done;
        replies.push(SERVER_FAULT);
        await this.#recover(batch, replies, events, before);
        return;
      }
    }
    await this.#save(batch, replies, events, before);
  }

  /** Saves what was decided before a command threw, then rebuilds; the commands behind it are tried afresh. */
  async #recover(
    batch: readonly Waiting[],
    replies: Reply[],
    events: LoggedEvent[],
    before: number,
  ): Promise<void> {
    this.#broken = true;
    await this.#save(batch.slice(0, replies.length), replies, events, before);
    this.#queue = [...batch.slice(replies.length), ...this.#queue];
  }

  async #save(
    batch: readonly Waiting[],
    replies: readonly Reply[],
    events: readonly LoggedEvent[],
    before: number,
  ): Promise<void> {
    try {
      if (events.length > 0) {
        await this.#deps.log.append(this.#state.roomId, before, events.map(withoutSeq));
        this.#setTrouble(undefined);
      }
    } catch (error) {
      this.#deps.logger.error({ err: error }, 'a batch was not saved');
      this.#setTrouble(error instanceof Error ? error.message : String(error));
      this.#broken = true;
      await this.#rebuild();
      for (const waiting of batch) waiting.settle(NOT_SAVED);
      return;
    }
    if (this.#broken) await this.#rebuild();
    batch.forEach((waiting, index) => {
      waiting.settle(replies[index] ?? SERVER_FAULT);
    });
    // The answers go out before the views that they brought about.
    await new Promise((next) => setImmediate(next));
    if (!this.#broken) this.#tell(events);
  }

  #tell(events: readonly LoggedEvent[]): void {
    const news = events.filter((event) => event.seq > this.#told);
    if (news.length === 0) return;
    this.#told = this.#state.seq;
    this.#attempt(() => this.listener?.saved(news), 'views could not be sent');
  }

  #setTrouble(reason: string | undefined): void {
    if (this.#trouble === reason) return;
    this.#trouble = reason;
    this.#attempt(() => this.listener?.trouble(reason), 'views could not be sent');
  }

  /** An append that was reported as failed may have been saved all the same: what was not told yet is told now. */
  async #rebuild(): Promise<boolean> {
    try {
      const events = await this.#deps.log.read(this.#state.roomId, 0);
      this.#state = this.#deps.core.replay(events);
      this.#broken = false;
      this.#tell(events);
      return true;
    } catch (error) {
      this.#deps.logger.error({ err: error }, 'a room could not be rebuilt from its log');
      return false;
    }
  }

  #decide(waiting: Waiting, events: LoggedEvent[]): Reply {
    const { core, clock, newId, random } = this.#deps;
    const { actor, command } = waiting;
    const state = this.#state;
    const digest = digestOf([command.type, command.item, command.step, command.payload]);
    const known = state.done.get(`${actor.id}/${command.id}`);
    if (known !== undefined) {
      return known === digest ? { ok: true, version: state.seq } : refusal(refuse('id-reused'));
    }
    const sources = { now: clock(), newId, random };
    const log = (event: RoomEvent, origin: Pick<LoggedEvent, 'by' | 'command'>) => {
      const logged = { seq: state.seq + 1, at: sources.now, ...origin, event };
      core.evolve(state, logged);
      events.push(logged);
    };
    const apply = (event: RoomEvent, origin: Pick<LoggedEvent, 'by' | 'command'>) => {
      log(event, origin);
      for (const reaction of core.react(state, event, sources)) log(reaction, origin);
    };
    const back = core.returning(state, actor);
    if (back) apply(back, { by: 'server' });
    const decision = core.decide(state, actor, command, sources);
    if (!decision.ok) return refusal(decision);
    for (const event of decision.value) apply(event, { by: actor.id, command: { id: command.id, digest } });
    return { ok: true, version: state.seq };
  }
}

function withoutSeq({ at, by, command, event }: LoggedEvent): NewEvent {
  return { at, by, event, ...(command ? { command } : {}) };
}
