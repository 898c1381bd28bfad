import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { mine, OK, ownClock, pause, phone, type SendFake, sticky, wall } from './phone.tsx';

ownClock();

describe('writing', () => {
  it('sends a sticky a moment after typing, once, and only the last text of each', async () => {
    const { send } = phone('write');
    fireEvent.change(sticky(2), { target: { value: 'CTO' } });
    fireEvent.change(sticky(2), { target: { value: 'CTO and E-rate' } });
    expect(send).not.toHaveBeenCalled();
    await pause();
    await pause();
    expect(send).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledWith(
      'writeSticky',
      { question: 'leaders', slot: 2, text: 'CTO and E-rate' },
      { replaces: 'p1/storm/leaders/2' },
    );
  });

  it('sends what is typed when the field is left, and when the room goes on', () => {
    const { send, unmount } = phone('write');
    fireEvent.change(sticky(1), { target: { value: 'One' } });
    fireEvent.blur(sticky(1));
    expect(send).toHaveBeenCalledTimes(1);
    fireEvent.change(sticky(3), { target: { value: 'Three' } });
    unmount();
    expect(send).toHaveBeenLastCalledWith(
      'writeSticky',
      expect.objectContaining({ slot: 3 }),
      expect.anything(),
    );
  });

  it('keeps a text that was refused, says why, and tries again with the next letter', async () => {
    const send = vi.fn<SendFake>(async () => ({ ok: false, code: 'unknown-question', message: '' }));
    phone('write', { send });
    fireEvent.change(sticky(1), { target: { value: 'Mine' } });
    await pause();
    expect(sticky(1)).toHaveProperty('value', 'Mine');
    expect(screen.getByRole('alert').textContent).toContain('Your text is still here');
    await pause();
    expect(send).toHaveBeenCalledTimes(1);
    send.mockResolvedValue(OK);
    fireEvent.change(sticky(1), { target: { value: 'Mine!' } });
    await pause();
    expect(send).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not let an older copy of the server undo what was deleted meanwhile', async () => {
    const { send, go } = phone('write');
    fireEvent.change(sticky(1), { target: { value: 'Oops' } });
    await pause();
    fireEvent.change(sticky(1), { target: { value: '' } });
    go('write', mine({ 1: 'Oops' }));
    expect(sticky(1)).toHaveProperty('value', '');
    await pause();
    expect(send).toHaveBeenLastCalledWith(
      'writeSticky',
      expect.objectContaining({ text: '' }),
      expect.anything(),
    );
    go('write', mine({ 1: '' }));
    expect(sticky(1)).toHaveProperty('value', '');
  });

  it('once the wall is open, puts a sticky up by a button and not letter by letter', async () => {
    const { send } = phone('wall', { me: mine({ 1: 'One' }), table: wall() });
    fireEvent.click(screen.getByRole('button', { name: 'Add yours' }));
    fireEvent.change(sticky(2), { target: { value: 'Half a thou' } });
    await pause();
    expect(send).not.toHaveBeenCalled();
    fireEvent.change(sticky(2), { target: { value: 'Half a thought' } });
    fireEvent.click(screen.getByRole('button', { name: 'Put on the wall' }));
    expect(send).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('heading', { name: 'The wall of table A' })).toBeTruthy();
  });
});
