import { act, render, renderHook, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NextAsks } from '../../client/console/NextAsks.tsx';
import { useNextAsks } from '../../client/console/useNextAsks.ts';
import { setLanguage } from '../../client/ui/text.ts';
import type { ConsoleView } from '../../shared/room/views.ts';
import { liveView } from './consoleView.ts';

afterEach(() => setLanguage('en'));

/** A console at a step at which so many still wait to write. */
const waiting = (unwritten: number | undefined, move = 2): ConsoleView => {
  const view = liveView();
  return { ...view, room: { ...view.room, move }, ...(unwritten === undefined ? {} : { unwritten }) };
};

function console_(first: ConsoleView) {
  const { result, rerender } = renderHook(({ view }) => useNextAsks(view), { initialProps: { view: first } });
  return {
    /** Whether a press only asks. */
    asks: (now: number) => {
      let only = false;
      act(() => {
        only = result.current.pressed(now);
      });
      return only;
    },
    minute: () => act(() => result.current.withdraw()),
    shows: (view: ConsoleView) => rerender({ view }),
    count: () => result.current.count,
  };
}

describe('Next', () => {
  it('asks once while people still wait to write, and goes on at the second press', () => {
    const host = console_(waiting(3));
    expect(host.count()).toBeUndefined();
    expect(host.asks(1_000)).toBe(true);
    expect(host.count()).toBe(3);
    // They write meanwhile.
    host.shows(waiting(2));
    expect(host.count()).toBe(2);
    expect(host.asks(2_000)).toBe(false);
  });

  it('takes two presses at once for one', () => {
    const host = console_(waiting(3));
    expect([host.asks(1_000), host.asks(1_080), host.asks(1_400)]).toEqual([true, true, false]);
  });

  it('asks nothing when everybody has written, or has written meanwhile', () => {
    expect(console_(waiting(undefined)).asks(1_000)).toBe(false);
    const host = console_(waiting(1));
    host.asks(1_000);
    host.shows(waiting(undefined));
    expect([host.count(), host.asks(2_000)]).toEqual([undefined, false]);
  });

  it('asks again after another minute, and at another step', () => {
    const host = console_(waiting(3));
    host.asks(1_000);
    host.minute();
    expect(host.count()).toBeUndefined();
    expect(host.asks(60_000)).toBe(true);
    host.shows(waiting(5, 3));
    expect(host.count()).toBeUndefined();
    expect(host.asks(70_000)).toBe(true);
  });
});

describe('the question', () => {
  it('says how many, in both languages, and offers a minute or to go on', async () => {
    const onGo = vi.fn();
    const onMinute = vi.fn();
    const { rerender } = render(<NextAsks count={3} onGo={onGo} onMinute={onMinute} />);
    expect(screen.getByRole('alert')).toHaveTextContent('3 people have not written yet.');
    await userEvent.click(screen.getByRole('button', { name: '1 minute more' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect([onMinute.mock.calls.length, onGo.mock.calls.length]).toEqual([1, 1]);
    act(() => setLanguage('es'));
    rerender(<NextAsks count={1} onGo={onGo} onMinute={onMinute} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Falta 1 persona por escribir.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
