import { mulberry32 } from '../../shared/lib/random.ts';
import { hallBurst } from './burst.ts';
import type { Hall } from './hall.ts';
import { type Figure, median, quantile } from './stats.ts';

/** Phones whose network lets no WebSocket through: the same room, by polling alone. */
export async function polled(
  hall: Hall,
  count: number,
  { rounds, seed, withinMs = 1_000 }: { rounds: number; seed: number; withinMs?: number },
): Promise<Figure[]> {
  const began = performance.now();
  await hall.fill(count, 50, 'polling');
  const joined = (performance.now() - began) / 1_000;
  await hall.start();
  const random = mulberry32(seed);
  const last: number[] = [];
  const acknowledged: number[] = [];
  let refused = 0;
  for (let index = 0; index < rounds; index++) {
    let got = 0;
    const began = performance.now();
    const all = new Promise<void>((resolve) => {
      for (const { client } of hall.phones)
        client.heard = ({ name }) => {
          if (name === 'view/floor' && ++got === count) resolve();
        };
    });
    await hall.next();
    await all;
    last.push(performance.now() - began);
    const { burst } = await hallBurst(hall, random, withinMs);
    acknowledged.push(...burst.each);
    refused += burst.refused;
  }
  const figure = (what: string, value: number, unit: string, budget?: number): Figure => ({
    part: 'polling',
    what,
    size: count,
    value,
    unit,
    ...(budget === undefined ? {} : { budget }),
  });
  return [
    figure('all in, 50 at a time', joined, 's'),
    figure('Next to the last, p50', median(last), 'ms'),
    figure('saved and acknowledged, p50', median(acknowledged), 'ms'),
    figure('saved and acknowledged, p99', quantile(acknowledged, 0.99), 'ms'),
    figure('refused', refused, '', 0),
  ];
}
