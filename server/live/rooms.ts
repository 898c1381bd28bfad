import type { Session } from '../../shared/agenda/session.ts';
import { hashOf, newCode, newSecret } from '../keys.ts';
import { RoomExists, type RoomRecord } from '../log/eventLog.ts';
import { Broadcast, type PlenaryServer } from './broadcast.ts';
import { LiveRoom, type RoomDeps } from './room.ts';

/** A room in memory, with the screens that look at it. */
export interface OpenRoom {
  readonly room: LiveRoom;
  readonly broadcast: Broadcast;
}

export interface NewRoom {
  readonly session: Session;
  readonly sessionId?: string;
  readonly tables: number;
  readonly namesAsked: boolean;
}

/** Every room of this server: opened on demand from the log, found by id or by code. */
export class Rooms {
  readonly #deps: RoomDeps;
  readonly #io: PlenaryServer;
  readonly #joinUrl: () => string;
  readonly #byCode = new Map<string, RoomRecord>();
  readonly #open = new Map<string, Promise<OpenRoom>>();
  readonly #records = new Map<string, RoomRecord>();

  private constructor(
    deps: RoomDeps,
    io: PlenaryServer,
    joinUrl: () => string,
    records: readonly RoomRecord[],
  ) {
    this.#deps = deps;
    this.#io = io;
    this.#joinUrl = joinUrl;
    for (const record of records) this.#remember(record);
  }

  static async load(deps: RoomDeps, io: PlenaryServer, joinUrl: () => string): Promise<Rooms> {
    return new Rooms(deps, io, joinUrl, await deps.log.rooms());
  }

  #remember(record: RoomRecord): void {
    this.#records.set(record.roomId, record);
    this.#byCode.set(record.code, record);
  }

  /** @returns the room's ids, and the host key, which is given only this once */
  async create(wanted: NewRoom): Promise<{ roomId: string; code: string; hostKey: string }> {
    const hostKey = newSecret();
    for (;;) {
      const record = {
        roomId: this.#deps.newId(),
        code: newCode(),
        title: wanted.session.title,
        createdAt: this.#deps.clock(),
      };
      const opened = {
        type: 'roomOpened' as const,
        roomId: record.roomId,
        code: record.code,
        hostKeyHash: hashOf(hostKey),
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

  /** @returns `undefined` for an unknown room. @throws when its log cannot be read */
  byId(roomId: string): Promise<OpenRoom | undefined> {
    if (!this.#records.has(roomId)) return Promise.resolve(undefined);
    const known = this.#open.get(roomId);
    if (known) return known;
    const opening = this.#load(roomId);
    this.#open.set(roomId, opening);
    // A failed opening is not kept: the next one who asks tries again.
    opening.catch(() => this.#open.delete(roomId));
    return opening;
  }

  async byCode(code: string): Promise<OpenRoom | undefined> {
    const record = this.#byCode.get(code.trim().toUpperCase());
    return record ? this.byId(record.roomId) : undefined;
  }

  async #load(roomId: string): Promise<OpenRoom> {
    const state = this.#deps.core.replay(await this.#deps.log.read(roomId, 0));
    const room = new LiveRoom(this.#deps, state);
    const broadcast = new Broadcast(room, this.#deps, this.#io, this.#joinUrl);
    return { room, broadcast };
  }

  /** Removes a room for good: its connections, its memory, its log. */
  async erase(roomId: string): Promise<void> {
    const open = await this.byId(roomId);
    const record = this.#records.get(roomId);
    if (record) this.#byCode.delete(record.code);
    this.#records.delete(roomId);
    this.#open.delete(roomId);
    if (open) {
      open.broadcast.close('erased');
      await open.room.settled();
    }
    await this.#deps.log.erase(roomId);
  }

  /** Waits until everything that was submitted is saved. */
  async settled(): Promise<void> {
    for (const opening of this.#open.values()) await (await opening).room.settled();
  }
}
