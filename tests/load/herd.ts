import { setTimeout as pause } from 'node:timers/promises';
import { LoadClient } from './client.ts';
import { enter, type Hall } from './hall.ts';
import type { Measured } from './servers.ts';
import { type Figure, median, quantile } from './stats.ts';

/** All at once, each until it has what it came for. @returns ms from the first attempt to each one having it */
async function rush(count: number, come: (index: number) => Promise<unknown>): Promise<number[]> {
  const began = performance.now();
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await come(index);
      return performance.now() - began;
    }),
  );
}

/**
 * The server is gone for a while and everybody comes back in the same instant, each with their token: worse than in
 * a hall, where each phone waits a little longer or shorter than the others.
 */
export async function herd(
  own: { server: Measured; hall: Hall },
  bare: Measured,
  awayMs: number,
): Promise<Figure[]> {
  const { server, hall } = own;
  const size = hall.phones.length;
  await server.kill();
  for (const { client } of hall.phones) client.close();
  await pause(awayMs);
  const stopped = performance.now();
  await server.start();
  const started = performance.now() - stopped;
  await server.ask('stall');
  const tokens = hall.phones.splice(0).map(({ token }) => token);
  const back: LoadClient[] = [];
  const times = await rush(size, async (index) => {
    const token = tokens[index] ?? '';
    const phone = await enter(hall.url, { as: 'participant', code: hall.opened.code, token });
    back.push(phone.client);
    hall.phones.push(phone);
  });
  const stall = await server.ask('stall');
  for (const client of back) client.close();

  await bare.kill();
  await bare.start();
  const plain: LoadClient[] = [];
  const bareTimes = await rush(size, async () => {
    const client = new LoadClient(bare.url, {});
    plain.push(await client.ready);
  });
  for (const client of plain) client.close();
  const last = Math.max(...times);
  const figure = (what: string, value: number, unit: string, rest: Partial<Figure> = {}): Figure => ({
    part: 'herd',
    what,
    size,
    value,
    unit,
    ...rest,
  });
  return [
    figure('all have their state', last, 'ms', { bare: Math.max(...bareTimes), budget: 2, ofBare: true }),
    figure('each has its state, p50', median(times), 'ms', { bare: median(bareTimes) }),
    figure('each has its state, p99', quantile(times, 0.99), 'ms', { bare: quantile(bareTimes, 0.99) }),
    figure('longest stall', stall, 'ms'),
    figure('server starts in', started, 'ms'),
  ];
}
