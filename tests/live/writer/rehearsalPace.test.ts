import pino from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LiveRoom, type RoomDeps } from '../../../server/live/writer/liveRoom.ts';
import { Rehearsal } from '../../../server/live/writer/rehearsal.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { createCore } from '../../../shared/room/core.ts';
import type { Registry } from '../../../shared/room/plan.ts';
import { HOST } from '../../support/bench.ts';
import { memoryLog } from '../../support/memoryLog.ts';
import { miniSession, poll } from '../../support/miniSession.ts';
import { opening } from '../../support/opening.ts';
import { turns } from '../waiting.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A rehearsal of twelve people who always have something to do, its time by hand. */
async function rehearse(options: { tables?: number; broken?: boolean } = {}) {
  const acts: string[] = [];
  const registry: Registry = {
    poll: {
      ...poll,
      simulate: {
        participant: ({ you }) => {
          acts.push(you.id);
          if (options.broken) throw new Error('a bug in a simulation');
          return { type: 'vote', payload: { option: acts.length % 2 === 0 ? 'yes' : 'no' } };
        },
      },
    },
  };
  const log = memoryLog();
  const core = createCore(registry);
  const errors: unknown[] = [];
  let ids = 0;
  const deps: RoomDeps = {
    log,
    core,
    clock: () => 1_000_000,
    wallAhead: () => 0,
    newId: () => `id-${++ids}`,
    random: mulberry32(1),
    logger: pino({ level: 'error' }, { write: (line: string) => void errors.push(line) }),
  };
  await log.create({ roomId: 'r1', code: 'BCDFGH', title: 'T', createdAt: 1, rehearsal: true }, [
    opening(miniSession, { tables: options.tables ?? 2, rehearsal: true }),
  ]);
  const room = new LiveRoom(deps, core.replay(await log.read('r1', 0)));
  const shown: ReadonlySet<string>[] = [];
  const rehearsal = new Rehearsal(room, { simulate: (people) => void shown.push(people) }, deps);
  room.listener = { settled: () => rehearsal.look(), trouble: () => {} };
  await rehearsal.seat();
  // They are all there: from here on time passes by hand.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const ask = (type: string, payload: object = {}) =>
    room.submit(HOST, { id: `host-${++ids}-0`, type, payload });
  /** Lets wall time pass in steps that no turn is shorter than. @returns how many turns there were */
  const pass = async (ms: number): Promise<number> => {
    const before = acts.length;
    for (let step = 0; step < ms; step += 5) {
      vi.advanceTimersByTime(5);
      await turns(4);
    }
    return acts.length - before;
  };
  return { room, rehearsal, log, ask, pass, acts, shown, errors };
}

describe('people in a rehearsal', () => {
  it('act at a human pace: each about every five seconds', async () => {
    const { rehearsal, ask, pass } = await rehearse();
    rehearsal.consolesChanged(1);
    expect(await pass(2_000)).toBe(0);
    await ask('start');
    const acted = await pass(5_000);
    expect(acted).toBeGreaterThan(10);
    expect(acted).toBeLessThan(13);
  });

  it('act faster as the clock runs faster, but never more than twenty times a second', async () => {
    const { rehearsal, ask, pass } = await rehearse({ tables: 6 });
    rehearsal.consolesChanged(1);
    await ask('start');
    const once = await pass(1_000);
    await ask('setSpeed', { speed: 2 });
    expect(await pass(1_000)).toBeGreaterThan(once * 1.5);
    await ask('setSpeed', { speed: 60 });
    const most = await pass(1_000);
    expect(most).toBeGreaterThan(15);
    expect(most).toBeLessThanOrEqual(21);
  });

  it('wait for one another: while nothing can be saved, nothing piles up', async () => {
    const { rehearsal, room, log, ask, pass, acts } = await rehearse();
    rehearsal.consolesChanged(1);
    await ask('setSpeed', { speed: 60 });
    await ask('start');
    await pass(500);
    const release = log.holdAppends();
    expect(await pass(3_000)).toBeLessThanOrEqual(1);
    release();
    const before = log.batches.length;
    await room.settled();
    await turns();
    expect(log.batches.length - before).toBeLessThanOrEqual(1);
    const seen = acts.length;
    await pass(500);
    expect(acts.length).toBeGreaterThan(seen);
  });

  it.each([
    ['the session pauses', async ({ ask }: Rehearsing) => void (await ask('pause'))],
    ['the session ends', async ({ ask }: Rehearsing) => void (await ask('end'))],
    ['the last console leaves', async ({ rehearsal }: Rehearsing) => rehearsal.consolesChanged(0)],
    ['the room is erased or let go of', async ({ rehearsal }: Rehearsing) => rehearsal.stop()],
  ])('rest as soon as %s', async (_what, stop) => {
    const all = await rehearse();
    all.rehearsal.consolesChanged(1);
    await all.ask('setSpeed', { speed: 60 });
    await all.ask('start');
    expect(await all.pass(500)).toBeGreaterThan(3);
    await stop(all);
    await turns();
    expect(await all.pass(10_000)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('go on when the pause is over, and when a console comes back', async () => {
    const { rehearsal, ask, pass } = await rehearse();
    rehearsal.consolesChanged(2);
    await ask('start');
    rehearsal.consolesChanged(1);
    expect(await pass(2_000)).toBeGreaterThan(1);
    await ask('pause');
    await pass(1_000);
    await ask('resume');
    expect(await pass(2_000)).toBeGreaterThan(1);
    rehearsal.consolesChanged(0);
    await pass(1_000);
    rehearsal.consolesChanged(1);
    expect(await pass(2_000)).toBeGreaterThan(1);
  });

  it('rest for a while after a fault, which is noted', async () => {
    const { rehearsal, ask, pass, errors } = await rehearse({ broken: true });
    rehearsal.consolesChanged(1);
    await ask('setSpeed', { speed: 60 });
    await ask('start');
    expect(await pass(11_000)).toBeLessThanOrEqual(3);
    expect(errors.length).toBeGreaterThan(0);
  });

  it('are let in once, and known again by those who open the room later', async () => {
    const { rehearsal, room, log, shown } = await rehearse();
    const events = (await log.read('r1', 0)).length;
    expect(log.batches).toEqual([12]);
    await rehearsal.seat();
    expect((await log.read('r1', 0)).length).toBe(events);
    expect(Object.keys(await room.saved(({ people }) => people)).sort()).toEqual(
      [...(shown.at(-1) ?? [])].sort(),
    );
  });
});

type Rehearsing = Awaited<ReturnType<typeof rehearse>>;
