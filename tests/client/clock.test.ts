import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOffset } from '../../client/live/clock.ts';

/** A server clock `ahead` ms ahead of the device's, behind a network with these one-way delays. */
function network(ahead: number, delays: readonly (readonly [number, number])[]) {
  let device = 5_000_000;
  let ping = 0;
  return {
    now: () => device,
    ask: async () => {
      const [there, back] = delays[ping++ % delays.length] ?? [0, 0];
      device += there;
      const server = device + ahead;
      device += back;
      return server;
    },
  };
}

describe('the offset to the server', () => {
  it('is right to half the shortest round trip, whatever the device’s clock says', async () => {
    const delay = fc.integer({ min: 0, max: 800 });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -100_000_000, max: 100_000_000 }),
        fc.array(fc.tuple(delay, delay), { minLength: 5, maxLength: 5 }),
        async (ahead, delays) => {
          const { ask, now } = network(ahead, delays);
          const offset = await measureOffset(ask, now);
          const shortest = Math.min(...delays.map(([there, back]) => there + back));
          expect(Math.abs((offset ?? Number.NaN) - ahead)).toBeLessThanOrEqual(shortest / 2 + 1);
        },
      ),
    );
  });

  it('is unknown when nobody answers', async () => {
    expect(await measureOffset(() => Promise.reject(new Error('timeout')), Date.now)).toBeUndefined();
  });
});
