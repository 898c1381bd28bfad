import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OneNote } from '../../../client/activities/sticky-brainstorm/order.ts';
import { useTurns } from '../../../client/activities/sticky-brainstorm/projector/useTurns.ts';

/** As many stickies as fit on this wall; without layout somebody has to say. */
let room = 2;
vi.mock('../../../client/activities/sticky-brainstorm/projector/useShown.ts', () => ({
  useShown: (key: string) => [
    { current: null },
    key
      .split('|')
      .map((_, index) => index)
      .filter((index) => index >= room),
  ],
}));

const wall = (...texts: string[]): OneNote[] =>
  texts.map((text) => ({ id: text, text, table: 'A', rank: 1, of: 1 }));
const SIZES = [28];
const NINE_SECONDS = 9_000;

const open = (notes: OneNote[]) =>
  renderHook(({ notes }) => useTurns(notes, SIZES), { initialProps: { notes } });
const shown = (hook: ReturnType<typeof open>) => hook.result.current.shown.map(({ text }) => text).join(' ');
const later = () => act(() => vi.advanceTimersByTime(NINE_SECONDS));

beforeEach(() => {
  room = 2;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a wall that is too long for the projector', () => {
  it('shows every sticky in turn, and begins again', () => {
    const hook = open(wall('a', 'b', 'c', 'd', 'e'));
    const seen = [shown(hook)];
    for (let turn = 0; turn < 3; turn++) {
      later();
      seen.push(shown(hook));
    }
    expect(seen).toEqual(['a b', 'c d', 'e a', 'b c']);
  });

  it('stands still when all of it fits', () => {
    room = 9;
    const hook = open(wall('a', 'b', 'c'));
    later();
    expect(hook.result.current.turn).toBe(0);
    expect(shown(hook)).toBe('a b c');
  });

  it('stands still where people asked for no motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const hook = open(wall('a', 'b', 'c'));
    later();
    expect(shown(hook)).toBe('a b');
  });

  it('goes on where it was when stickies come and go', () => {
    const hook = open(wall('a', 'b', 'c', 'd', 'e'));
    later();
    hook.rerender({ notes: wall('new', 'a', 'b', 'c', 'd', 'e') });
    expect(shown(hook)).toBe('c d');
    hook.rerender({ notes: wall('new', 'a', 'b', 'd', 'e') });
    expect(shown(hook)).toBe('new a');
  });

  it('gets past a sticky that is too long for any wall', () => {
    room = 0;
    const hook = open(wall('a', 'b'));
    later();
    expect(hook.result.current.notes.map(({ text }) => text)).toEqual(['b', 'a']);
  });
});
