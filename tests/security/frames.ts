import type { Client } from '../live/house.ts';

/** Something that was sent to a face: one channel's part of a raw frame, as text. */
export interface Sent {
  readonly face: string;
  /** `you` for what a welcome says of the person, `other` for what is no view. */
  readonly channel: string;
  readonly text: string;
  /** Whose it is, where it is a phone's. */
  readonly own: string | undefined;
}

interface Recorded extends Sent {
  readonly during: string | undefined;
}

/** Every raw frame that came to the faces of a room, by face and channel. */
export class Frames {
  readonly #sent: Recorded[] = [];
  #during: string | undefined;

  /** Records from now on; call it before the first frame can be there. */
  of(face: string, client: Client): void {
    const own = face.startsWith('phone') ? face : undefined;
    client.socket.io.engine.on('packet', ({ data }) => {
      if (typeof data === 'string')
        for (const [channel, text] of partsOf(data))
          this.#sent.push({ face, channel, text, own, during: this.#during });
    });
  }

  /** What `enter` makes is recorded from its first frame on. */
  async joining<C extends Client>(face: string, enter: () => Promise<C>): Promise<C> {
    const client = await enter();
    this.of(face, client);
    // Its welcome came before it could be listened to: the same again, as it comes back.
    client.socket.disconnect();
    const welcomed = new Promise<void>((resolve) => client.socket.once('welcome', () => resolve()));
    client.socket.connect();
    this.of(face, client);
    await welcomed;
    return client;
  }

  /** What comes from now on comes while something is secret. */
  mark(during: string): void {
    this.#during = during;
  }

  unmark(): void {
    this.#during = undefined;
  }

  all(): readonly Sent[] {
    return this.#sent;
  }

  inPrivate(): readonly Sent[] {
    return this.#sent.filter(({ during }) => during !== undefined);
  }

  text(face: string): string {
    return this.#sent
      .filter((sent) => sent.face === face)
      .map(({ text }) => text)
      .join('\n');
  }

  /** The parts of a table's or person's view by item, of a whole view or a patch. */
  itemsIn(text: string): [string, string][] {
    const view: unknown = JSON.parse(text);
    const items = typeof view === 'object' && view !== null ? Reflect.get(view, 'items') : undefined;
    return typeof items === 'object' && items !== null
      ? Object.entries(items).map(([item, part]) => [item, JSON.stringify(part)])
      : [];
  }
}

/** Takes a Socket.IO packet apart by channel. What is no view is kept whole: nothing that was sent is left out. */
function partsOf(packet: string): [string, string][] {
  const start = packet.indexOf('[');
  if (!packet.startsWith('2') || start < 0) return [['other', packet]];
  const [event, message]: [string, Record<string, unknown>] = JSON.parse(packet.slice(start));
  if (event === 'view') {
    const { channel, view, patch } = message;
    return [[String(channel), JSON.stringify(view ?? patch ?? {})]];
  }
  if (event !== 'welcome') return [['other', packet]];
  const { views, you, ...rest } = message;
  const parts: [string, string][] = Object.entries(Object(views)).map(([channel, versioned]) => [
    channel,
    JSON.stringify(Reflect.get(Object(versioned), 'view')),
  ]);
  return [...parts, ['you', JSON.stringify(you ?? {})], ['other', JSON.stringify(rest)]];
}
