import { setTimeout as pause } from 'node:timers/promises';
import { bareClients } from './bareClients.ts';
import type { Hall } from './hall.ts';
import { RawSocket } from './rawSocket.ts';
import type { Measured } from './servers.ts';
import { type Figure, median, quantile, sum } from './stats.ts';

/** Enough for what follows a broadcast (the console's view, say) to be part of its cost, ms. */
const SETTLE_MS = 150;
const LONGEST_MS = 30_000;
/**
 * Rounds before it is measured: code that ran a few times only is slow on every server, and in a room at work the views
 * have been made thousands of times.
 */
const WARM_UP = 40;

/** A crowd that a message goes out to. */
export interface Crowd {
  readonly server: Measured;
  readonly size: number;
  /** Sends to all; calls `got` as each has it. */
  broadcast(message: unknown, got: (bytes: number, message: () => unknown) => void): void;
  close(): void;
}

/** The product's phones; what goes out is the next step. */
export function hallCrowd(server: Measured, hall: Hall): Crowd {
  return {
    server,
    size: hall.phones.length,
    broadcast: (_message, got) => {
      for (const { client } of hall.phones)
        client.heard = ({ name, bytes, data }) => name === 'view/floor' && got(bytes, data);
      void hall.next();
    },
    close: () => hall.close(),
  };
}

/** Everybody in one room of a bare Socket.IO server. */
export async function socketIoCrowd(server: Measured, size: number): Promise<Crowd> {
  const clients = await bareClients(server, size + 1);
  const [host, ...phones] = clients;
  return {
    server,
    size,
    broadcast: (message, got) => {
      for (const phone of phones)
        phone.heard = ({ name, bytes, data }) => name === 'view/floor' && got(bytes, data);
      void host?.ask('broadcast', message);
    },
    close: () => {
      for (const client of clients) client.close();
    },
  };
}

/** Everybody connected to a bare WebSocket server. */
export async function webSocketCrowd(server: Measured, size: number): Promise<Crowd> {
  let heard: ((bytes: number) => void) | undefined;
  const sockets: RawSocket[] = [];
  const events = {
    message: (bytes: Buffer) => heard?.(bytes.length),
    closed: (reason: string) => {
      throw new Error(`a bare connection was lost: ${reason}`);
    },
  };
  for (let index = 0; index < size; index++) {
    sockets.push(new RawSocket(new URL(server.url), '/', events));
    if (index % 50 === 49) await pause(20);
  }
  await pause(200);
  return {
    server,
    size,
    broadcast: (message, got) => {
      heard = (bytes) => got(bytes, () => undefined);
      // As long as the packet that the others send.
      sockets[0]?.send(`42${JSON.stringify(['view', message])}`);
    },
    close: () => {
      for (const socket of sockets) socket.close();
    },
  };
}

interface Round {
  /** From the request to each one having it, ms. */
  readonly each: number[];
  /** Processor time of the server, ms. */
  readonly cpu: number;
  readonly bytes: number;
  readonly message: unknown;
}

async function round(crowd: Crowd, message: unknown): Promise<Round> {
  const before = await crowd.server.ask('cpu');
  const each: number[] = [];
  let size = 0;
  let text: unknown;
  await new Promise<void>((resolve, reject) => {
    const tooLong = setTimeout(
      () => reject(new Error(`${crowd.server.name}: only ${each.length} of ${crowd.size} got it`)),
      LONGEST_MS,
    );
    const began = performance.now();
    crowd.broadcast(message, (bytes, data) => {
      each.push(performance.now() - began);
      if (each.length === 1) text = data();
      size = bytes;
      if (each.length < crowd.size) return;
      clearTimeout(tooLong);
      resolve();
    });
  });
  await pause(SETTLE_MS);
  return { each, cpu: (await crowd.server.ask('cpu')) - before, bytes: size, message: text };
}

/**
 * The host's Next, again and again, and after each the same bytes through the bare servers.
 * @param crowds the product's first
 */
export async function fanOut(crowds: readonly Crowd[], rounds: number): Promise<Figure[]> {
  const results = crowds.map((): Round[] => []);

  for (let index = -WARM_UP; index < rounds; index++) {
    let message: unknown;
    for (const [place, crowd] of crowds.entries()) {
      const result = await round(crowd, message);
      message ??= result.message;
      if (index < 0) await crowd.server.ask('stall');
      else results[place]?.push(result);
    }
  }
  const stall = await crowds[0]?.server.ask('stall');
  const [own = [], ...bare] = results.map((all, place) => figuresOf(all, crowds[place]?.size ?? 0));
  const size = crowds[0]?.size ?? 0;
  const figures: Figure[] = [];
  for (const [index, others] of bare.entries()) {
    const name = crowds[index + 1]?.server.name ?? '';
    const socketIo = name.endsWith('socket.io');
    for (const [place, { what, value, unit, budget }] of own.entries()) {
      const beside = others[place]?.value;
      if (beside === undefined) continue;
      figures.push({
        part: 'fan-out',
        what: `${what} (${name})`,
        size,
        value,
        unit,
        bare: beside,
        ...(socketIo && budget !== undefined ? { budget, ofBare: true } : {}),
      });
    }
  }
  const bytes = median(results[0]?.map((result) => result.bytes) ?? []);
  figures.push({ part: 'fan-out', what: 'one message', size, value: bytes, unit: 'bytes' });
  if (stall !== undefined)
    figures.push({ part: 'fan-out', what: 'longest stall', size, value: stall, unit: 'ms', budget: 100 });
  return figures;
}

function figuresOf(rounds: readonly Round[], size: number) {
  const last = rounds.map(({ each }) => Math.max(...each));
  const all = rounds.flatMap(({ each }) => each);
  return [
    { what: 'to the last, p50', value: median(last), unit: 'ms', budget: 1.25 },
    { what: 'to the last, p99', value: quantile(last, 0.99), unit: 'ms' },
    { what: 'to each, p50', value: median(all), unit: 'ms' },
    { what: 'to each, p99', value: quantile(all, 0.99), unit: 'ms' },
    {
      what: 'server CPU a message',
      value: (sum(rounds.map(({ cpu }) => cpu)) / (rounds.length * size)) * 1_000,
      unit: 'µs',
      budget: 1.25,
    },
  ];
}
