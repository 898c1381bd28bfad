/** WebSocket frames (RFC 6455, section 5.2) of short messages, as both sides of Socket.IO send them. */

const TEXT = 0x1;
const FINAL = 0x80;
const MASKED = 0x80;

export interface Frame {
  /** The frame as it came. */
  readonly bytes: Buffer;
  /** Of a whole text message. */
  readonly text?: string;
}

/** Cuts a stream of bytes into frames. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);

  /** Every frame that is complete with these bytes. */
  push(bytes: Buffer): Frame[] {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    const frames: Frame[] = [];
    for (;;) {
      const frame = this.#next();
      if (!frame) return frames;
      frames.push(frame);
    }
  }

  #next(): Frame | undefined {
    const buffer = this.#rest;
    if (buffer.length < 2) return undefined;
    const [first = 0, second = 0] = buffer;
    const short = second & 0x7f;
    const wide = short === 126 ? 2 : short === 127 ? 8 : 0;
    if (buffer.length < 2 + wide) return undefined;
    const length =
      wide === 0 ? short : wide === 2 ? buffer.readUInt16BE(2) : Number(buffer.readBigUInt64BE(2));
    const masked = (second & MASKED) !== 0;
    const start = 2 + wide + (masked ? 4 : 0);
    const end = start + length;
    if (buffer.length < end) return undefined;
    this.#rest = buffer.subarray(end);
    const bytes = buffer.subarray(0, end);
    if ((first & 0x0f) !== TEXT || (first & FINAL) === 0) return { bytes };
    const payload = Buffer.from(bytes.subarray(start));
    if (masked) {
      const key = bytes.subarray(2 + wide, start);
      for (let index = 0; index < payload.length; index++)
        payload[index] = (payload[index] ?? 0) ^ (key[index % 4] ?? 0);
    }
    return { bytes, text: payload.toString() };
  }
}
