import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetServerClock, serverNow, setServerClock, useServerNow } from '../../client/live/time.ts';
import { Countdown } from '../../client/ui/Countdown.tsx';
import { countdownState, leftFigures } from '../../client/ui/countdownState.ts';

const START = 1_700_000_000_000;
const clock = { startedAt: START, endsAt: START + 300_000 };
const at = (seconds: number) => countdownState(clock, START + seconds * 1000);

describe('a countdown', () => {
  it('is calm, then amber for the last minute, then red', () => {
    expect(at(0)).toMatchObject({ seconds: 300, phase: 'calm', progress: 0 });
    expect(at(239)).toMatchObject({ seconds: 61, phase: 'calm' });
    expect(at(240)).toMatchObject({ seconds: 60, phase: 'soon' });
    expect(at(300)).toMatchObject({ seconds: 0, phase: 'soon', progress: 1 });
    expect(at(301)).toMatchObject({ seconds: -1, phase: 'over', progress: 1 });
  });

  it('turns amber in the last quarter of a short step, not from the start', () => {
    const short = { startedAt: START, endsAt: START + 60_000 };
    expect(countdownState(short, START + 10_000).phase).toBe('calm');
    expect(countdownState(short, START + 46_000).phase).toBe('soon');
  });

  it('stands still while paused', () => {
    const paused = { ...clock, pausedAt: START + 100_000 };
    expect(countdownState(paused, START + 900_000)).toMatchObject({
      seconds: 200,
      phase: 'calm',
      paused: true,
    });
  });

  it('shows no more than all the time there is to a device that is a little behind', () => {
    expect(countdownState(clock, START - 300)).toMatchObject({ seconds: 300, progress: 0 });
  });

  it('counts no step of no length', () => {
    expect(countdownState({ startedAt: START, endsAt: START }, START)).toMatchObject({
      seconds: 0,
      progress: 0,
    });
  });

  it('never shows a minus nor a minus zero: over has a plus sign, and words for screen readers', () => {
    const { rerender } = render(<Countdown clock={clock} now={START + 365_000} />);
    expect(screen.getByRole('timer')).toHaveTextContent('Over by: +1:05');
    rerender(<Countdown clock={clock} now={START + 300_400} />);
    expect(screen.getByRole('timer')).toHaveTextContent('Over by: +0:00');
    rerender(<Countdown clock={clock} now={START + 132_000} />);
    expect(screen.getByRole('timer')).toHaveTextContent('Time left: 2:48');
    rerender(<Countdown clock={{ ...clock, pausedAt: START }} now={START} />);
    expect(screen.getByRole('timer')).toHaveTextContent('Time left: Paused 5:00');
  });

  it('is written the same on every face', () => {
    expect([61_000, 60_001, 1, 0, -1, -999, -1_000, -65_400].map(leftFigures)).toEqual([
      '1:01',
      '1:01',
      '0:01',
      '0:00',
      '+0:00',
      '+0:00',
      '+0:01',
      '+1:05',
    ]);
  });

  it('shows nothing without a clock, or hidden', () => {
    const { rerender } = render(<Countdown clock={undefined} now={START} />);
    expect(screen.queryByRole('timer')).toBeNull();
    rerender(<Countdown clock={clock} now={START} hidden />);
    expect(screen.queryByRole('timer')).toBeNull();
  });
});

let renders = 0;

function Ticker({ beat }: { beat?: number }) {
  renders++;
  return <output>{useServerNow(beat)}</output>;
}

const shown = () => Number(screen.getByRole('status').textContent);
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('the server’s time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    renders = 0;
  });
  afterEach(() => {
    forgetServerClock();
    vi.useRealTimers();
  });

  it('is right on a device whose clock is hours wrong, from the moment it is known', () => {
    render(<Ticker />);
    act(() => setServerClock({ now: START + 7_200_000 }));
    expect(serverNow()).toBe(START + 7_200_000);
    expect(shown()).toBe(START + 7_200_000);
  });

  it('goes on evenly while somebody sets the device’s clock', () => {
    setServerClock({ now: START });
    render(<Ticker />);
    vi.setSystemTime(START - 86_400_000);
    pass(1_001);
    expect(shown()).toBe(START + 1_001);
    vi.setSystemTime(START + 86_400_000);
    pass(1_000);
    expect(shown()).toBe(START + 2_001);
  });

  it('is rendered once a second, when the second of what is shown changes', () => {
    setServerClock({ now: START + 300 });
    render(<Ticker beat={START + 90_750} />);
    const before = renders;
    pass(449);
    expect(renders).toBe(before);
    pass(2);
    expect(shown()).toBe(START + 751);
    for (let second = 0; second < 10; second++) pass(1_000);
    expect(renders).toBe(before + 11);
    expect(shown()).toBe(START + 10_751);
  });

  it('follows another beat at once', () => {
    setServerClock({ now: START });
    const { rerender } = render(<Ticker beat={START} />);
    pass(200);
    rerender(<Ticker beat={START + 500} />);
    expect(shown()).toBe(START + 200);
    pass(301);
    expect(shown()).toBe(START + 501);
  });

  it('runs as fast as the clock of a rehearsal, and is not rendered more than five times a second', () => {
    setServerClock({ now: START, rate: 60 });
    render(<Ticker beat={START} />);
    const before = renders;
    pass(1_001);
    expect(shown()).toBe(START + 60_060);
    expect(renders - before).toBeLessThanOrEqual(5);
  });

  it('is read again when the page is looked at again', () => {
    setServerClock({ now: START });
    render(<Ticker />);
    const before = renders;
    pass(300);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(renders).toBe(before + 1);
    expect(shown()).toBe(START + 300);
  });

  it('is the device’s own before any server was asked', () => {
    expect(serverNow()).toBe(START);
  });
});
