import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** What comes over a {@link RawSocket}. */
export interface RawSocketEvents {
  /** The bytes of one text message, valid only during the call. */
  message(bytes: Buffer): void;
  closed(reason: string): void;
}

const OPCODE = { text: 1, close: 8, ping: 9, pong: 10 } as const;
const FINAL = 0x80;
const MASKED = 0x80;
/** Payload lengths from here on take two more bytes, or eight. */
const LONG = 126;
const LONGER = 127;

/**
 * A WebSocket client of the least effort (RFC 6455), so that thousands fit beside the server on a small machine:
 * whole text messages, no extensions, no checks of what a server must not send.
 */
export class RawSocket {
  readonly #socket: Socket;
  readonly #events: RawSocketEvents;
  readonly #mask = randomBytes(4);
  #rest: Buffer | undefined;
  #open = false;
  #over = false;
  /** Bytes that came after the handshake, frame headers and all. */
  received = 0;

  constructor(url: URL, path: string, events: RawSocketEvents) {
    this.#events = events;
    this.#socket = connect({ host: '127.0.0.1', port: Number(url.port), noDelay: true });
    this.#socket.on('connect', () => {
      this.#socket.write(
        `GET ${path} HTTP/1.1\r\nHost: ${url.host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
      );
    });
    this.#socket.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#end(error.message));
    this.#socket.on('close', () => this.#end('closed'));
  }

  send(text: string): void {
    this.#frame(OPCODE.text, Buffer.from(text));
  }

  close(): void {
    this.#over = true;
    this.#socket.destroy();
  }

  #end(reason: string): void {
    if (this.#over) return;
    this.#over = true;
    this.#socket.destroy();
    this.#events.closed(reason);
  }

  #frame(opcode: number, payload: Buffer): void {
    const { length } = payload;
    const extra = length < LONG ? 0 : 2;
    const frame = Buffer.allocUnsafe(6 + extra + length);
    frame[0] = FINAL | opcode;
    frame[1] = MASKED | (extra === 0 ? length : LONG);
    if (extra > 0) frame.writeUInt16BE(length, 2);
    this.#mask.copy(frame, 2 + extra);
    for (let index = 0; index < length; index++)
      frame[6 + extra + index] = (payload[index] ?? 0) ^ (this.#mask[index & 3] ?? 0);
    this.#socket.write(frame);
  }

  #take(chunk: Buffer): void {
    let bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    this.#rest = undefined;
    if (!this.#open) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) {
        this.#rest = bytes;
        return;
      }
      if (!bytes.toString('latin1', 0, 12).endsWith('101')) {
        this.#end(bytes.toString('latin1', 0, end));
        return;
      }
      this.#open = true;
      bytes = bytes.subarray(end + 4);
    } else this.received += chunk.length;
    this.#read(bytes);
  }

  #read(bytes: Buffer): void {
    let at = 0;
    while (!this.#over && bytes.length - at >= 2) {
      const opcode = (bytes[at] ?? 0) & 0x0f;
      let length = (bytes[at + 1] ?? 0) & 0x7f;
      const header = length === LONG ? 4 : length === LONGER ? 10 : 2;
      if (bytes.length - at < header) break;
      if (length === LONG) length = bytes.readUInt16BE(at + 2);
      else if (length === LONGER) length = Number(bytes.readBigUInt64BE(at + 2));
      if (bytes.length - at < header + length) break;
      const payload = bytes.subarray(at + header, at + header + length);
      at += header + length;
      if (opcode === OPCODE.text) this.#events.message(payload);
      else if (opcode === OPCODE.ping) this.#frame(OPCODE.pong, payload);
      else if (opcode === OPCODE.close) this.#end('closed by the server');
    }
    // A copy: the rest is often a few bytes of a large piece of memory.
    if (at < bytes.length) this.#rest = Buffer.from(bytes.subarray(at));
  }
}
