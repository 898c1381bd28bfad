import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { useControls } from '../../client/console/useConsole.ts';
import type { Connection, LiveState } from '../../client/live/connection.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { Command } from '../../shared/room/envelope.ts';
import type { ConsoleView } from '../../shared/room/views.ts';
import { liveView } from './consoleView.ts';

const OK: Reply = { ok: true, version: 7 };
const STALE: Reply = {
  ok: false,
  code: 'stale',
  message: 'The show has moved on since: nothing was changed.',
};

/** What was sent and is not answered yet, oldest first. */
const open: { command: Omit<Command, 'id'>; answer: (ack: Reply) => void }[] = [];

const connection: Connection = {
  store: createStore<LiveState>(() => ({ link: 'online', views: {}, waiting: [] })),
  send: (command) => new Promise((answer) => open.push({ command, answer })),
  pair: async () => OK,
  handOver: async () => ({ ok: false, code: 'offline' }),
  withdraw: () => undefined,
  close: () => undefined,
};

const first = liveView({ undo: { change: 3, kind: 'jump', title: 'Talk' } });
const second: ConsoleView = { ...first, step: { id: 'Talk.2', title: 'Talk two', number: 2, of: 2 } };

/** A console that shows a view, with its buttons. */
function console_(view = first) {
  const { result, rerender } = renderHook(({ shown }) => useControls(connection, shown), {
    initialProps: { shown: view },
  });
  return {
    press: (what: 'next' | 'back' | 'undo') => act(() => result.current[what]()),
    shows: (shown: ConsoleView) => rerender({ shown }),
    fault: () => result.current.fault?.code,
  };
}

/** The server answers what was sent first. */
const answered = async (ack: Reply) => {
  const sent = open.shift();
  if (!sent) throw new Error('nothing was sent');
  await act(async () => sent.answer(ack));
};

/** Lets time pass, ms. */
const later = (ms: number) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  open.length = 0;
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('who presses twice at once', () => {
  it.each(['next', 'back'] as const)('asks once, by %s', async (what) => {
    const laptop = console_();
    laptop.press(what);
    laptop.press(what);
    expect(open).toHaveLength(1);
    await answered(OK);
    expect(laptop.fault()).toBeUndefined();
  });

  it('is told of no fault, by undo, while the first press is under way', async () => {
    const laptop = console_();
    laptop.press('undo');
    laptop.press('undo');
    expect(open[1]?.command).toEqual(open[0]?.command);
    await answered(OK);
    await answered(STALE);
    expect(laptop.fault()).toBeUndefined();
  });
});

describe('who presses again before the next stop is seen', () => {
  const third: ConsoleView = { ...first, step: { id: 'Talk.3', title: 'Talk three', number: 3, of: 3 } };

  it('goes on once more from there, and so on', async () => {
    const laptop = console_();
    laptop.press('next');
    later(150);
    laptop.press('next');
    later(150);
    laptop.press('next');
    expect(open).toHaveLength(1);
    await answered(OK);
    laptop.shows(second);
    expect(open.map(({ command }) => command.step)).toEqual(['Talk.2']);
    await answered(OK);
    laptop.shows(third);
    expect(open.map(({ command }) => command.step)).toEqual(['Talk.3']);
    await answered(OK);
    expect(open).toEqual([]);
  });

  it('goes back from there', async () => {
    const laptop = console_();
    laptop.press('next');
    laptop.press('back');
    await answered(OK);
    laptop.shows(second);
    expect(open.map(({ command }) => [command.type, command.step])).toEqual([['back', 'Talk.2']]);
    await answered(OK);
  });

  it('does not when somebody else had moved on', async () => {
    const laptop = console_();
    laptop.press('next');
    later(150);
    laptop.press('next');
    await answered(STALE);
    laptop.shows(second);
    expect(open).toEqual([]);
    expect(laptop.fault()).toBe('stale');
  });

  it('does not when it took so long that the press is forgotten', async () => {
    const laptop = console_();
    laptop.press('next');
    later(150);
    laptop.press('next');
    await answered(OK);
    later(5_100);
    laptop.shows(second);
    expect(open).toEqual([]);
  });
});

describe('whose press came too late reads so,', () => {
  it('when somebody else moved on', async () => {
    const laptop = console_();
    laptop.press('next');
    await answered(STALE);
    expect(laptop.fault()).toBe('stale');
  });

  it('when it waited, twice, in a laptop that was cut off, and until it asks for something else', async () => {
    const laptop = console_();
    laptop.press('next');
    later(5_100);
    laptop.press('next');
    laptop.shows(second);
    await answered(STALE);
    await answered(STALE);
    expect(laptop.fault()).toBe('stale');
    laptop.press('back');
    await answered(OK);
    expect(laptop.fault()).toBeUndefined();
  });

  it('when its own press from the same stop was long before', async () => {
    const laptop = console_();
    laptop.press('next');
    await answered(OK);
    laptop.shows(second);
    laptop.shows(first);
    later(150);
    laptop.press('next');
    await answered(STALE);
    expect(laptop.fault()).toBe('stale');
  });

  it('again, when it presses again after it was told', async () => {
    const laptop = console_();
    laptop.press('next');
    await answered({ ok: false, code: 'last-step', message: 'This is the last step.' });
    expect(laptop.fault()).toBe('last-step');
    later(150);
    laptop.press('next');
    await answered(STALE);
    expect(laptop.fault()).toBe('stale');
  });
});
