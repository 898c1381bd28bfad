import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { PlenaryServer } from './wire.ts';
import type { Rooms } from './writer/rooms.ts';

/** How long what is being asked may take to be answered, ms: a room that never rests must not hold up the end. */
const SETTLE_MS = 3_000;
/** How long a connection may take to say goodbye, ms: a phone in a dead spot never does. */
const GOODBYE_MS = 2_000;

/** Ends all connections of a server, within seconds whatever the others do. */
export class Drain {
  readonly #lines = new Set<Socket>();

  /** @param server not listening yet, so that no connection is missed */
  constructor(server: Server) {
    server.on('connection', (line: Socket) => {
      this.#lines.add(line);
      line.once('close', () => this.#lines.delete(line));
    });
  }

  /** Answers what was asked, and hangs up. What came too late was not answered, so it is sent again. */
  async end(rooms: Rooms, io: PlenaryServer): Promise<void> {
    await within(SETTLE_MS, rooms.settled());
    const cut = setTimeout(() => {
      for (const line of this.#lines) line.destroy();
    }, GOODBYE_MS);
    await io.close();
    clearTimeout(cut);
  }
}

function within(ms: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const enough = setTimeout(resolve, ms);
    void work.finally(() => {
      clearTimeout(enough);
      resolve();
    });
  });
}
