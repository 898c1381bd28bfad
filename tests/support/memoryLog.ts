import { type EventLog, RoomExists, type RoomRecord, StaleWriter } from '../../server/log/eventLog.ts';
import type { LoggedEvent, NewEvent } from '../../shared/room/events.ts';

/** How the next appends go wrong. */
export interface AppendFailure {
  /** How many appends fail; 1 unless told. */
  readonly times?: number;
  /** The events are saved all the same: what a connection that breaks after COMMIT looks like. */
  readonly saved?: boolean;
  readonly error?: Error;
}

/** A log in memory, with the faults of a real one on demand. */
export interface MemoryLog extends EventLog {
  /** Makes the next appends reject. `create` is not touched. */
  failAppends(failure?: AppendFailure): void;
  /** Appends wait from now on, until the function returned is called; then they go on in their order. */
  holdAppends(): () => void;
  /** While `reason` is set, `check` rejects with it. */
  failChecks(reason: Error | undefined): void;
  /** How many appends wait just now. */
  readonly held: number;
  /** How many events each successful append brought, in order: shows what went together in one batch. */
  readonly batches: readonly number[];
}

/** Makes an empty {@link MemoryLog}. Events go through JSON, so that nothing is shared with the writer's state. */
export function memoryLog(): MemoryLog {
  const records = new Map<string, RoomRecord>();
  const events = new Map<string, string[]>();
  const batches: number[] = [];
  let failure: Required<AppendFailure> | undefined;
  let notWritable: Error | undefined;
  let closed = false;
  let gate: Promise<void> = Promise.resolve();
  let held = 0;

  /** The rows of the whole batch are made before the first is kept: all or nothing. */
  const rowsFor = (after: number, added: readonly NewEvent[]): string[] =>
    added.map((event, i) => JSON.stringify({ seq: after + i + 1, ...event }));

  const takeFailure = (): Required<AppendFailure> | undefined => {
    const now = failure;
    if (now !== undefined) failure = now.times > 1 ? { ...now, times: now.times - 1 } : undefined;
    return now;
  };

  return {
    batches,
    get held() {
      return held;
    },

    async create(room, first) {
      const codes = [...records.values()].map((record) => record.code);
      if (records.has(room.roomId)) throw new RoomExists(`The room ${room.roomId} exists already.`);
      if (codes.includes(room.code)) throw new RoomExists(`The code ${room.code} is taken.`);
      const rows = rowsFor(0, first);
      records.set(room.roomId, { ...room });
      events.set(room.roomId, rows);
    },

    async append(roomId, expectedSeq, added) {
      held += 1;
      await gate;
      held -= 1;
      if (closed) throw new Error('The log is closed.');
      const fails = takeFailure();
      if (fails !== undefined && !fails.saved) throw fails.error;
      const kept = events.get(roomId);
      if (kept === undefined) throw new StaleWriter(`There is no room ${roomId}.`);
      if (kept.length !== expectedSeq) {
        throw new StaleWriter(`The room ${roomId} is at event ${kept.length}, not at ${expectedSeq}.`);
      }
      const seq = kept.push(...rowsFor(kept.length, added));
      if (fails !== undefined) throw fails.error;
      batches.push(added.length);
      return seq;
    },

    async read(roomId, fromSeq) {
      return (events.get(roomId) ?? []).slice(fromSeq).map((text): LoggedEvent => JSON.parse(text));
    },

    async rooms() {
      return [...records.values()];
    },

    async quietSince(before) {
      const lastAt = (record: RoomRecord): number => {
        const last = events.get(record.roomId)?.at(-1);
        const logged: LoggedEvent | undefined = last === undefined ? undefined : JSON.parse(last);
        return logged?.at ?? record.createdAt;
      };
      return [...records.values()].filter((record) => lastAt(record) < before).map(({ roomId }) => roomId);
    },

    async erase(roomId) {
      records.delete(roomId);
      events.delete(roomId);
    },

    async check() {
      if (closed) throw new Error('The log is closed.');
      if (notWritable !== undefined) throw notWritable;
    },

    async close() {
      closed = true;
    },

    failAppends(next = {}) {
      failure = { times: 1, saved: false, error: new Error('The disk is full.'), ...next };
    },

    holdAppends() {
      let open = () => {};
      const before = gate;
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      gate = before.then(() => opened);
      return () => open();
    },

    failChecks(reason) {
      notWritable = reason;
    },
  };
}
