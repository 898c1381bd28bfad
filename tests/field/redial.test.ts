import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { betterLine } from '../../client/live/betterLine.ts';
import { redial } from '../../client/live/redial.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('calling a server that is away', () => {
  function caller() {
    const state = { up: false, dials: 0, asks: 0 };
    const calls = redial({
      dial: () => {
        state.dials++;
        if (state.up) calls.reached();
        else calls.failed();
      },
      answers: async () => {
        state.asks++;
        return state.up;
      },
    });
    return { state, calls };
  }

  it.each([15, 30, 60, 120])(
    'dials once in %i s of silence, and is there within four seconds after it',
    async (away) => {
      const { state, calls } = caller();
      calls.soon();
      await vi.advanceTimersByTimeAsync(away * 1_000);
      expect(state.dials).toBe(1);
      // Never rarer than every 3.75 s, never in a hurry.
      expect(state.asks).toBeGreaterThanOrEqual(Math.floor(away / 3.75) - 2);
      expect(state.asks).toBeLessThan(away);
      state.up = true;
      await vi.advanceTimersByTimeAsync(4_000);
      expect(state.dials).toBe(2);
    },
  );

  it('calls at once when the network is back, and forgets an answer that comes too late', async () => {
    let answer = (_: boolean): void => undefined;
    const dial = vi.fn();
    const calls = redial({ dial, answers: () => new Promise((resolve) => (answer = resolve)) });
    calls.failed();
    await vi.advanceTimersByTimeAsync(2_000);
    const late = answer;
    calls.now();
    answer(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(dial).toHaveBeenCalledTimes(1);
    late(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(dial).toHaveBeenCalledTimes(1);
  });

  it('calls nobody any more once it is stopped', async () => {
    const { state, calls } = caller();
    calls.soon();
    calls.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state).toEqual({ up: false, dials: 0, asks: 0 });
  });
});

describe('a connection that fell back to polling', () => {
  function poor() {
    const state = { poor: true, calm: true, through: false, trials: 0, changes: 0 };
    const better = betterLine({
      isPoor: () => state.poor,
      isCalm: () => state.calm,
      tries: async () => {
        state.trials++;
        return state.through;
      },
      change: () => {
        state.changes++;
        state.poor = false;
        better.stop();
        better.connected();
      },
    });
    better.connected();
    return { state, better };
  }

  it('gets its WebSocket once one comes through, and keeps what it has until then', async () => {
    const { state } = poor();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.trials).toBe(2);
    expect(state.changes).toBe(0);
    state.through = true;
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(state.changes).toBe(1);
    const { trials } = state;
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(state).toMatchObject({ changes: 1, trials });
  });

  it('changes only while nothing waits to be sent', async () => {
    const { state } = poor();
    Object.assign(state, { through: true, calm: false });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.changes).toBe(0);
    state.calm = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.changes).toBe(1);
  });

  it('is asked for rarely where no WebSocket ever comes through', async () => {
    const { state } = poor();
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(state.trials).toBeLessThan(20);
  });
});
