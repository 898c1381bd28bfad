import type { Socket as Stream } from 'node:net';
import { Sender } from 'ws';
import type { PlenarySocket } from '../wire.ts';

/** As Engine.IO and Socket.IO mark an event without acknowledgement: a message, an event. */
const EVENT = '42';
/** A whole text, as servers send it: not masked, not compressed (RFC 6455, section 5.2). */
const TEXT = { fin: true, opcode: 1, mask: false, readOnly: true, rsv1: false };

/** An event of Socket.IO as the bytes that a server puts on a WebSocket. */
export const textFrame = (event: readonly [name: string, message: unknown]): Buffer =>
  Buffer.concat(Sender.frame(Buffer.from(`${EVENT}${JSON.stringify(event)}`), TEXT));

/**
 * The way of a message to one connection, past all layers where none of them has anything to say: with thousands of
 * phones those layers cost half as much again as the network does (docs/performance.md).
 */
export class Line {
  readonly socket: PlenarySocket;
  readonly #stream: Stream | undefined;

  constructor(socket: PlenarySocket) {
    this.socket = socket;
    const { conn } = socket;
    // One that began by polling was let in over another stream than the one that it has now.
    const direct = conn.transport.name === 'websocket' && !conn.upgraded;
    this.#stream = direct ? conn.request.socket : undefined;
  }

  /**
   * Puts a frame on the stream, behind everything that was sent before.
   * @returns whether it is on its way. Not so while Socket.IO holds something back, which must stay the first.
   */
  write(frame: Buffer): boolean {
    const { conn } = this.socket;
    if (this.#stream === undefined || conn.readyState !== 'open' || !conn.transport.writable) return false;
    this.#stream.write(frame);
    return true;
  }

  /** What is sent during `use` goes out as one piece. */
  together(use: () => void): void {
    this.#stream?.cork();
    try {
      use();
    } finally {
      this.#stream?.uncork();
    }
  }
}
