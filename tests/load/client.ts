import { connectPacket, eventPacket, PONG, PROTOCOL, readPacket } from './packets.ts';
import { PollingSocket } from './pollingSocket.ts';
import { RawSocket } from './rawSocket.ts';

/** One message that a client got. */
export interface Received {
  /** Name of the event, and of the channel where it is a view: "view/floor". */
  readonly name: string;
  /** Bytes of the packet. */
  readonly bytes: number;
  /** This machine's monotonic instant, ms. */
  readonly at: number;
  /** What the event carries, parsed anew at each call, and only during the call. */
  readonly data: () => unknown;
}

export interface Acknowledged {
  readonly reply: unknown;
  /** From sending to the acknowledgement, ms. */
  readonly ms: number;
}

/** `"view",{"channel":"floor"` and its like, at the beginning of an event. */
const NAME = /^42\["(\w+)"(?:,\{"channel":"(\w+)")?/;
const NAME_BYTES = 60;

/** A light client of Socket.IO: tells of what comes without reading it, and asks with acknowledgements. */
export class LoadClient {
  readonly #socket: RawSocket | PollingSocket;
  readonly #asked = new Map<number, { at: number; settle: (acknowledged: Acknowledged) => void }>();
  #ids = 0;
  #entered: ((value: this) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;
  /** Called with every event. */
  heard: ((message: Received) => void) | undefined;
  closed: ((reason: string) => void) | undefined;

  /** Resolves when the server has let the client in. */
  readonly ready: Promise<this>;

  constructor(url: string, auth: object, transport: 'websocket' | 'polling' = 'websocket') {
    this.ready = new Promise((resolve, reject) => {
      this.#entered = resolve;
      this.#failed = reject;
    });
    const events = {
      message: (bytes: Buffer) => this.#take(bytes, auth),
      closed: (reason: string) => {
        this.#failed?.(new Error(reason));
        this.closed?.(reason);
      },
    };
    this.#socket =
      transport === 'polling'
        ? new PollingSocket(new URL(url), events)
        : new RawSocket(new URL(url), `${PROTOCOL}websocket`, events);
  }

  /** Bytes that came after the transport's own handshake. */
  get received(): number {
    return this.#socket.received;
  }

  ask(event: string, body: unknown): Promise<Acknowledged> {
    const id = this.#ids++;
    return new Promise((settle) => {
      this.#asked.set(id, { at: performance.now(), settle });
      this.#socket.send(eventPacket([event, body], id));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #take(bytes: Buffer, auth: object): void {
    const at = performance.now();
    const packet = readPacket(bytes);
    if (packet.type === 'open') this.#socket.send(connectPacket(auth));
    else if (packet.type === 'ping') this.#socket.send(PONG);
    else if (packet.type === 'connected') this.#entered?.(this);
    else if (packet.type === 'refused') this.#failed?.(new Error(packet.code));
    else if (packet.type === 'ack') {
      const asked = this.#asked.get(packet.id);
      this.#asked.delete(packet.id);
      asked?.settle({ reply: packet.json()[0], ms: at - asked.at });
    } else if (packet.type === 'event' && this.heard) {
      const [, event = '', channel] = NAME.exec(bytes.toString('latin1', 0, NAME_BYTES)) ?? [];
      const name = channel === undefined ? event : `${event}/${channel}`;
      this.heard({ name, bytes: bytes.length, at, data: () => packet.json()[1] });
    }
  }
}
