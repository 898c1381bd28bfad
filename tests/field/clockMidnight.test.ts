import { describe, expect, it } from 'vitest';
import { Bench, HOST } from '../support/bench.ts';

const MINUTE = 60_000;

describe('a pause over midnight', () => {
  it('moves what is ahead by its length, and belongs to nobody', () => {
    const bench = new Bench();
    bench.now = Date.UTC(2026, 10, 30, 23, 45);
    bench.do(HOST, 'start');
    bench.now += 5 * MINUTE;
    bench.do(HOST, 'pause');
    bench.now += 20 * MINUTE;
    bench.do(HOST, 'resume');
    bench.now += 5 * MINUTE;
    bench.do(HOST, 'goTo', { payload: { item: 'two' } });
    bench.now += 20 * MINUTE;
    bench.do(HOST, 'end');
    const { items, endedAt, plannedEnd } = bench.record();
    expect(items.map(({ actualSeconds }) => actualSeconds)).toEqual([600, 1_200]);
    expect(endedAt).toBe(Date.UTC(2026, 11, 1, 0, 35));
    expect(plannedEnd).toBe(Date.UTC(2026, 11, 1, 0, 15));
  });
});
