import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { connectClient, type RoomClient } from '../../scripts/demo/client.ts';
import { type App, type AppOptions, createApp } from '../../server/app.ts';
import type { EventLog } from '../../server/log/eventLog.ts';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import type { Registry } from '../../shared/room/plan.ts';
import { memoryLog } from '../support/memoryLog.ts';
import { miniSession, poll } from '../support/miniSession.ts';
import { once, refusalAt } from './waiting.ts';

type Poll = Parameters<typeof poll.views.floor>[0];

const votesAt = (state: Poll, people: readonly string[]): Record<string, string> =>
  Object.fromEntries(people.flatMap((id) => (state.votes[id] ? [[id, state.votes[id]]] : [])));

/** The small poll with something in every channel; an option called "boom" breaks its floor view. */
const tally = {
  ...poll,
  views: {
    ...poll.views,
    floor: (state: Poll) => {
      if (state.options.includes('boom')) throw new Error('a bug in a view');
      return { options: state.options, votes: Object.keys(state.votes).length };
    },
    table: (
      state: Poll,
      table: string,
      { room }: { room: { people: Readonly<Record<string, { id: string; table: string }>> } },
    ) => {
      const seated = Object.values(room.people).filter((person) => person.table === table);
      return {
        votes: votesAt(
          state,
          seated.map(({ id }) => id),
        ),
      };
    },
  },
};

export const tallyRegistry: Registry = { poll: tally };

export interface OpenedRoom {
  readonly roomId: string;
  readonly code: string;
  readonly hostKey: string;
}

/** A whole server on a real port of this machine, closed when the test is over. */
export class House {
  readonly app: App;
  readonly url: string;
  readonly #clients: RoomClient[] = [];
  #open = true;

  constructor(app: App, url: string) {
    this.app = app;
    this.url = url;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  async createRoom(body: object = { sessionId: 'mini', tables: 2 }): Promise<OpenedRoom> {
    const response = await fetch(`${this.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status !== 201) throw new Error(`no room: ${response.status} ${await response.text()}`);
    return response.json();
  }

  connect(auth: Handshake | (() => Handshake), remember?: (token: string) => void): Client {
    const client = connectClient(this.url, typeof auth === 'function' ? auth : () => auth, remember);
    this.#clients.push(client);
    return Object.assign(client, { shown: historyOf(client) });
  }

  /** Joins as a new person, and keeps the token for later attempts. */
  async join(
    code: string,
    about: { name?: string; table?: string; role?: string; team?: string } = {},
  ): Promise<Phone> {
    let token: string | undefined;
    const client = this.connect(
      () => ({ as: 'participant', code, ...about, ...(token === undefined ? {} : { token }) }),
      (given) => {
        token = given;
      },
    );
    const welcomed = once(client, 'welcome');
    await client.ready;
    const { you } = await welcomed;
    if (you === undefined || token === undefined) throw new Error('a welcome without a person');
    return Object.assign(client, { id: you.id, token });
  }

  async host({ roomId, hostKey }: OpenedRoom): Promise<Client> {
    const client = this.connect({ as: 'host', roomId, key: hostKey });
    await client.ready;
    return client;
  }

  async projector({ roomId, hostKey }: OpenedRoom): Promise<Client> {
    const client = this.connect({ as: 'projector', roomId, key: hostKey });
    await client.ready;
    return client;
  }

  /** The code with which a handshake is refused. */
  refusal(auth: unknown, options: { headers?: Record<string, string> } = {}): Promise<string> {
    return refusalAt(this.url, auth, options.headers);
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) client.close();
    if (!this.#open) return;
    this.#open = false;
    await this.app.close();
  }
}

/** A client that remembers what it showed: by `channel/version`. */
export type Client = RoomClient & { readonly shown: ReadonlyMap<string, unknown> };

export type Phone = Client & { readonly id: string; readonly token: string };

/** @param options `port` 0 for any */
export async function openHouse(
  options: Partial<AppOptions> & { port?: number; log?: EventLog } = {},
): Promise<House> {
  const { port = 0, ...rest } = options;
  const app = await createApp({
    log: memoryLog(),
    sessions: new Map([['mini', miniSession]]),
    logger: pino({ level: 'silent' }),
    registry: tallyRegistry,
    ...rest,
  });
  await new Promise<void>((listening) => app.server.listen(port, '127.0.0.1', listening));
  const house = new House(app, `http://127.0.0.1:${portOf(app.server.address())}`);
  onTestFinished(() => house.stop());
  return house;
}

function historyOf(client: RoomClient): Map<string, unknown> {
  const shown = new Map<string, unknown>();
  client.socket.on('welcome', ({ views }) => {
    for (const [channel, { version, view }] of Object.entries(views))
      shown.set(`${channel}/${version}`, view);
  });
  client.socket.on('view', ({ channel, version }) => {
    shown.set(`${channel}/${version}`, structuredClone(client.views[channel]));
  });
  return shown;
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen on a port');
  return address.port;
}
