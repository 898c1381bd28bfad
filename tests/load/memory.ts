import { setTimeout as pause } from 'node:timers/promises';
import type { Measured } from './servers.ts';
import type { Figure } from './stats.ts';

const SETTLE_MS = 500;

/** What a server's memory grows by for each connection. */
export async function memoryOf(
  server: Measured,
  connections: number,
  connect: () => Promise<void>,
): Promise<{ resident: number; heap: number }> {
  const before = { resident: await server.ask('memory'), heap: await server.ask('heap') };
  await connect();
  await pause(SETTLE_MS);
  const each = (after: number, earlier: number) => (after - earlier) / connections / 1_000;
  return {
    heap: each(await server.ask('heap'), before.heap),
    resident: each(await server.ask('memory'), before.resident),
  };
}

export const memoryFigures = (
  size: number,
  own: { resident: number; heap: number },
  bare: { resident: number; heap: number },
): Figure[] => [
  {
    part: 'memory',
    what: 'a phone, resident',
    size,
    value: own.resident,
    bare: bare.resident,
    unit: 'kB',
    budget: 40,
  },
  { part: 'memory', what: 'a phone, heap and buffers', size, value: own.heap, bare: bare.heap, unit: 'kB' },
];
