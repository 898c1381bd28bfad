import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Aside } from '../../client/console/beside/Aside.tsx';
import { dueNote } from '../../client/console/beside/useDueNote.ts';
import { ConsoleSay, SayingOf } from '../../client/ui/frames/ConsoleSay.tsx';
import { item, liveView, MINUTE, NINE } from '../client/consoleView.ts';

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  [0, 0],
  [59_000, 0],
  [60_000, 1],
  [600_000, 3],
])('after %i ms the note that is due is the last whose time has come', (spent, due) => {
  expect(dueNote(['0:00 Say who you are', '1:00 The plan', 'Look at the door', '5:30 Close'], spent)).toBe(
    due,
  );
});

it('the line of the notes that is due is marked, by how long the item has run', () => {
  vi.useFakeTimers({ now: NINE + 10 * MINUTE + 30_000 });
  const notes = '- **0:00** Say who you are.\n- **1:00** The plan.';
  render(<Aside view={liveView({ cue: { notes } })} />);
  const due = () => document.querySelector('[data-due]')?.textContent;
  expect(due()).toContain('Say who you are');
  act(() => vi.advanceTimersByTime(40_000));
  expect(due()).toContain('The plan');
});

it('what to say stands in the middle where a host only speaks, and not beside it too', () => {
  const take = vi.fn();
  const { unmount } = render(
    <SayingOf value={{ words: 'Good morning.', language: 'en', picture: null, take }}>
      <ConsoleSay />
    </SayingOf>,
  );
  expect(screen.getByText('Good morning.')).toBeVisible();
  expect(take).toHaveBeenLastCalledWith(true);
  unmount();
  expect(take).toHaveBeenLastCalledWith(false);
  render(<Aside view={liveView({ cue: { notes: 'Smile.', say: 'Good morning.' } })} said />);
  expect(screen.queryByText('Good morning.')).toBeNull();
  expect(screen.getByText('Smile.')).toBeVisible();
});

it('the notes of an item that is only looked at are its own, and none of its lines is due', () => {
  vi.useFakeTimers({ now: NINE + 12 * MINUTE });
  const looked = item(2, 'Circle', 10, {
    cue: { notes: '- **0:00** Ask the tables.', say: 'Look back.', stepNotes: 'Slowly.' },
  });
  render(
    <Aside view={liveView({ cue: { notes: '- **0:00** Smile.', say: 'Good morning.' } })} looked={looked} />,
  );
  expect(screen.getByText('Circle')).toBeVisible();
  expect(screen.getByText('Look back.')).toBeVisible();
  expect(screen.getByText('At its first step')).toBeVisible();
  expect(screen.queryByText('Good morning.')).toBeNull();
  expect(screen.queryByText('Smile.')).toBeNull();
  expect(document.querySelector('[data-due]')).toBeNull();
});
