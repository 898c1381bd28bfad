import { expect } from 'vitest';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import { type Device, fresh } from './device.ts';

/** How long after connecting a device may differ from one that has just come, ms: far more than it takes. */
const SAME_MS = 15_000;

const plain = (views: object): unknown => JSON.parse(JSON.stringify(views));

/** JSON with its keys in order: the order of keys means nothing in a view. */
const sorted = (value: object): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Waits until two devices show the same. @throws with the difference when they still do not after a while */
export async function sameViews(device: Device, other: Device, what: string): Promise<void> {
  const began = performance.now();
  while (sorted(device.views) !== sorted(other.views)) {
    if (performance.now() - began > SAME_MS) {
      expect(plain(device.views), `${what}: ${device.name}, and one that has just come`).toEqual(
        plain(other.views),
      );
      return;
    }
    await new Promise((next) => setTimeout(next, 20));
  }
}

/**
 * Holds what a device shows to what one shows that has just come, as the same person or screen.
 * @returns how long it took until both were the same, ms
 */
export async function expectSame(device: Device, auth: Handshake, url: string): Promise<number> {
  const began = performance.now();
  const other = fresh(device, auth, url);
  try {
    await other.online();
    await sameViews(device, other, 'one that was there');
    return performance.now() - began;
  } finally {
    other.close();
  }
}
