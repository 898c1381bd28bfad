import type { Session } from '../../../shared/agenda/session.ts';
import { codeIn } from '../../../shared/lib/roomCode.ts';
import type { RunningRoom } from '../../../shared/protocol/answers.ts';
import type { PhoneAddress } from '../../../shared/room/views.ts';
import { hashOf, newCode, newSecret } from '../../keys.ts';
import { RoomExists, type RoomRecord } from '../../log/eventLog.ts';
import type { RoomDeps } from './liveRoom.ts';
import { type LoadedRoom, loadRoom } from './loadedRoom.ts';
import type { Writers } from './messages.ts';
import type { RoomClock } from './roomClock.ts';
import { listed } from './roomList.ts';

/** So many rooms that nobody uses are read for a list. */
const MOST_READ = 20;

/** How long a rehearsal is kept after it was opened, ms of the server's clock. */
const REHEARSAL_MS = 24 * 60 * 60_000;

export interface NewRoom {
  readonly session: Session;
  readonly sessionId?: string;
  readonly tables: number;
  /** How many people are expected. */
  readonly expected?: number;
  readonly namesAsked: boolean;
  /** Time zone of the room, as its opener's device has it: `America/Denver`. */
  readonly zone?: string;
  /** With simulated people and a clock of its own; erased by itself after a day. */
  readonly rehearsal?: true;
}

export interface RoomsOptions {
  readonly deps: RoomDeps;
  /** Where phones go. */
  readonly addresses: () => readonly PhoneAddress[];
  /** How many rooms are kept at most; any number unless told. */
  readonly most?: number | undefined;
  /** Told of each room that is gone for good. */
  readonly erased: (roomId: string) => void;
}

/** Every room of this server: opened on demand from the log, found by id or by code. */
export class Rooms {
  readonly #deps: RoomDeps;
  readonly #addresses: () => readonly PhoneAddress[];
  readonly #erased: (roomId: string) => void;
  readonly #byCode = new Map<string, RoomRecord>();
  readonly #loaded = new Map<string, Promise<LoadedRoom>>();
  readonly #records = new Map<string, RoomRecord>();
  /** Server instant at which a room was last asked for or looked at, ms. */
  readonly #usedAt = new Map<string, number>();

  /** Clocks of rooms that are not in memory any more: they go on, also when the wall clock is set meanwhile. */
  readonly #clocks = new Map<string, RoomClock>();

  /** Rooms that are being opened just now. */
  #opening = 0;
  /** How many rooms are kept at most. */
  readonly most: number;

  private constructor(options: RoomsOptions, records: readonly RoomRecord[]) {
    this.#deps = options.deps;
    this.#addresses = options.addresses;
    this.#erased = options.erased;
    this.most = options.most ?? Number.POSITIVE_INFINITY;
    for (const record of records) this.#remember(record);
  }

  static async load(options: RoomsOptions): Promise<Rooms> {
    const rooms = new Rooms(options, await options.deps.log.rooms());
    await rooms.eraseOldRehearsals();
    return rooms;
  }

  /** Whether no more rooms are opened: every room counts that is kept, also those that have ended. */
  get full(): boolean {
    return this.#records.size + this.#opening >= this.most;
  }

  #remember(record: RoomRecord): void {
    this.#records.set(record.roomId, record);
    this.#byCode.set(record.code, record);
  }

  /** @returns the room's ids, and the host key, which is given only this once */
  async create(wanted: NewRoom): Promise<{ roomId: string; code: string; hostKey: string }> {
    const hostKey = newSecret();
    this.#opening += 1;
    try {
      return await this.#create(wanted, hostKey);
    } finally {
      this.#opening -= 1;
    }
  }

  async #create(
    wanted: NewRoom,
    hostKey: string,
  ): Promise<{ roomId: string; code: string; hostKey: string }> {
    const address = await this.#lastAddress();
    for (;;) {
      const record = {
        roomId: this.#deps.newId(),
        code: newCode(),
        title: wanted.session.title,
        createdAt: this.#deps.clock(),
        ...(wanted.rehearsal ? { rehearsal: wanted.rehearsal } : {}),
      };
      const opened = {
        type: 'roomOpened' as const,
        roomId: record.roomId,
        code: record.code,
        hostKeyHash: hashOf(hostKey),
        ...(address === undefined ? {} : { address }),
        ...wanted,
      };
      try {
        await this.#deps.log.create(record, [{ at: record.createdAt, by: 'server', event: opened }]);
      } catch (error) {
        if (error instanceof RoomExists) continue;
        throw error;
      }
      this.#remember(record);
      return { roomId: record.roomId, code: record.code, hostKey };
    }
  }

  /** The address that hosts chose for the room before: the machine is likely in the same place still. */
  async #lastAddress(): Promise<string | undefined> {
    const [newest] = [...this.#records.values()].sort((a, b) => b.createdAt - a.createdAt);
    return newest && (await this.#look(newest.roomId))?.room.saved(({ address }) => address);
  }

  /** @returns `undefined` for an unknown room. @throws when its log cannot be read */
  byId(roomId: string): Promise<LoadedRoom | undefined> {
    if (!this.#records.has(roomId)) return Promise.resolve(undefined);
    this.#usedAt.set(roomId, this.#deps.clock());
    const known = this.#loaded.get(roomId);
    if (known) return known;
    const opening = loadRoom(roomId, this.#deps, this.#addresses, this.#clocks.get(roomId));
    this.#loaded.set(roomId, opening);
    // A failed opening is not kept: the next one who asks tries again.
    opening.catch(() => this.#loaded.delete(roomId));
    return opening;
  }

  /**
   * All rooms, the one opened last first. How one stands is told of those that are in memory, and of the newest others:
   * to read them all would keep a server of many rooms busy for long.
   */
  async list(): Promise<RunningRoom[]> {
    const records = [...this.#records.values()].sort((a, b) => b.createdAt - a.createdAt);
    let read = 0;
    const rooms: RunningRoom[] = [];
    for (const record of records) {
      const known = this.#loaded.has(record.roomId) || (!record.rehearsal && read++ < MOST_READ);
      const open = known ? await this.#look(record.roomId) : undefined;
      rooms.push(await listed(record, open));
    }
    return rooms;
  }

  /** A room that cannot be read is listed all the same: the others must be found. */
  async #look(roomId: string): Promise<LoadedRoom | undefined> {
    try {
      const loaded = await this.byId(roomId);
      return loaded?.room.unreadable ? undefined : loaded;
    } catch (error) {
      this.#deps.logger.error({ err: error }, 'a room could not be read');
      return undefined;
    }
  }

  async byCode(code: string): Promise<LoadedRoom | undefined> {
    const record = this.#byCode.get(codeIn(code) ?? '');
    return record ? this.byId(record.roomId) : undefined;
  }

  /** What doors reach of the rooms. */
  readonly writers: Writers = {
    byId: async (roomId) => (await this.byId(roomId))?.writer,
    byCode: async (code) => (await this.byCode(code))?.writer,
  };

  /**
   * Removes a room for good: its connections, its memory, its log. Nobody finds it from the first moment on; only
   * when the log has forgotten it is it forgotten here, so that an erasure that failed can be asked for again.
   */
  async erase(roomId: string): Promise<void> {
    const open = await this.byId(roomId);
    const record = this.#records.get(roomId);
    if (!open || !record) return;
    this.#byCode.delete(record.code);
    open.rehearsal?.stop();
    open.room.close();
    open.broadcast.close('erased');
    await open.room.settled();
    await this.#deps.log.erase(roomId);
    this.#records.delete(roomId);
    this.#usedAt.delete(roomId);
    this.#erased(roomId);
    this.#clocks.delete(roomId);
    this.#loaded.delete(roomId);
  }

  /** Erases rehearsals a day after they were opened. Called at the start and now and then; never rejects. */
  async eraseOldRehearsals(): Promise<void> {
    const now = this.#deps.clock();
    for (const { roomId, rehearsal, createdAt } of [...this.#records.values()]) {
      if (!rehearsal || now - createdAt < REHEARSAL_MS) continue;
      await this.erase(roomId).catch((error: unknown) => {
        this.#deps.logger.error({ err: error }, 'an old rehearsal could not be erased');
      });
    }
  }

  /**
   * Lets go of the memory of rooms that nobody has looked at for `idleMs`; whoever asks for one again gets it from
   * the log. Called now and then, so that a server that runs for months does not hold every room it ever had.
   */
  async releaseIdle(idleMs: number): Promise<void> {
    const now = this.#deps.clock();
    for (const [roomId, opening] of [...this.#loaded]) {
      const open = await opening.catch(() => undefined);
      if (!open) continue;
      if (open.broadcast.presence.audience > 0 || !open.room.idle) this.#usedAt.set(roomId, now);
      else if (now - (this.#usedAt.get(roomId) ?? now) >= idleMs) {
        open.rehearsal?.stop();
        if (!open.rehearsal) this.#clocks.set(roomId, open.clock);
        this.#loaded.delete(roomId);
      }
    }
  }

  /** Has every room in memory know when the wall clock was set. Called now and then; never rejects. */
  async lookAtWall(): Promise<void> {
    await this.#inAll(({ wall }) => wall.look());
  }

  /** Looks in every room that is in memory who is offline. Called every now and then; never rejects. */
  async lookForAbsences(): Promise<void> {
    await this.#inAll(({ absences }) => absences.look());
  }

  /** A room that waits for its log keeps no other waiting. */
  async #inAll(look: (loaded: LoadedRoom) => Promise<void>): Promise<void> {
    const opening = [...this.#loaded.values()].map((room) => room.then(look, () => undefined));
    await Promise.all(opening);
  }

  /** How many rooms are in memory. */
  get inMemory(): number {
    return this.#loaded.size;
  }

  /** Waits until everything that was submitted is saved. */
  async settled(): Promise<void> {
    for (const opening of this.#loaded.values()) {
      const open = await opening.catch(() => undefined);
      await open?.room.settled();
    }
  }
}
