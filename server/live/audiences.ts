import type { ViewMessage } from '../../shared/protocol.ts';
import type { PlenaryServer, PlenarySocket } from './wire.ts';

/** A floor is made of so many slices. */
const SLICES = 16;
/** Up to so many people get it in one go; */
const SMALL = 200;
/** of more, so many at once, with a pause before the next: that holds the others for 15 ms, and all have it sooner. */
const AT_ONCE = 800;

/** The audiences of one room as Socket.IO knows them: a message to one is encoded once, however many sockets it has. */
export class Audiences {
  readonly #io: PlenaryServer;
  readonly #roomId: string;
  #joined = 0;

  constructor(io: PlenaryServer, roomId: string) {
    this.#io = io;
    this.#roomId = roomId;
  }

  #name(audience: string): string {
    return `${this.#roomId}/${audience}`;
  }

  join(socket: PlenarySocket, ...audiences: string[]): void {
    void socket.join(audiences.map((audience) => this.#name(audience)));
  }

  leave(socket: PlenarySocket, audience: string): void {
    void socket.leave(this.#name(audience));
  }

  /** Puts a phone on the floor, in one slice of it. */
  joinFloor(socket: PlenarySocket): void {
    this.join(socket, `floor/${this.#joined++ % SLICES}`);
  }

  send(message: ViewMessage, ...audiences: string[]): void {
    this.#io.to(audiences.map((audience) => this.#name(audience))).emit('view', message);
  }

  /** Floors are large: in slices, so that no emit holds the event loop while others wait for an answer. */
  async sendFloor(message: ViewMessage, people: number): Promise<void> {
    const slices = Array.from({ length: SLICES }, (_, index) => `floor/${index}`);
    const goes = people <= SMALL ? 1 : Math.max(2, Math.ceil(people / AT_ONCE));
    const together = Math.ceil(SLICES / goes);
    for (let first = 0; first < SLICES; first += together) {
      if (first > 0) await new Promise((next) => setImmediate(next));
      this.send(message, ...slices.slice(first, first + together));
    }
  }
}
