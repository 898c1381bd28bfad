import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChimeMoment } from '../../client/ui/chime/chimePlan.ts';
import { useChime } from '../../client/ui/chime/useChime.ts';
import { rings, Speakers } from '../support/speakers.ts';

const END = 1_700_000_000_000;

function Page({ on, moment }: { on: boolean; moment: ChimeMoment | undefined }) {
  return <p role="status">{useChime(on, moment) ? 'blocked' : 'free'}</p>;
}

/** The moment so many seconds after the end. */
const moment = (seconds: number, more: Partial<ChimeMoment> = {}): ChimeMoment => ({
  step: 'write',
  endsAt: END,
  now: END + seconds * 1000,
  ...more,
});
const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(Speakers, { tones: new Set(), blocked: false, open: 0 });
  vi.stubGlobal('AudioContext', Speakers);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page with a chime', () => {
  it('sounds when the time is up, however rarely the browser wakes it', () => {
    const { rerender } = render(<Page on moment={moment(-600)} />);
    expect(rings()).toEqual([600]);
    // Hidden for long, it is woken once a minute.
    for (let woken = 1; woken <= 12; woken++) {
      pass(60);
      rerender(<Page on moment={moment(woken * 60 - 600)} />);
    }
    expect(rings()).toEqual([600]);
  });

  it('sounds once when it is looked at just after the end', () => {
    const { rerender } = render(<Page on moment={moment(-2)} />);
    for (const late of [0.5, 2.5, 4.5]) {
      pass(late === 0.5 ? 2.5 : 2);
      rerender(<Page on moment={moment(late)} />);
    }
    expect(rings()).toEqual([2]);
  });

  it('follows a minute more, a pause, and Next, and forgets what it had planned', () => {
    const { rerender } = render(<Page on moment={moment(-60)} />);
    rerender(<Page on moment={moment(-60, { endsAt: END + 60_000 })} />);
    expect(rings()).toEqual([120]);
    rerender(<Page on moment={moment(-60, { pausedAt: END - 60_000 })} />);
    expect(rings()).toEqual([]);
    rerender(<Page on moment={moment(-30)} />);
    expect(rings()).toEqual([30]);
    rerender(<Page on moment={moment(-30, { step: 'rank', endsAt: END + 300_000 })} />);
    expect(rings()).toEqual([330]);
    rerender(<Page on moment={undefined} />);
    expect(rings()).toEqual([]);
  });

  it('sounds again for minutes that were added, also when it was not woken at the end', () => {
    const { rerender } = render(<Page on moment={moment(-10)} />);
    pass(30);
    rerender(<Page on moment={moment(20, { endsAt: END + 60_000 })} />);
    expect(rings()).toEqual([10, 70]);
  });

  it('hears of a better measure of the time without sounding twice', () => {
    const { rerender } = render(<Page on moment={moment(-10)} />);
    rerender(<Page on moment={moment(-9)} />);
    expect(rings()).toEqual([9]);
    pass(9);
    rerender(<Page on moment={moment(-0.4)} />);
    pass(1);
    rerender(<Page on moment={moment(0.6)} />);
    expect(rings()).toEqual([9]);
  });

  it('is silent while it is off, and does not make up for it when it is turned on', () => {
    const { rerender } = render(<Page on={false} moment={moment(-2)} />);
    expect(Speakers.open).toBe(0);
    pass(2);
    rerender(<Page on={false} moment={moment(0)} />);
    pass(1);
    rerender(<Page on moment={moment(1)} />);
    expect(rings()).toEqual([]);
  });

  it('asks for a click where the browser wants one, and no longer afterwards', () => {
    Speakers.blocked = true;
    render(<Page on moment={moment(-60)} />);
    act(() => vi.advanceTimersByTime(1_000));
    expect(screen.getByRole('status')).toHaveTextContent('blocked');
    act(() => {
      document.dispatchEvent(new Event('pointerdown'));
    });
    expect(screen.getByRole('status')).toHaveTextContent('free');
  });

  it('keeps no chime for later that nobody could hear, and plans the next one at the click', () => {
    Speakers.blocked = true;
    const { rerender } = render(<Page on moment={moment(-2)} />);
    pass(2);
    rerender(<Page on moment={moment(0)} />);
    const click = () => act(() => void document.dispatchEvent(new Event('pointerdown')));
    click();
    pass(1);
    rerender(<Page on moment={moment(1)} />);
    expect(rings()).toEqual([]);
    Speakers.blocked = true;
    rerender(<Page on={false} moment={moment(2)} />);
    rerender(<Page on moment={moment(-60, { step: 'rank' })} />);
    expect(rings()).toEqual([]);
    click();
    expect(rings()).toEqual([60]);
  });

  it('lets the loudspeakers go when it is turned off', () => {
    const { rerender, unmount } = render(<Page on moment={moment(-2)} />);
    expect(Speakers.open).toBe(1);
    rerender(<Page on={false} moment={moment(-1)} />);
    expect(Speakers.open).toBe(0);
    unmount();
    expect(Speakers.open).toBe(0);
  });
});
