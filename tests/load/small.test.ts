import { expect, it, onTestFinished } from 'vitest';
import { registry } from '../../shared/activities/registry.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { openHouse } from '../live/house.ts';
import { SEED } from '../support/seed.ts';
import { followedByRounds, playedUpToRounds } from './agenda.ts';
import { bareClients } from './bareClients.ts';
import { bareBurst, hallBurst } from './burst.ts';
import type { Received } from './client.ts';
import { filling } from './filling.ts';
import { deep, Hall } from './hall.ts';
import { polled } from './polled.ts';
import { startBare } from './servers.ts';
import { loadSession } from './session.ts';
import { type Figure, holds, sum, tableOf } from './stats.ts';
import { wall } from './wall.ts';

/**
 * The load generator with few phones, so that it cannot rot. What it counts is held here; what it times is held by
 * `npm run bench` only, since a machine that runs tests is busy.
 */

const FEW = 20;
const MORE = 40;
/** Table views that the joining of others caused may still be on their way; those of an activity have this part. */
const ofActivity = ({ name, data }: Received) => name !== 'view/table' || deep(data(), 'patch', 'items');

async function openHall(): Promise<Hall> {
  const house = await openHouse({ registry });
  const hall = await Hall.open(house.url, 4);
  onTestFinished(() => hall.close());
  return hall;
}

/** What each phone gets from now on. */
function listen(hall: Hall): Received[][] {
  return hall.phones.map(({ client }) => {
    const heard: Received[] = [];
    client.heard = (message) => {
      if (ofActivity(message)) heard.push(message);
    };
    return heard;
  });
}

const bytesOf = (heard: readonly Received[][]): number => sum(heard.flat().map(({ bytes }) => bytes));
const held = (figures: readonly Figure[]): void =>
  expect(
    figures
      .filter((one) => one.unit !== 'ms' && one.unit !== 's' && holds(one) === false)
      .map((one) => tableOf([one])),
  ).toEqual([]);

it('Next brings each phone one message, and the bytes grow in line with the phones', async () => {
  const sizes = [FEW, MORE];
  const bytes: number[] = [];
  for (const size of sizes) {
    const hall = await openHall();
    await hall.fill(size);
    await hall.start();
    const heard = listen(hall);
    for (const times of [1, 2, 3]) {
      await hall.next();
      await expect.poll(() => heard.every((one) => one.length >= times)).toBe(true);
    }
    const names = heard.flat().map(({ name }) => name);
    expect(names).toEqual(Array.from({ length: size * 3 }, () => 'view/floor'));
    bytes.push(bytesOf(heard) / size);
  }
  expect(bytes[1]).toBeLessThan((bytes[0] ?? 0) * 1.05);
});

it('a burst is saved whole; each phone gets its answer and its own view, and nothing of others', async () => {
  const bytes: number[] = [];
  for (const size of [FEW, MORE]) {
    const hall = await openHall();
    await hall.fill(size);
    await hall.start();
    await hall.next();
    const heard = listen(hall);
    const { burst } = await hallBurst(hall, mulberry32(SEED), 100);
    expect(burst).toMatchObject({ refused: 0 });
    expect(burst.each).toHaveLength(size);
    const own = () => heard.map((one) => one.filter(({ name }) => name === 'view/me'));
    await expect.poll(() => own().every((one) => one.length >= 1)).toBe(true);
    expect(
      heard
        .flat()
        .map(({ name }) => name)
        .filter((name) => name !== 'view/floor'),
    ).toEqual(Array.from({ length: size }, () => 'view/me'));
    bytes.push(bytesOf(own()) / size);
  }
  expect(bytes[1]).toBeLessThan((bytes[0] ?? 0) * 1.05);
});

it('an answer brings phones no more in a room whose agenda has other items, all of them played', async () => {
  const bytes: number[] = [];
  for (const played of [false, true]) {
    const house = await openHouse({ registry });
    const session = played ? followedByRounds('from-where-we-stand-to-a-plan') : loadSession;
    const hall = await Hall.open(house.url, 4, session);
    onTestFinished(() => hall.close());
    await hall.fill(FEW);
    if (played) await playedUpToRounds(hall, mulberry32(SEED), 1);
    else await hall.start();
    await hall.next();
    const heard = listen(hall);
    const { burst } = await hallBurst(hall, mulberry32(SEED), 100);
    expect(burst).toMatchObject({ refused: 0 });
    const own = () => heard.map((one) => one.filter(({ name }) => name === 'view/me'));
    await expect.poll(() => own().every((one) => one.length >= 1)).toBe(true);
    bytes.push(bytesOf(own()));
  }
  expect(bytes[1]).toBeLessThan((bytes[0] ?? 0) * 1.05);
});

it('who is in notices next to nothing of others who join', async () => {
  const hall = await openHall();
  held(await filling(hall, MORE, 10));
  expect(hall.phones).toHaveLength(MORE);
});

it('a move on the wall reaches the projector in few bytes', async () => {
  const hall = await openHall();
  await hall.fill(MORE);
  await hall.start();
  held(await wall(hall, MORE * 3, { moves: 4, betweenMs: 0 }));
});

it('phones that can only poll take part', async () => {
  const hall = await openHall();
  held(await polled(hall, 10, { rounds: 1, seed: SEED, withinMs: 50 }));
});

it('bare servers answer beside it, and the probe looks into them', async () => {
  const server = await startBare('socket.io');
  onTestFinished(() => server.stop());
  const clients = await bareClients(server, FEW);
  onTestFinished(() => {
    for (const client of clients) client.close();
  });
  const before = await server.ask('cpu');
  const burst = await bareBurst(clients, mulberry32(SEED), 50);
  expect(burst).toMatchObject({ refused: 0 });
  expect(await server.ask('cpu')).toBeGreaterThan(before);
  expect(await server.ask('stall')).toBeGreaterThanOrEqual(0);
});
