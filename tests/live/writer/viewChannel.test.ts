import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewChannel } from '../../../server/live/writer/viewChannel.ts';
import type { ViewMessage } from '../../../shared/protocol/wire.ts';
import type { TableView } from '../../../shared/room/views.ts';

const FLOOR = { gap: 500 };

/** A channel on a bench: the view is a number, time by hand. */
function bench(options: { cost?: number; slices?: boolean } = {}) {
  let value = 0;
  let release = () => {};
  let saved = true;
  let broken = false;
  const waiting: (() => void)[] = [];
  const sent: { at: number; message: ViewMessage }[] = [];
  const failures: unknown[] = [];
  const channel = new ViewChannel<number>({
    channel: 'table',
    audience: 'table/A',
    pace: FLOOR,
    compute: (state): TableView => {
      if (broken) throw new Error('a bug in a view');
      if (options.cost !== undefined) vi.advanceTimersByTime(options.cost);
      return { id: `T${state}`, people: {}, items: {} };
    },
    saved: (flush) => {
      if (saved) flush(value);
      else waiting.push(() => flush(value));
    },
    send: (message) => {
      sent.push({ at: performance.now(), message: JSON.parse(message) });
      if (options.slices !== true) return undefined;
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    },
    failed: (error) => failures.push(error),
  });
  const started = performance.now();
  return {
    channel,
    failures,
    /** What a joiner gets. */
    current: () => {
      const current = channel.current(value);
      return current && { version: current.version, view: JSON.parse(current.view) };
    },
    /** What somebody takes who brings it to the audience. */
    take: (): ViewMessage | undefined => {
      const message = channel.take(value);
      return message === undefined ? undefined : JSON.parse(message);
    },
    shown: () =>
      sent.map(({ at, message }) => ({
        at: at - started,
        view: 'patch' in message ? message.patch : undefined,
      })),
    change: (urgent?: boolean) => {
      value++;
      channel.touch(urgent);
    },
    release: () => release(),
    hold: () => {
      saved = false;
    },
    save: () => {
      saved = true;
      for (const flush of waiting.splice(0)) flush();
    },
    breakDown: (on: boolean) => {
      broken = on;
    },
  };
}

describe('the pace of a channel', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends nothing while nobody looks, and a change at once to those who do', () => {
    const { current, change, shown } = bench();
    change();
    expect(shown()).toEqual([]);
    expect(current()).toMatchObject({ version: 1, view: { id: 'T1' } });
    change();
    expect(shown()).toEqual([{ at: 0, view: { id: 'T2' } }]);
    expect(current()).toMatchObject({ version: 2, view: { id: 'T2' } });
  });

  it('holds participants to two flushes a second, the last change always among them', () => {
    const { current, change, shown } = bench();
    current();
    for (let ms = 0; ms < 2_000; ms += 10) {
      change();
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(1_000);
    expect(shown().map(({ at }) => at)).toEqual([0, 500, 1_000, 1_500, 2_000]);
    expect(shown().at(-1)?.view).toEqual({ id: 'T200' });
  });

  it('shows what a host does at once, together with what waited', () => {
    const { current, change, shown } = bench();
    current();
    change();
    vi.advanceTimersByTime(100);
    change();
    vi.advanceTimersByTime(100);
    change(true);
    expect(shown().map(({ at }) => at)).toEqual([0, 200]);
    vi.advanceTimersByTime(2_000);
    expect(shown()).toHaveLength(2);
  });

  it('rests ten times as long as a flush took, also for hosts', () => {
    const { current, change, shown } = bench({ cost: 80 });
    current();
    change(true);
    expect(shown()).toHaveLength(1);
    change(true);
    vi.advanceTimersByTime(799);
    expect(shown()).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(shown()).toHaveLength(2);
  });

  it('sends nothing for a change that cannot be seen', () => {
    const { channel, current, shown } = bench();
    current();
    channel.touch(true);
    expect(shown()).toEqual([]);
    expect(current()).toMatchObject({ version: 1 });
  });

  it('waits for what is being saved, and shows the state of then', () => {
    const { current, change, shown, hold, save } = bench();
    current();
    hold();
    change(true);
    change(true);
    expect(shown()).toEqual([]);
    save();
    expect(shown()).toEqual([{ at: 0, view: { id: 'T2' } }]);
  });

  it('sends nothing else while its slices go out, and what came meanwhile right after', async () => {
    const { current, change, shown, release } = bench({ slices: true });
    current();
    change(true);
    change(true);
    vi.advanceTimersByTime(2_000);
    expect(shown()).toHaveLength(1);
    // Who joins in between gets the version that is going out: its own slice is then nothing new.
    expect(current()).toMatchObject({ version: 2 });
    release();
    await vi.waitFor(() => expect(shown()).toHaveLength(2));
    expect(shown()[1]?.view).toEqual({ id: 'T2' });
  });

  it('sees changes also in a view that hands out parts of the state itself', () => {
    const items: Record<string, { list: string[] }> = { one: { list: [] } };
    const patches: unknown[] = [];
    const channel = new ViewChannel<undefined>({
      channel: 'table',
      audience: 'table/A',
      pace: FLOOR,
      compute: (): TableView => ({ id: 'A', people: {}, items }),
      saved: (flush) => flush(undefined),
      send: (message) => void patches.push(JSON.parse(message).patch),
      failed: () => {},
    });
    channel.current(undefined);
    items.one?.list.push('a');
    channel.touch(true);
    vi.advanceTimersByTime(1_000);
    items.one?.list.push('b');
    channel.touch(true);
    vi.advanceTimersByTime(1_000);
    expect(patches).toEqual([{ items: { one: { list: ['a'] } } }, { items: { one: { list: ['a', 'b'] } } }]);
  });

  it('goes on after a view that could not be computed', () => {
    const { current, change, shown, breakDown, failures } = bench();
    current();
    breakDown(true);
    change(true);
    expect(failures).toHaveLength(1);
    breakDown(false);
    change(true);
    expect(shown()).toEqual([{ at: 0, view: { id: 'T2' } }]);
  });

  it('never gives a version twice, also after it slept', () => {
    const { channel, current, change, shown } = bench();
    current();
    change(true);
    channel.sleep();
    change(true);
    vi.advanceTimersByTime(1_000);
    expect(shown()).toHaveLength(1);
    expect(current()).toMatchObject({ version: 3, view: { id: 'T2' } });
  });

  it('gives to who takes it what has changed since, whatever the pace, and sends that to nobody else', () => {
    const { channel, current, change, take, shown } = bench();
    current();
    change();
    change();
    expect(take()).toEqual({ channel: 'table', version: 3, base: 2, patch: { id: 'T2' } });
    expect(take()).toBeUndefined();
    vi.advanceTimersByTime(1_000);
    expect(shown()).toHaveLength(1);
    change();
    expect(shown().at(-1)?.view).toEqual({ id: 'T3' });
    channel.sleep();
    expect(take()).toBeUndefined();
  });

  it('is silent once it is closed', () => {
    const { channel, current, change, shown } = bench();
    current();
    change();
    change();
    channel.close();
    vi.advanceTimersByTime(1_000);
    expect(shown()).toHaveLength(1);
  });
});
