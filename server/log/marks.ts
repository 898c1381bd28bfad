import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { sumOf } from './checksum.ts';

export type Marked = 'room' | 'prepared';

const SLOT = 8;

/** What is known to have been acknowledged. */
export interface Acknowledged {
  /** The number acknowledged last; 0 where nothing is known. */
  last(kind: Marked, no: number): number;
  /** The numbers of all that something was acknowledged of. */
  known(kind: Marked): number[];
}

/** For a store that stands alone, as a backup does. */
export const NO_MARKS: Acknowledged = { last: () => 0, known: () => [] };

/**
 * How far each room and each prepared session was acknowledged, in a small file beside the store: eight bytes each,
 * written after every durable commit. A store that was cut off or put back to an earlier state is in itself whole,
 * only shorter; against these it shows. They are not forced to the disk, which would halve the pace: a kill cannot
 * lose them, and after a power cut they may be behind the store, but never ahead of it.
 */
export class Marks implements Acknowledged {
  readonly #fd: number;
  #slots: Buffer;

  private constructor(fd: number, slots: Buffer) {
    this.#fd = fd;
    this.#slots = slots;
  }

  static readonly nameFor = (store: string): string => `${store}-acknowledged`;

  /** @param store the store's file */
  static open(store: string): Marks {
    const file = Marks.nameFor(store);
    const slots = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    return new Marks(openSync(file, existsSync(file) ? 'r+' : 'w+', 0o600), slots);
  }

  last(kind: Marked, no: number): number {
    const at = slotOf(kind, no);
    if (at + SLOT > this.#slots.length) return 0;
    const value = this.#slots.readUInt32LE(at);
    return this.#slots.readUInt32LE(at + 4) === sumOf(at, value) ? value : 0;
  }

  known(kind: Marked): number[] {
    const found: number[] = [];
    for (let no = 1; slotOf(kind, no) < this.#slots.length; no += 1) {
      if (this.last(kind, no) > 0) found.push(no);
    }
    return found;
  }

  /** The version of the store that was opened last; 0 where nothing is known. */
  get version(): number {
    return this.last('room', 0);
  }

  set version(version: number) {
    this.set('room', 0, version);
  }

  /** Never throws: what was acknowledged is in the store, and a mark that is behind only notices less. */
  set(kind: Marked, no: number, value: number): void {
    try {
      this.#write(kind, no, value);
    } catch {
      // A full disk, or a folder that became read-only.
    }
  }

  /** Forced to the disk, as it must be there before the store forgets the room: a mark without a room is a loss. */
  forget(kind: Marked, no: number): void {
    this.#write(kind, no, 0);
    fsyncSync(this.#fd);
  }

  close(): void {
    closeSync(this.#fd);
  }

  #write(kind: Marked, no: number, value: number): void {
    const at = slotOf(kind, no);
    if (at + SLOT > this.#slots.length) {
      const longer = Buffer.alloc(Math.max(1024, 2 * (at + SLOT)));
      this.#slots.copy(longer);
      this.#slots = longer;
    }
    this.#slots.writeUInt32LE(value, at);
    this.#slots.writeUInt32LE(value === 0 ? 0 : sumOf(at, value), at + 4);
    writeSync(this.#fd, this.#slots, at, SLOT, at);
  }
}

const slotOf = (kind: Marked, no: number): number => SLOT * (2 * no + (kind === 'room' ? 0 : 1));
