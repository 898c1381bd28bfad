import { act, render, renderHook, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RingSwitch } from '../../../client/activities/share-and-move/RingSwitch.tsx';
import { ring } from '../../../client/calling/ring.ts';
import { type Nearness, useCalled } from '../../../client/calling/useCalled.ts';
import { rings, Speakers } from '../../support/speakers.ts';

const vibrate = vi.fn();
const locks: { released: boolean; release: () => Promise<void> }[] = [];
const awake = () => locks.filter(({ released }) => !released).length;

beforeEach(() => {
  vibrate.mockClear();
  locks.length = 0;
  Object.assign(Speakers, { tones: new Set(), blocked: false, open: 0 });
  vi.stubGlobal('AudioContext', Speakers);
  const request = async () => {
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    locks.push(lock);
    return lock;
  };
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { vibrate, wakeLock: { request } }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  ring.set('on');
});

async function phone(first: Nearness) {
  const { rerender } = renderHook(({ nearness }) => useCalled(nearness), {
    initialProps: { nearness: first },
  });
  const becomes = (nearness: Nearness) => act(async () => rerender({ nearness }));
  await act(async () => undefined);
  return { becomes };
}

describe('a phone whose turn comes', () => {
  it('buzzes and rings once, and not for what it knew when it was opened', async () => {
    const { becomes } = await phone('next');
    expect(rings()).toHaveLength(0);
    await becomes('mine');
    expect(vibrate).toHaveBeenCalledTimes(1);
    expect(rings().length).toBeGreaterThan(0);
    const heard = rings().length;
    await becomes('mine');
    expect([vibrate.mock.calls.length, rings().length]).toEqual([1, heard]);
    await becomes('far');
    await phone('mine');
    expect(vibrate).toHaveBeenCalledTimes(1);
  });

  it('stays awake while its owner writes or is next, and no longer', async () => {
    const { becomes } = await phone('waiting');
    expect(awake()).toBe(0);
    await becomes('next');
    expect(awake()).toBe(1);
    await becomes('mine');
    expect(awake()).toBe(1);
    await becomes('far');
    expect(awake()).toBe(0);
  });

  it('only buzzes when its owner has switched the sound off, or the browser keeps still', async () => {
    render(<RingSwitch />);
    await userEvent.click(screen.getByRole('switch', { name: 'Ring when it is my turn' }));
    const quiet = await phone('next');
    await quiet.becomes('mine');
    expect(rings()).toEqual([]);
    ring.set('on');
    Speakers.blocked = true;
    const blocked = await phone('next');
    await blocked.becomes('mine');
    expect(rings()).toEqual([]);
    expect(vibrate).toHaveBeenCalledTimes(2);
  });

  it('holds no loudspeakers when nothing is to come', async () => {
    const { becomes } = await phone('waiting');
    expect(Speakers.open).toBe(1);
    await becomes('far');
    expect(Speakers.open).toBe(0);
  });
});
