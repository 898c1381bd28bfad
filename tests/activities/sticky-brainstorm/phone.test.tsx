import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ack, SendOptions } from '../../../client/activities/screen.ts';
import Phone from '../../../client/activities/sticky-brainstorm/Phone.tsx';
import { forgetDrafts } from '../../../client/live/drafts.ts';
import type { FloorView, MeView, TableView } from '../../../shared/activities/sticky-brainstorm/views.ts';

type Phase = FloorView['phase'];
type SendFake = (type: string, payload: unknown, options?: SendOptions) => Promise<Ack>;

const OK: Ack = { ok: true, version: 1 };
const question = { id: 'leaders', text: 'Who are the appropriate leaders?', short: 'Leaders' };

const mine = (slots: Record<string, string>, order: number[] = []): MeView => ({
  questions: { leaders: { slots, order } },
});

const wall = (undo = 0): TableView => ({
  walls: {
    leaders: {
      undo,
      notes: {
        n1: { text: 'Chief academic officer', rank: 1, of: 2, topic: 't1' },
        n2: { text: 'Parent council', rank: 2, of: 2 },
        n3: { text: 'Network team', rank: 1, of: 1 },
      },
      topics: {
        t1: {
          name: 'Academics',
          nth: 1,
          points: 2,
          people: 1,
          tables: 1,
          stickies: 1,
          spread: [1, 0, 0],
          disagree: false,
        },
        t2: {
          name: 'Empty one',
          nth: 2,
          points: 0,
          people: 0,
          tables: 0,
          stickies: 0,
          spread: [0, 0, 0],
          disagree: false,
        },
      },
    },
  },
});

function phone(
  phase: Phase,
  {
    send = vi.fn<SendFake>(async () => OK),
    me,
    table,
  }: { send?: SendFake; me?: MeView; table?: TableView } = {},
) {
  const element = (at: Phase, own: MeView | undefined) => (
    <Phone
      floor={{ phase: at, question, number: 1, of: 4, stickies: 3 }}
      table={table}
      me={own}
      you={{ id: 'p1', table: 'A' }}
      tablemates={[]}
      roles={[]}
      item={{ id: 'storm', title: 'Sticky brainstorm', kind: 'sticky-brainstorm' }}
      step={{ id: `${at}.leaders`, title: at }}
      clock={undefined}
      language="en"
      send={send}
      introduce={async () => OK}
    />
  );
  const { rerender, unmount } = render(element(phase, me));
  return { send, unmount, go: (at: Phase, own = me) => rerender(element(at, own)) };
}

const sticky = (number: number) => screen.getByLabelText(`Sticky ${number} of 3`);
const pause = () => act(() => vi.advanceTimersByTimeAsync(650));

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  forgetDrafts('');
});

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
      { replaces: 'sticky.leaders.2' },
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
    const send = vi.fn<SendFake>(async () => ({ ok: false, code: 'no-such-question', message: '' }));
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
    expect(screen.getByText('Now number 2 of 3')).toBeTruthy();
  });

  it('goes back when it is refused', async () => {
    const send = vi.fn<SendFake>(async () => ({ ok: false, code: 'bad-order', message: '' }));
    phone('rank', { me: three, send });
    fireEvent.click(screen.getByRole('button', { name: 'Move down: One' }));
    await act(async () => {});
    expect(order()).toEqual(['One', 'Two', 'Three']);
    expect(screen.getByRole('alert').textContent).toBe('This order was not taken over. Please try again.');
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
    send.mockResolvedValue({ ok: false, code: 'no-such-topic', message: '' });
    select(/Chief academic/);
    fireEvent.click(screen.getByRole('button', { name: 'Move to …' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take out of the topic' }));
    expect(send).toHaveBeenLastCalledWith('moveStickies', {
      question: 'leaders',
      scope: 'A',
      stickies: ['n1'],
    });
    await act(async () => {});
    expect(screen.getByRole('alert').textContent).toContain('Somebody at your table');
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
      ['mergeTopics', { ...where, from: 't1', into: 't2' }],
      ['dissolveTopic', { ...where, topic: 't1' }],
      ['undo', where],
    ]);
    await act(async () => {});
  });

  it('has no undo where there is nothing to take back', () => {
    phone('tables', { table: wall(0) });
    expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
  });
});
