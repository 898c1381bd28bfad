import type { LoggedEvent, NewEvent } from '../../shared/room/events.ts';

/** What is known of a room without reading its events. */
export interface RoomRecord {
  readonly roomId: string;
  readonly code: string;
  readonly title: string;
  /** Server instant, ms. */
  readonly createdAt: number;
  /** A rehearsal, which is erased by itself. */
  readonly rehearsal?: true;
}

/** Another writer has appended since `expectedSeq`: this one is stale and must rebuild from the log. */
export class StaleWriter extends Error {
  override readonly name = 'StaleWriter';
}

/** The code or the id is taken. */
export class RoomExists extends Error {
  override readonly name = 'RoomExists';
}

/**
 * The durable log of every room: the only truth. What `append` has resolved for survives a power cut.
 * One contract test suite runs over every implementation.
 */
export interface EventLog {
  /** Makes a room together with its first events, in one transaction. @throws RoomExists */
  create(room: RoomRecord, events: readonly NewEvent[]): Promise<void>;
  /**
   * Appends in one durable transaction, all or nothing.
   * @param expectedSeq the number of the last event that the writer knows
   * @returns the number of the last event appended
   * @throws StaleWriter when the log is not at `expectedSeq`
   */
  append(roomId: string, expectedSeq: number, events: readonly NewEvent[]): Promise<number>;
  /** The events after `fromSeq` (0 for all), in order. Empty for an unknown room. */
  read(roomId: string, fromSeq: number): Promise<readonly LoggedEvent[]>;
  rooms(): Promise<readonly RoomRecord[]>;
  /** The ids of the rooms in which nothing happened since an instant, ms. */
  quietSince(before: number): Promise<readonly string[]>;
  /** Removes the room, and leaves none of its text on disk. Does nothing for an unknown room. */
  erase(roomId: string): Promise<void>;
  /** Resolves when the log can be written to. @throws with the reason when it cannot */
  check(): Promise<void>;
  close(): Promise<void>;
}
