import { expect, it } from 'vitest';
import { memoryLog } from '../../support/memoryLog.ts';
import { kinds, shippedSession } from '../../support/shippedSession.ts';
import { openHouse } from '../house.ts';
import { until } from '../waiting.ts';

/** Where people have something to do at the first step. */
const BUSY = ['take-off', 'sticky-brainstorm', 'rapid-fire', 'share-and-move', 'policies', 'reflection'];

it('the shipped session can be rehearsed alone: people do something wherever there is something to do', async () => {
  const log = memoryLog();
  const append = log.append.bind(log);
  /** Who did something, by item. */
  const acted = new Map<string, Set<string>>();
  Object.assign(log, {
    append: async (...saving: Parameters<typeof append>) => {
      const seq = await append(...saving);
      for (const { by, event } of saving[2]) {
        if (event.type !== 'activity' || !by.startsWith('simulated-')) continue;
        acted.set(event.item, (acted.get(event.item) ?? new Set()).add(by));
      }
      return seq;
    },
  });
  const house = await openHouse({
    registry: kinds,
    log,
    sessions: new Map([['shipped', shippedSession()]]),
  });
  const room = await house.createRoom({ sessionId: 'shipped', tables: 6, rehearsal: true });
  const host = await house.host(room);
  await host.ask({ type: 'setSpeed', payload: { speed: 60 } });
  await host.ask({ type: 'start' });
  for (const item of BUSY) {
    expect(await host.ask({ type: 'goTo', payload: { item } })).toMatchObject({ ok: true });
    await until(host, () => (acted.get(item)?.size ?? 0) > 0);
  }
  expect([...acted.keys()]).toEqual(BUSY);
  const everybody = new Set([...acted.values()].flatMap((people) => [...people]));
  expect(everybody.size).toBeGreaterThan(3);
});
