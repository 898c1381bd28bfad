import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serverNow, setServerOffset, useServerNow } from '../../client/live/time.ts';
import { Countdown } from '../../client/ui/Countdown.tsx';
import { countdownState } from '../../client/ui/countdownState.ts';

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
    expect(screen.getByRole('timer')).toHaveTextContent('Time left (Paused): 5:00');
  });

  it('shows nothing without a clock, or hidden', () => {
    const { rerender } = render(<Countdown clock={undefined} now={START} />);
    expect(screen.queryByRole('timer')).toBeNull();
    rerender(<Countdown clock={clock} now={START} hidden />);
    expect(screen.queryByRole('timer')).toBeNull();
  });
});

function Ticker() {
  return <output>{useServerNow(250)}</output>;
}

describe('the server’s time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
  });
  afterEach(() => {
    vi.useRealTimers();
    setServerOffset(0);
  });

  it('is right on a device whose clock is hours wrong, from the moment the offset is known', () => {
    render(<Ticker />);
    act(() => setServerOffset(7_200_000));
    expect(serverNow()).toBe(START + 7_200_000);
    expect(screen.getByRole('status')).toHaveTextContent(String(START + 7_200_000));
  });

  it('moves on by itself, and at once when the page is looked at again', () => {
    render(<Ticker />);
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.getByRole('status')).toHaveTextContent(String(START + 1000));
    vi.setSystemTime(START + 60_000);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(screen.getByRole('status')).toHaveTextContent(String(START + 60_000));
  });
});
