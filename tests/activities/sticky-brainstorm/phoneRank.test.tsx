import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { mine, ownClock, phone, type SendFake, sticky } from './phone.tsx';

ownClock();

const order = () => screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent);

describe('ranking', () => {
  const three = mine({ 1: 'One', 2: 'Two', 3: 'Three' });

  it('moves by buttons and by keys on the handle, shows it at once, and says where it is now', () => {
    const { send } = phone('rank', { me: three });
    fireEvent.click(screen.getByRole('button', { name: 'Move up: Three' }));
    expect(order()).toEqual(['One', 'Three', 'Two']);
    expect(send).toHaveBeenLastCalledWith(
      'rankStickies',
      { question: 'leaders', order: [1, 3, 2] },
      { replaces: 'rank.leaders' },
    );
    fireEvent.keyDown(screen.getByRole('button', { name: /arrow keys: One/ }), { key: 'ArrowDown' });
    expect(order()).toEqual(['Three', 'One', 'Two']);
    expect(screen.getByText('One: now 2 of 3')).toBeTruthy();
  });

  it('goes back when it is refused', async () => {
    const send = vi.fn<SendFake>(async () => ({ ok: false, code: 'bad-order', message: '' }));
    phone('rank', { me: three, send });
    fireEvent.click(screen.getByRole('button', { name: 'Move down: One' }));
    await act(async () => {});
    expect(order()).toEqual(['One', 'Two', 'Three']);
    expect(screen.getByRole('alert').textContent).toBe(
      'This order was not taken over. Each sticky has one place in it.',
    );
  });

  it('is confirmed once, calmly, and shown as confirmed after a reload', async () => {
    const { send, unmount } = phone('rank', { me: three });
    fireEvent.click(screen.getByRole('button', { name: 'This is my order' }));
    expect(send).toHaveBeenCalledWith(
      'rankStickies',
      { question: 'leaders', order: [1, 2, 3] },
      expect.anything(),
    );
    expect(screen.getByRole('status').textContent).toContain('They go up when');
    expect(screen.queryByRole('button', { name: 'This is my order' })).toBeNull();
    unmount();
    phone('rank', { me: mine({ 1: 'One', 2: 'Two' }, [2, 1]) });
    expect(screen.getByRole('status')).toBeTruthy();
    expect(order()).toEqual(['Two', 'One']);
  });

  it('lets who wrote nothing write now, and come back to rank it, before the server has it', async () => {
    phone('rank');
    fireEvent.click(screen.getByRole('button', { name: 'Write now' }));
    fireEvent.change(sticky(1), { target: { value: 'A late thought' } });
    fireEvent.change(sticky(3), { target: { value: 'Another' } });
    fireEvent.click(screen.getByRole('button', { name: 'Back to ranking' }));
    expect(order()).toEqual(['A late thought', 'Another']);
  });
});
