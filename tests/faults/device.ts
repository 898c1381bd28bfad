import { type Connection, type ConnectionOptions, connect } from '../../client/live/connection.ts';
import type { PageLife } from '../../client/live/page.ts';
import type { SendOptions } from '../../client/live/send.ts';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import type { ChannelViews, Reply } from '../../shared/protocol/wire.ts';
import type { Command } from '../../shared/room/envelope.ts';

/** Something that a device asked for, and what became of it. */
export interface Sent {
  readonly command: Command;
  /** Absent while nobody has answered. */
  ack?: Reply;
  /** When it was asked for, by the wall clock, ms. */
  readonly sentAt: number;
  /** When it was answered. */
  ackedAt?: number;
}

export interface DeviceOptions {
  readonly url: string;
  /** Names it in failures, and begins the ids of its commands. */
  readonly name: string;
  /** Who it is; a person's token is added once it is known. */
  readonly auth: Handshake;
  /** Where its outbox survives when the device is closed; two devices with the same are one phone. */
  readonly outboxKey?: string;
}

/** A page that is always looked at, and counts how often it would be loaded again. */
class FakePage implements PageLife {
  reloads = 0;
  visible = (): boolean => true;
  watch = (): (() => void) => () => undefined;
  build = undefined;
  reloadFor = (): boolean => {
    this.reloads++;
    return true;
  };
}

/** The product's own connection, with its own outbox, in this process instead of in a browser. */
export class Device {
  readonly name: string;
  readonly sent: Sent[] = [];
  readonly page = new FakePage();
  readonly #connection: Connection;
  #token: string | undefined;
  #named = 0;

  constructor({ url, name, auth, outboxKey }: DeviceOptions) {
    this.name = name;
    this.#token = auth.as === 'participant' ? auth.token : undefined;
    const options: ConnectionOptions = {
      url,
      page: this.page,
      auth: () =>
        auth.as === 'participant' && this.#token !== undefined ? { ...auth, token: this.#token } : auth,
      onWelcome: ({ you }) => {
        this.#token = you?.token ?? this.#token;
      },
      owner: () => name,
      newId: () => `${name}-${String(++this.#named).padStart(6, '0')}`,
      ...(outboxKey === undefined ? {} : { outboxKey }),
    };
    this.#connection = connect(options);
  }

  get token(): string | undefined {
    return this.#token;
  }

  get store(): Connection['store'] {
    return this.#connection.store;
  }

  get views(): Partial<ChannelViews> {
    return this.store.getState().views;
  }

  /** Who the log says it is: a person's id, or "host". */
  get actor(): string {
    return this.store.getState().you?.id ?? 'host';
  }

  get waiting(): number {
    return this.store.getState().waiting.length;
  }

  get isOnline(): boolean {
    return this.store.getState().link === 'online';
  }

  /** Asks for something, and remembers it under the id that the outbox gave it. */
  async send(command: Omit<Command, 'id'>, options?: SendOptions): Promise<Reply> {
    const answer = this.#connection.send(command, options);
    const sent: Sent = {
      command: { ...command, id: `${this.name}-${String(this.#named).padStart(6, '0')}` },
      sentAt: Date.now(),
    };
    this.sent.push(sent);
    const ack = await answer;
    sent.ack = ack;
    sent.ackedAt = Date.now();
    return ack;
  }

  /** Resolves as soon as what the device knows fulfils `holds`. @throws when it does not in time */
  until(holds: (device: Device) => boolean, what: string, ms = 30_000): Promise<void> {
    if (holds(this)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => {
        stop();
        const { link, problem, waiting } = this.store.getState();
        reject(
          new Error(`${this.name}: not in ${ms} ms: ${what} (${link} ${problem ?? ''}, ${waiting} waiting)`),
        );
      }, ms);
      const stop = this.store.subscribe(() => {
        if (!holds(this)) return;
        clearTimeout(tooLong);
        stop();
        resolve();
      });
    });
  }

  online(ms?: number): Promise<void> {
    return this.until((device) => device.isOnline, 'online', ms);
  }

  /** Resolves when everything was answered. */
  drained(ms?: number): Promise<void> {
    return this.until((device) => device.isOnline && device.waiting === 0, 'everything answered', ms);
  }

  close(): void {
    this.#connection.close();
  }
}

export interface OpenedRoom {
  readonly roomId: string;
  readonly code: string;
  readonly hostKey: string;
}

/** Opens a room on a server. */
export async function openRoom(url: string, body: object): Promise<OpenedRoom> {
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status !== 201) throw new Error(`no room: ${response.status} ${await response.text()}`);
  return response.json();
}

export const hostOf = ({ roomId, hostKey }: OpenedRoom): Handshake => ({ as: 'host', roomId, key: hostKey });

export const projectorOf = ({ roomId, hostKey }: OpenedRoom): Handshake => ({
  as: 'projector',
  roomId,
  key: hostKey,
});

/** The same person or screen on another device, that was never there before. */
export function fresh(device: Device, auth: Handshake, url: string): Device {
  const { token } = device;
  return new Device({
    url,
    name: `${device.name}-fresh`,
    auth: auth.as === 'participant' && token !== undefined ? { ...auth, token } : auth,
  });
}
