import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canKeepAwake, useKeepAwake } from '../../client/live/keepAwake.ts';
import { useIdlePointer } from '../../client/projector/useIdlePointer.ts';

/** A screen's lock, as a browser gives it and takes it back. */
class Lock {
  released = false;
  release = vi.fn(async () => {
    this.released = true;
  });
}

let given: Lock[];
let visible: DocumentVisibilityState;

beforeEach(() => {
  given = [];
  visible = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
  const request = async () => {
    const lock = new Lock();
    given.push(lock);
    return lock;
  };
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { wakeLock: { request } }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const seen = (state: DocumentVisibilityState) => {
  visible = state;
  return act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
};

describe('a screen of the show is kept awake', () => {
  it('while it is on, and asked for again each time that it is seen', async () => {
    const { rerender } = renderHook(({ on }) => useKeepAwake(on), { initialProps: { on: true } });
    await vi.waitFor(() => expect(given).toHaveLength(1));
    await seen('visible');
    expect(given).toHaveLength(1);
    await seen('hidden');
    if (given[0]) given[0].released = true;
    expect(given).toHaveLength(1);
    await seen('visible');
    expect(given).toHaveLength(2);
    rerender({ on: false });
    await vi.waitFor(() => expect(given[1]?.release).toHaveBeenCalled());
    await seen('visible');
    expect(given).toHaveLength(2);
  });

  it('where the browser allows that, and says where it does not', () => {
    expect(canKeepAwake()).toBe(true);
    vi.unstubAllGlobals();
    expect(canKeepAwake()).toBe('wakeLock' in navigator);
    renderHook(() => useKeepAwake(true));
  });
});

it('a pointer that rests for three seconds is hidden until it moves', () => {
  vi.useFakeTimers();
  const { result } = renderHook(() => useIdlePointer());
  expect(result.current).toBe(false);
  act(() => vi.advanceTimersByTime(3_100));
  expect(result.current).toBe(true);
  act(() => void window.dispatchEvent(new Event('pointermove')));
  expect(result.current).toBe(false);
  vi.useRealTimers();
});
