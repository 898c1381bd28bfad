import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { OK, ownClock, phone, type SendFake, wall } from './phone.tsx';

ownClock();

describe('grouping at the table', () => {
  const select = (...names: RegExp[]) => {
    for (const name of names) fireEvent.click(screen.getByRole('button', { name, pressed: false }));
  };

  it('makes a topic of what is selected', async () => {
    const { send } = phone('tables', { table: wall() });
    select(/Parent council/, /Network team/);
    expect(screen.getByText('2 selected')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'New topic' }));
    fireEvent.change(screen.getByLabelText('Name of the topic'), {
      target: { value: ' Around the school ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Make the topic' }));
    expect(send).toHaveBeenCalledWith('createTopic', {
      question: 'leaders',
      scope: 'A',
      name: 'Around the school',
      stickies: ['n3', 'n2'],
    });
    expect(screen.queryByText('2 selected')).toBeNull();
    expect(document.activeElement?.textContent).toBe('What belongs together?');
    await act(async () => {});
  });

  it('[S20] makes a topic of a name that the question comes with by one press, of those that its wall has not yet', async () => {
    const { send } = phone('tables', { table: wall(), names: ['Finance', 'academics', 'Technology'] });
    select(/Parent council/);
    fireEvent.click(screen.getByRole('button', { name: 'New topic' }));
    const names = within(screen.getByRole('list', { name: 'Names to choose from' }));
    expect(names.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Finance',
      'Technology',
    ]);
    // The keys of a phone would cover them.
    expect(document.activeElement).not.toBe(screen.getByLabelText('Or another name'));
    fireEvent.click(names.getByRole('button', { name: 'Finance' }));
    expect(send).toHaveBeenCalledWith('createTopic', {
      question: 'leaders',
      scope: 'A',
      name: 'Finance',
      stickies: ['n2'],
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    await act(async () => {});
  });

  it('splits a topic when all of what is selected is in it', async () => {
    const { send } = phone('tables', { table: wall() });
    select(/Chief academic/);
    fireEvent.click(screen.getByRole('button', { name: 'New topic' }));
    fireEvent.change(screen.getByLabelText('Name of the topic'), { target: { value: 'Leads' } });
    fireEvent.click(screen.getByRole('button', { name: 'Make the topic' }));
    expect(send).toHaveBeenCalledWith(
      'splitTopic',
      expect.objectContaining({ topic: 't1', stickies: ['n1'] }),
    );
    await act(async () => {});
  });

  it('moves into a topic and out of it, and selects again what was refused', async () => {
    const send = vi.fn<SendFake>(async () => OK);
    phone('tables', { table: wall(), send });
    select(/Parent council/);
    fireEvent.click(screen.getByRole('button', { name: 'Move to …' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Academics/ }));
    expect(send).toHaveBeenLastCalledWith('moveStickies', {
      question: 'leaders',
      scope: 'A',
      topic: 't1',
      stickies: ['n2'],
    });
    await act(async () => {});
    send.mockResolvedValue({ ok: false, code: 'unknown-topic', message: '' });
    select(/Chief academic/);
    fireEvent.click(screen.getByRole('button', { name: 'Move to …' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take out of the topic' }));
    expect(send).toHaveBeenLastCalledWith('moveStickies', {
      question: 'leaders',
      scope: 'A',
      stickies: ['n1'],
    });
    await act(async () => {});
    expect(screen.getByRole('alert').textContent).toContain('somebody has merged or dissolved it');
    expect(screen.getByText('1 selected')).toBeTruthy();
  });

  it('renames, merges and dissolves a topic, and takes the last change back', async () => {
    const { send } = phone('tables', { table: wall(2) });
    const open = () => fireEvent.click(screen.getByRole('button', { name: 'Change the topic “Academics”' }));
    open();
    await userEvent.clear(screen.getByLabelText('Name of the topic'));
    fireEvent.change(screen.getByLabelText('Name of the topic'), { target: { value: 'Academic leads' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the name' }));
    open();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Empty one/ }));
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Dissolve the topic' }));
    fireEvent.click(screen.getByRole('button', { name: /Undo/ }));
    const where = { question: 'leaders', scope: 'A' };
    expect(vi.mocked(send).mock.calls).toEqual([
      ['renameTopic', { ...where, topic: 't1', name: 'Academic leads' }],
      ['mergeTopics', { ...where, from: ['t1'], into: 't2' }],
      ['dissolveTopic', { ...where, topic: 't1' }],
      ['undoBoard', where],
    ]);
    await act(async () => {});
  });

  it('has no undo where there is nothing to take back', () => {
    phone('tables', { table: wall(0) });
    expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
  });
});
