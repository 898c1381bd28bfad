import type { Writer } from '../writer/messages.ts';
import { RoomFront } from './roomFront.ts';

/** The fronts of all rooms that somebody looks at. */
export class Fanout {
  readonly #build: string;
  readonly #fronts = new WeakMap<Writer, RoomFront>();

  /** @param build names the build, so that pages of an older one reload */
  constructor(build: string) {
    this.#build = build;
  }

  /** The front of a room, as long as its writer is in memory. */
  to(writer: Writer): RoomFront {
    const known = this.#fronts.get(writer);
    if (known) return known;
    const front = new RoomFront(writer, this.#build);
    this.#fronts.set(writer, front);
    return front;
  }
}
