import { randomBytes } from 'node:crypto';
import { applyPatch } from '../../shared/lib/mergePatch.ts';
import { type Acknowledged, LoadClient, type Received } from './client.ts';
import { loadSession, stops } from './session.ts';

/** How many phones come in at once while a hall is filled. */
const AT_ONCE = 50;

export interface Phone {
  readonly client: LoadClient;
  readonly token: string;
}

interface Opened {
  readonly roomId: string;
  readonly code: string;
  readonly hostKey: string;
}

const fresh = () => randomBytes(12).toString('base64url');

/** A client whose view of one channel is kept current, as screens keep it. */
export class Screen {
  readonly client: LoadClient;
  readonly #channel: string;
  view: unknown;
  /** Bytes of the last message, and its instant. */
  last: Received | undefined;
  changed: ((message: Received) => void) | undefined;

  constructor(client: LoadClient, channel: string) {
    this.client = client;
    this.#channel = channel;
    client.heard = (message) => this.#take(message);
  }

  #take(message: Received): void {
    const data = message.data();
    if (!isRecord(data)) return;
    if (message.name === 'welcome' && isRecord(data.views)) {
      const own = data.views[this.#channel];
      this.view = isRecord(own) ? own.view : undefined;
    } else if (message.name === `view/${this.#channel}`) this.view = applyPatch(this.view, data.patch);
    else return;
    this.last = message;
    this.changed?.(message);
  }

  /** The first message after which the view is as wanted. */
  until(wanted: (view: unknown) => boolean, withinMs = 60_000): Promise<Received> {
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => reject(new Error('the screen never showed it')), withinMs);
      const look = (message: Received | undefined) => {
        if (!message || !wanted(this.view)) return;
        clearTimeout(tooLong);
        this.changed = undefined;
        resolve(message);
      };
      this.changed = look;
      look(this.last);
    });
  }
}

/** A room of the product full of light clients: a host, a projector and phones. */
export class Hall {
  readonly url: string;
  readonly opened: Opened;
  readonly host: LoadClient;
  readonly projector: Screen;
  readonly phones: Phone[] = [];
  /** Where the room is among the {@link stops}. */
  #at = 0;

  private constructor(url: string, opened: Opened, host: LoadClient, projector: Screen) {
    this.url = url;
    this.opened = opened;
    this.host = host;
    this.projector = projector;
  }

  static async open(url: string, tables = 60, session = loadSession): Promise<Hall> {
    const response = await fetch(`${url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session, tables }),
    });
    if (response.status !== 201) throw new Error(`no room: ${response.status} ${await response.text()}`);
    const opened: Opened = await response.json();
    const { roomId, hostKey: key } = opened;
    const host = new LoadClient(url, { as: 'host', roomId, key });
    // A console reads what it gets; that costs the generator as it costs a laptop, so here it only takes it.
    host.heard = () => undefined;
    const projector = new Screen(new LoadClient(url, { as: 'projector', roomId, key }), 'projector');
    await Promise.all([host.ready, projector.client.ready]);
    return new Hall(url, opened, host, projector);
  }

  /** Lets one more phone in. Resolves when it has its state. */
  async join(transport: 'websocket' | 'polling' = 'websocket'): Promise<Phone> {
    const phone = await enter(this.url, { as: 'participant', code: this.opened.code }, transport);
    this.phones.push(phone);
    return phone;
  }

  async fill(
    count: number,
    atOnce = AT_ONCE,
    transport: 'websocket' | 'polling' = 'websocket',
  ): Promise<void> {
    let left = count - this.phones.length;
    const one = async () => {
      while (left-- > 0) await this.join(transport);
    };
    await Promise.all(Array.from({ length: atOnce }, one));
  }

  /** As a host. @throws when it is refused */
  async command(type: string, rest: object = {}): Promise<Acknowledged> {
    const acknowledged = await this.host.ask('command', { id: fresh(), type, payload: {}, ...rest });
    if (!accepted(acknowledged)) throw new Error(`${type}: ${JSON.stringify(acknowledged.reply)}`);
    return acknowledged;
  }

  async start(): Promise<void> {
    await this.command('start');
    this.#at = 0;
  }

  async next(): Promise<Acknowledged> {
    const answer = this.command('next', stops[this.#at]);
    this.#at += 1;
    return answer;
  }

  /** As a phone. */
  say(phone: Phone, type: string, rest: object): Promise<Acknowledged> {
    return phone.client.ask('command', { id: fresh(), type, ...rest });
  }

  /** A phone answers the statement that is on. */
  answer(phone: Phone, answer: 'up' | 'down'): Promise<Acknowledged> {
    const { item, step } = stops[this.#at] ?? {};
    return this.say(phone, 'answer', { item, payload: { statement: step, answer } });
  }

  close(): void {
    for (const { client } of this.phones) client.close();
    this.host.close();
    this.projector.client.close();
  }
}

/** Connects as a participant. Resolves with the token when the state is there. */
export function enter(
  url: string,
  auth: { as: 'participant'; code: string; token?: string },
  transport: 'websocket' | 'polling' = 'websocket',
): Promise<Phone> {
  const client = new LoadClient(url, auth, transport);
  return new Promise((resolve, reject) => {
    client.ready.catch(reject);
    client.closed = (reason) => reject(new Error(reason));
    client.heard = (message) => {
      if (message.name !== 'welcome') return;
      client.heard = undefined;
      client.closed = undefined;
      const data = message.data();
      const token = isRecord(data) && isRecord(data.you) ? data.you.token : undefined;
      resolve({ client, token: typeof token === 'string' ? token : (auth.token ?? '') });
    };
  });
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const accepted = ({ reply }: Acknowledged): boolean => isRecord(reply) && reply.ok === true;

/** A value inside nested objects: `deep(view, 'activity', 'answered')`. */
export function deep(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), value);
}
