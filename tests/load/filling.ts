import type { Hall } from './hall.ts';
import { type Figure, median } from './stats.ts';

/** Phones join so many at a time, each as soon as another is in; who is in already should notice nothing of it. */
export async function filling(hall: Hall, count: number, atOnce: number): Promise<Figure[]> {
  const began = performance.now();
  // What each has once it is in; what comes after that came because of others.
  const own = new Map<object, number>();
  let left = count;
  const one = async () => {
    while (left-- > 0) {
      const { client } = await hall.join();
      own.set(client, client.received);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  const seconds = (performance.now() - began) / 1_000;
  const more = hall.phones.map(({ client }) => (client.received - (own.get(client) ?? 0)) / 1_000);
  const [first = 0] = more;
  const figure = (what: string, value: number, unit: string, budget?: number): Figure => ({
    part: 'filling',
    what,
    size: count,
    value,
    unit,
    ...(budget === undefined ? {} : { budget }),
  });
  return [
    figure(`all in, ${atOnce} at a time`, seconds, 's', 3),
    figure('a phone gets while others join, most', Math.max(...more), 'kB', 10),
    figure('the first phone gets while others join', first, 'kB', 10),
    figure('a welcome', median([...own.values()]) / 1_000, 'kB'),
  ];
}
