import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { FloorView, TableView } from '../../../shared/activities/sticky-brainstorm/views.ts';
import {
  question as leaders,
  mine,
  ownClock,
  pause,
  phoneAt as phone,
  type SendFake,
  sticky,
} from './phone.tsx';

const goals = { id: 'goals', text: 'What are our shared goals?', short: 'Goals' };
const floor = (phase: FloorView['phase'], change: Partial<FloorView> = {}): FloorView => ({
  flow: 'together',
  phase,
  questions: [leaders, goals],
  question: leaders,
  number: 1,
  of: 2,
  stickies: 3,
  ...change,
});

const tab = (name: RegExp) => within(screen.getByRole('navigation')).getByRole('button', { name });
const topic = (name: string, nth: number, brought?: { topic: string; stickies: number }) => ({
  name,
  nth,
  points: 3,
  people: 1,
  tables: 1,
  stickies: 2,
  spread: [1, 0, 0],
  disagree: false,
  ...(brought ? { brought } : {}),
});
const tableWall = (topics: TableView['walls'][string]['topics']): TableView => ({
  walls: { leaders: { undo: 0, notes: { n1: { text: 'CTO', rank: 1, of: 1, topic: 't1' } }, topics } },
});
const ofAll = (name: string, nth: number) => ({ name, nth, points: 9, people: 3, tables: 2 });

ownClock();

describe('[S14] all questions on one phone', () => {
  it('says under each how many stickies it has, and goes on to the next', async () => {
    const { send } = phone(floor('write'));
    expect(tab(/Leaders/).textContent).toContain('0 of 3');
    fireEvent.change(sticky(1), { target: { value: 'CTO' } });
    expect(tab(/Leaders/).textContent).toContain('1 of 3');
    fireEvent.click(screen.getByRole('button', { name: 'Next: Goals' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(goals.text);
    // What was typed is sent all the same, for its own question.
    await pause();
    expect(send).toHaveBeenCalledExactlyOnceWith(
      'writeSticky',
      { question: 'leaders', slot: 1, text: 'CTO' },
      { replaces: 'p1/storm/leaders/1' },
    );
    expect(screen.queryByRole('button', { name: /^Next: / })).toBeNull();
    fireEvent.click(tab(/Leaders/));
    expect(sticky(1)).toHaveProperty('value', 'CTO');
  });

  it('keeps what is typed for a question that is not open when the room goes on', async () => {
    const { send, go } = phone(floor('write'));
    fireEvent.change(sticky(2), { target: { value: 'Half a thou' } });
    fireEvent.click(tab(/Goals/));
    go(floor('wall'));
    expect(send).toHaveBeenCalledWith(
      'writeSticky',
      { question: 'leaders', slot: 2, text: 'Half a thou' },
      expect.anything(),
    );
    await pause();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is ranked question by question: each order confirmed leads to the next', async () => {
    const { send } = phone(floor('rank'), { me: mine({ 1: 'CTO', 2: 'Board' }) });
    expect(tab(/Leaders/).textContent).toContain('2 to rank');
    fireEvent.click(screen.getByRole('button', { name: 'This is my order' }));
    await waitFor(() =>
      expect(send).toHaveBeenCalledWith(
        'rankStickies',
        { question: 'leaders', order: [1, 2] },
        expect.anything(),
      ),
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(goals.text);
  });

  it('[S15] turns with the projector while the wall is looked at, and otherwise stays where its person is', () => {
    const { go } = phone(floor('wall'));
    const asks = () => screen.getByRole('heading', { level: 1 }).textContent;
    go(floor('wall', { question: goals }));
    expect(asks()).toBe(goals.text);
    fireEvent.click(tab(/Leaders/));
    expect(asks()).toBe(leaders.text);
    go(floor('wall', { question: leaders }));
    go(floor('wall', { question: goals }));
    expect(asks()).toBe(goals.text);
    go(floor('tables', { question: goals }));
    fireEvent.click(tab(/Leaders/));
    go(floor('tables', { question: leaders }));
    go(floor('tables', { question: goals }));
    expect(asks()).toBe(leaders.text);
  });
});

describe('[S16] the central wall on a phone', () => {
  const room = { leaders: { x: ofAll('Teachers', 1), y: ofAll('School board', 2) } };

  it('takes a topic there as a new one, or into one that is there, the likeliest first', async () => {
    const { send } = phone(floor('room', { room }), {
      table: tableWall({ t1: topic('The board of the school', 1) }),
    });
    expect(tab(/Leaders/).textContent).toContain('0 of 1 brought');
    const open = screen.getByRole('button', { name: 'Bring “The board of the school” to the central wall' });
    fireEvent.click(open);
    const dialog = screen.getByRole('dialog');
    const choices = within(dialog)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(choices[0]).toContain('School board');
    expect(choices[0]).toContain('Much the same');
    await act(async () => fireEvent.click(within(dialog).getByRole('button', { name: /^Teachers/ })));
    expect(send).toHaveBeenLastCalledWith('bringTopic', { question: 'leaders', topic: 't1', into: 'x' });
    fireEvent.click(open);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'As a new topic' })));
    expect(send).toHaveBeenLastCalledWith('bringTopic', { question: 'leaders', topic: 't1' });
  });

  it('says where it is, and takes it back', async () => {
    const table = tableWall({ t1: topic('IT', 1, { topic: 'x', stickies: 2 }) });
    const { send } = phone(floor('room', { room }), { table });
    expect(screen.getByText('On the wall, in “Teachers”')).toBeVisible();
    expect(tab(/Leaders/).textContent).toContain('1 of 1 brought');
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Take “IT” off the central wall' })),
    );
    expect(send).toHaveBeenLastCalledWith('takeBackTopic', { question: 'leaders', topic: 't1' });
  });

  it('brings what came to a topic since, and offers no second topic of a name that is there', async () => {
    const table = tableWall({
      t1: topic('IT', 1, { topic: 'x', stickies: 1 }),
      t2: topic(' teachers', 2),
    });
    const { send } = phone(floor('room', { room }), { table });
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Bring the rest of “IT” to the central wall' })),
    );
    expect(send).toHaveBeenLastCalledWith('bringTopic', { question: 'leaders', topic: 't1', into: 'x' });
    fireEvent.click(screen.getByRole('button', { name: /^Bring “ ?teachers” to the central wall$/ }));
    expect(screen.queryByRole('button', { name: 'As a new topic' })).toBeNull();
  });

  it('says why it was refused', async () => {
    const send = vi.fn<SendFake>(async () => ({
      ok: false,
      code: 'wall-full',
      values: { most: 150 },
      message: '',
    }));
    phone(floor('room', { room: { leaders: {} } }), { table: tableWall({ t1: topic('IT', 1) }), send });
    fireEvent.click(screen.getByRole('button', { name: 'Bring “IT” to the central wall' }));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'As a new topic' })));
    expect(screen.getByRole('alert').textContent).toContain('Join one of them');
  });

  it('leads to the table’s own topics and back, also where it has none yet', () => {
    phone(floor('room', { room }), { table: tableWall({}) });
    expect(screen.getByText('Your table has no topics yet')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Make topics' }));
    expect(screen.getByText('What belongs together?')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Back to the central wall' }));
    expect(screen.getByText('Bring yours to the central wall')).toBeVisible();
  });
});
