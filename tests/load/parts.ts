import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mulberry32 } from '../../shared/lib/random.ts';
import { launchBrowser } from '../support/browser.ts';
import { AGENDAS, agenda, followedByRounds, playedUpToRounds } from './agenda.ts';
import { bareClients } from './bareClients.ts';
import { burst } from './burst.ts';
import { type Crowd, fanOut, hallCrowd, socketIoCrowd, webSocketCrowd } from './fanOut.ts';
import { filling } from './filling.ts';
import { type FirstLoad, firstLoad, SLOW, sizeOf } from './firstLoad.ts';
import { frames } from './frames.ts';
import { Hall } from './hall.ts';
import { herd } from './herd.ts';
import { memoryFigures, memoryOf } from './memory.ts';
import { polled } from './polled.ts';
import { type Measured, startBare, startProduct } from './servers.ts';
import { type Figure, median } from './stats.ts';
import { wall } from './wall.ts';

export interface Settings {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly awayMs: number;
  readonly seed: number;
  /** Where profiles of the product go; none without. */
  readonly profile?: string;
}

/** The servers of one measurement, the product first, stopped whatever happens. */
async function among(
  bare: readonly ('ws' | 'socket.io')[],
  measure: (product: Measured, first: Measured, second: Measured) => Promise<Figure[]>,
): Promise<Figure[]> {
  const product = await startProduct();
  const others: Measured[] = [];
  try {
    for (const kind of bare) others.push(await startBare(kind));
    const [first = product, second = product] = others;
    return await measure(product, first, second);
  } finally {
    for (const server of [product, ...others]) await server.stop();
  }
}

async function eachSize(
  sizes: readonly number[],
  measure: (size: number) => Promise<Figure[]>,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await measure(size)));
  return figures;
}

async function profiled<T>(
  { profile }: Settings,
  name: string,
  server: Measured,
  act: () => Promise<T>,
): Promise<T> {
  if (profile === undefined) return act();
  await server.ask('profile');
  const result = await act();
  await server.ask('profiled', join(profile, `${name}.cpuprofile`));
  return result;
}

async function fullHall(server: Measured, size: number): Promise<Hall> {
  const hall = await Hall.open(server.url);
  await hall.fill(size);
  return hall;
}

const fanOutPart = (settings: Settings) =>
  eachSize(settings.sizes, (size) =>
    among(['socket.io', 'ws'], async (product, socketIo, ws) => {
      const hall = await fullHall(product, size);
      await hall.start();
      const crowds: Crowd[] = [
        hallCrowd(product, hall),
        await socketIoCrowd(socketIo, size),
        await webSocketCrowd(ws, size),
      ];
      const figures = await profiled(settings, `fan-out-${size}`, product, () =>
        fanOut(crowds, settings.rounds),
      );
      for (const crowd of crowds) crowd.close();
      return figures;
    }),
  );

async function burstPart(settings: Settings): Promise<Figure[]> {
  const costs = new Map<number, number>();
  const figures = await eachSize(settings.sizes, (size) =>
    among(['socket.io'], async (product, socketIo) => {
      const hall = await fullHall(product, size);
      await hall.start();
      const clients = await bareClients(socketIo, size);
      const rounds = Math.max(1, Math.round(settings.rounds / 6));
      const result = await profiled(settings, `burst-${size}`, product, () =>
        burst({ server: product, hall }, { server: socketIo, clients }, { rounds, seed: settings.seed }),
      );
      costs.set(size, result.each);
      hall.close();
      for (const client of clients) client.close();
      return result.figures;
    }),
  );
  const least = Math.min(...costs.keys());
  const most = Math.max(...costs.keys());
  const growth: Figure = {
    part: 'burst',
    what: `CPU an answer, beside ${least} phones`,
    size: most,
    value: costs.get(most) ?? Number.NaN,
    unit: 'µs',
    bare: costs.get(least) ?? Number.NaN,
    budget: 1.3,
    ofBare: true,
  };
  return [...figures, growth];
}

const agendaPart = (settings: Settings) =>
  eachSize(settings.sizes, (size) =>
    among([], async (product) => {
      const halls: { of: string; hall: Hall }[] = [];
      for (const of of AGENDAS) {
        const hall = await Hall.open(product.url, undefined, followedByRounds(of));
        await hall.fill(size);
        await playedUpToRounds(hall, mulberry32(settings.seed));
        halls.push({ of, hall });
      }
      const rounds = Math.max(1, Math.round(settings.rounds / 3));
      const figures = await profiled(settings, `agenda-${size}`, product, () =>
        agenda(product, halls, { rounds, seed: settings.seed }),
      );
      for (const { hall } of halls) hall.close();
      return figures;
    }),
  );

const WALLS = [600, 3_600];

const wallPart = (settings: Settings) =>
  eachSize(WALLS, (stickies) =>
    among([], async (product) => {
      const hall = await fullHall(product, stickies / 3);
      await hall.start();
      const figures = await profiled(settings, `wall-${stickies}`, product, () =>
        wall(hall, stickies, { moves: settings.rounds }),
      );
      hall.close();
      return figures;
    }),
  );

const framesPart = () =>
  eachSize(WALLS, (stickies) =>
    among([], async (product) => {
      const hall = await fullHall(product, stickies / 3);
      await hall.start();
      const browser = await launchBrowser();
      try {
        return await frames(hall, browser, stickies);
      } finally {
        await browser.close();
        hall.close();
      }
    }),
  );

const fillingPart = (settings: Settings) =>
  among([], async (product) => {
    const hall = await Hall.open(product.url);
    const figures = await profiled(settings, 'filling', product, () => filling(hall, 1_000, 20));
    hall.close();
    return figures;
  });

const herdPart = (settings: Settings) =>
  eachSize(
    settings.sizes.filter((size) => size >= 1_000 || settings.sizes.length === 1),
    (size) =>
      among(['socket.io'], async (product, socketIo) => {
        const hall = await fullHall(product, size);
        await hall.start();
        return herd({ server: product, hall }, socketIo, settings.awayMs);
      }),
  );

const memoryPart = (settings: Settings) =>
  among(['socket.io'], async (product, socketIo) => {
    const size = Math.max(...settings.sizes);
    const hall = await Hall.open(product.url);
    // The first ones make what all share.
    await hall.fill(50);
    const own = await memoryOf(product, size, () => hall.fill(size + 50));
    const first = await bareClients(socketIo, 50);
    const bare = await memoryOf(socketIo, size, async () => {
      first.push(...(await bareClients(socketIo, size)));
    });
    hall.close();
    for (const client of first) client.close();
    return memoryFigures(size, own, bare);
  });

async function replayPart(): Promise<Figure[]> {
  const script = fileURLToPath(new URL('replay.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, '100000'], { encoding: 'utf8' });
  const { events, read, replay } = JSON.parse(printed);
  return [
    {
      part: 'replay',
      what: 'read and replay, beside reading',
      size: events,
      value: read + replay,
      unit: 'ms',
      bare: read,
      budget: 2,
      ofBare: true,
    },
  ];
}

const POLLING_PHONES = 300;
const SLOW_LOADS = 3;

const pollingPart = (settings: Settings) =>
  among([], async (product) => {
    const hall = await Hall.open(product.url);
    const figures = await polled(hall, POLLING_PHONES, {
      rounds: Math.ceil(settings.rounds / 6),
      seed: settings.seed,
    });
    hall.close();
    return figures;
  });

const joinPart = () =>
  among([], async (product) => {
    const hall = await Hall.open(product.url);
    const browser = await launchBrowser();
    try {
      const address = `${product.url}/r/${hall.opened.code}`;
      const { needed, ahead } = await firstLoad(browser, address, undefined);
      const slow: FirstLoad[] = [];
      while (slow.length < SLOW_LOADS) slow.push(await firstLoad(browser, address, SLOW));
      const figure = (what: string, value: number, unit: string, budget?: number): Figure => ({
        part: 'join',
        what,
        size: 1,
        value,
        unit,
        ...(budget === undefined ? {} : { budget }),
      });
      return [
        figure('requests until in the room', needed.length, '', 8),
        figure('bytes until in the room', sizeOf(needed) / 1_000, 'kB', 100),
        figure('fetched ahead', sizeOf(ahead) / 1_000, 'kB'),
        figure('usable on a slow phone, p50', median(slow.map(({ usableMs }) => usableMs)), 'ms', 2_200),
        figure('from Join to the room, slow, p50', median(slow.map(({ inRoomMs }) => inRoomMs)), 'ms'),
      ];
    } finally {
      await browser.close();
      hall.close();
    }
  });

/** Everything that can be measured, by the name that the command line takes. */
export const PARTS = {
  'fan-out': fanOutPart,
  burst: burstPart,
  agenda: agendaPart,
  wall: wallPart,
  frames: framesPart,
  filling: fillingPart,
  herd: herdPart,
  memory: memoryPart,
  replay: replayPart,
  polling: pollingPart,
  join: joinPart,
} as const satisfies Record<string, (settings: Settings) => Promise<Figure[]>>;

export type PartName = keyof typeof PARTS;
