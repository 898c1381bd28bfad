import type { Socket as Stream } from 'node:net';
import type { PlenarySocket } from './wire.ts';

/** A whole, unmasked text (RFC 6455, section 5.2). */
const FINAL_TEXT = 0x81;
/** Lengths of at least so many bytes take two more bytes of the header, or eight. */
const LONG = 126;
const LONGER = 65_536;
/** As Engine.IO and Socket.IO mark an event without acknowledgement: a message, an event. */
const EVENT = '42';

/** An event of Socket.IO as the bytes that a server puts on a WebSocket. */
export function textFrame(event: readonly [name: string, message: unknown]): Buffer {
  const text = `${EVENT}${JSON.stringify(event)}`;
  const length = Buffer.byteLength(text);
  const header = length < LONG ? 2 : length < LONGER ? 4 : 10;
  const frame = Buffer.allocUnsafe(header + length);
  frame[0] = FINAL_TEXT;
  frame[1] = length < LONG ? length : length < LONGER ? LONG : LONG + 1;
  if (header === 4) frame.writeUInt16BE(length, 2);
  else if (header === 10) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.write(text, header);
  return frame;
}

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
