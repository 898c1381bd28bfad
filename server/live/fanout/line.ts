import type { Socket as Stream } from 'node:net';
import { Sender } from 'ws';
import type { PlenarySocket } from '../wire.ts';

/** How Engine.IO marks a message, and in it Socket.IO an event without acknowledgement. */
const MESSAGE = '4';
const EVENT = '2';
/** A whole text, as servers send it: not masked, not compressed (RFC 6455, section 5.2). */
const TEXT = { fin: true, opcode: 1, mask: false, readOnly: true, rsv1: false };

/** An event of Socket.IO as it goes on the wire: made once, however many get it, and by whatever way. */
export class WireEvent {
  /** What Engine.IO takes as one message. */
  readonly message: string;
  #frame: Buffer | undefined;

  /** @param json what the event carries */
  constructor(name: string, json: string) {
    this.message = `${EVENT}["${name}",${json}]`;
  }

  /** The bytes that a server puts on a WebSocket. */
  get frame(): Buffer {
    this.#frame ??= Buffer.concat(Sender.frame(Buffer.from(`${MESSAGE}${this.message}`), TEXT));
    return this.#frame;
  }
}

/**
 * The way of events to one connection, past all layers where none of them has anything to say: with thousands of
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

  /** Sends an event behind everything that was sent before: what Socket.IO holds back stays the first. */
  send(event: WireEvent): void {
    const { conn } = this.socket;
    if (this.#stream !== undefined && conn.readyState === 'open' && conn.transport.writable)
      this.#stream.write(event.frame);
    else conn.write(event.message);
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
