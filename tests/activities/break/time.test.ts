import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime } from '../../../client/ui/formatTime.ts';
import { breakTimeAt } from '../../../shared/activities/break/rules.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 22, 10, 30);
const clock = { startedAt: START, endsAt: START + 10 * MINUTE };

describe('the clock of a break', () => {
  it('[B2] tells when to be back, and what is left', () => {
    expect(breakTimeAt(clock, START)).toEqual({
      left: 10 * MINUTE,
      part: 1,
      over: false,
      paused: false,
      backAt: clock.endsAt,
    });
    expect(breakTimeAt(clock, START + 4 * MINUTE)).toMatchObject({ left: 6 * MINUTE, part: 0.6 });
  });

  it('[B2] moves the time to be back by exactly a minute with a minute more or less', () => {
    const shown = (endsAt: number) => formatTime(breakTimeAt({ ...clock, endsAt }, START).backAt ?? 0, 'es');
    const minutes = (time: string) => {
      const [hours = 0, rest = 0] = time.split(':').map(Number);
      return hours * 60 + rest;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 * 60_000 }), (length) => {
        const before = minutes(shown(START + length));
        expect((minutes(shown(START + length + MINUTE)) - before + 1_440) % 1_440).toBe(1);
      }),
    );
  });

  it('[B2] names no time to be back while the clock stands still, nor once the break is over', () => {
    const paused = { ...clock, pausedAt: START + 3 * MINUTE };
    expect(breakTimeAt(paused, START + 30 * MINUTE)).toEqual({
      left: 7 * MINUTE,
      part: 0.7,
      over: false,
      paused: true,
    });
    expect(breakTimeAt(clock, START + 11 * MINUTE)).not.toHaveProperty('backAt');
  });

  it('[B5] runs on after the end, with nothing left of the ring', () => {
    expect(breakTimeAt(clock, clock.endsAt)).toMatchObject({ left: 0, part: 0, over: false });
    expect(breakTimeAt(clock, clock.endsAt + 34_500)).toMatchObject({ left: -34_000, part: 0, over: true });
  });

  it('has no length to divide by when a break is cut down to nothing', () => {
    expect(breakTimeAt({ startedAt: START, endsAt: START }, START)).toMatchObject({ part: 0, over: false });
  });
});
