import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChimeMoment } from '../../client/ui/chime/chimeAfter.ts';
import { useChime } from '../../client/ui/chime/useChime.ts';

const END = 1_700_000_000_000;

/** Loudspeakers that count what is played on them, and keep still until somebody clicks where the browser wants it. */
class Speakers extends EventTarget {
  static tones = 0;
  static blocked = false;
  static open = 0;
  state = Speakers.blocked ? 'suspended' : 'running';
  currentTime = 0;
  destination = {};
  constructor() {
    super();
    Speakers.open++;
  }
  createOscillator() {
    return {
      frequency: {},
      connect: (next: object) => next,
      start: () => Speakers.tones++,
      stop: () => {},
    };
  }
  createGain() {
    return {
      gain: { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} },
      connect: (next: object) => next,
    };
  }
  async resume() {
    this.state = 'running';
    this.dispatchEvent(new Event('statechange'));
  }
  async close() {
    Speakers.open--;
  }
}

function Page({ on, moment }: { on: boolean; moment: ChimeMoment | undefined }) {
  return <p role="status">{useChime(on, moment) ? 'blocked' : 'free'}</p>;
}

const moment = (seconds: number): ChimeMoment => ({ step: 'write', endsAt: END, now: END + seconds * 1000 });

beforeEach(() => {
  Object.assign(Speakers, { tones: 0, blocked: false, open: 0 });
  vi.stubGlobal('AudioContext', Speakers);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page with a chime', () => {
  it('sounds once when the time is up', () => {
    const { rerender } = render(<Page on moment={moment(-2)} />);
    rerender(<Page on moment={moment(0)} />);
    const once = Speakers.tones;
    expect(once).toBeGreaterThan(0);
    rerender(<Page on moment={moment(1)} />);
    expect(Speakers.tones).toBe(once);
  });

  it('is silent while it is off, and does not make up for it when it is turned on', () => {
    const { rerender } = render(<Page on={false} moment={moment(-2)} />);
    expect(Speakers.open).toBe(0);
    rerender(<Page on={false} moment={moment(0)} />);
    rerender(<Page on moment={moment(1)} />);
    expect(Speakers.tones).toBe(0);
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

  it('keeps no chime for later that nobody could hear', () => {
    Speakers.blocked = true;
    const { rerender } = render(<Page on moment={moment(-2)} />);
    rerender(<Page on moment={moment(0)} />);
    act(() => {
      document.dispatchEvent(new Event('pointerdown'));
    });
    rerender(<Page on moment={moment(1)} />);
    expect(Speakers.tones).toBe(0);
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
