import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhoneProps } from '../../../client/activities/screen.ts';
import SharePhone from '../../../client/activities/share-and-move/Phone.tsx';
import { forgetWords, keptWords } from '../../../client/live/keptWords.ts';
import { forgetServerClock, setServerClock } from '../../../client/live/time.ts';
import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import type { TurnsView } from '../../../shared/activities/share-and-move/viewParts.ts';
import type { WritersView } from '../../../shared/activities/share-and-move/views.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';

const yes: Reply = { ok: true, version: 1 };
const no: Reply = { ok: false, code: 'moved-on', message: 'This document has moved on to another table.' };

const order: TurnsView['order'] = [
  { id: 'ana', name: 'Ana', seat: 1, status: 'waiting' },
  { id: 'ben', seat: 2, status: 'waiting' },
  { id: 'cem', name: 'Cem', seat: 3, status: 'waiting' },
];

const document: NonNullable<WritersView['document']> = {
  id: 'C',
  question: 'How does it help?',
  short: 'Help',
  passages: { p1: { n: 1, author: { name: 'Cem', table: 'C' }, text: 'Begin together.', kind: 'turn' } },
};

const tableWith = (turns: Partial<TurnsView>, part: Partial<WritersView> = {}) => ({
  writers: {
    C: { name: { table: 'C' }, document, turns: { started: true, order, seconds: 90, ...turns }, ...part },
  },
});

const visiting = (id: string) => ({ ...document, id });

const turnOf = (person: string, passage?: string) => ({
  person,
  startedAt: Date.now(),
  seconds: 90,
  ...(passage === undefined ? {} : { passage }),
});

function propsOf(part: Partial<PhoneProps<typeof activity>> = {}): PhoneProps<typeof activity> {
  return {
    item: { id: 'share', title: 'Share and Move', kind: 'share-and-move' },
    step: { id: 'write', title: 'Write' },
    clock: undefined,
    language: 'en',
    floor: { moves: 2, documents: 3, turnFloor: 60, startSeconds: 60 },
    table: tableWith({ started: false }),
    me: undefined,
    you: { id: 'ana', name: 'Ana', table: 'C' },
    tablemates: order,
    roles: [],
    send: vi.fn(async () => yes),
    introduce: vi.fn(async () => yes),
    ...part,
  };
}

beforeEach(() => forgetWords(''));
afterEach(() => vi.useRealTimers());

/** What is typed in a turn is a draft of this name. */
const replaces = { replaces: 'ana/share/passage/mine' };

describe('writing in turn', () => {
  it('[TU1] lets the table pick who starts', async () => {
    const props = propsOf();
    render(<SharePhone {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Person 2' }));
    expect(props.send).toHaveBeenCalledWith('startWith', { person: 'ben' });
  });

  it('[M3] says what each turn gets: the start minute is nobody’s, and a table that starts late has less', () => {
    const startedAt = 1_800_000_000_000;
    const clock = { startedAt, endsAt: startedAt + 10 * 60_000 };
    const said = (now: number, more: Partial<PhoneProps<typeof activity>> = {}) => {
      setServerClock({ now });
      const { unmount } = render(<SharePhone {...propsOf({ clock, ...more })} />);
      const found = window.document.body.textContent?.match(/(\d+:\d\d) each/)?.[1];
      unmount();
      return found;
    };
    expect(said(startedAt + 5_000)).toBe('3:00');
    expect(said(startedAt + 60_000)).toBe('3:00');
    expect(said(startedAt + 4 * 60_000)).toBe('2:00');
    expect(said(startedAt + 30 * 60_000)).toBe('1:00');
    // Paused, and where hosts show no clock.
    expect(said(startedAt + 9 * 60_000, { clock: { ...clock, pausedAt: startedAt + 60_000 } })).toBe('3:00');
    expect(said(startedAt + 9 * 60_000, { clock: undefined })).toBe('1:30');
    forgetServerClock();
  });

  it('shows the writer what is there before the editor opens', async () => {
    const props = propsOf({ table: tableWith({ turn: turnOf('ana') }) });
    render(<SharePhone {...props} />);
    expect(screen.getByRole('heading', { name: 'Your turn' })).toBeVisible();
    expect(screen.getByText('Begin together.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Write my part' }));
    expect(props.send).toHaveBeenCalledWith('openEditor', {});
  });

  it('sends the text as it grows and hands on to the next by name', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const props = propsOf({ table: tableWith({ turn: turnOf('ana', 'mine') }) });
    render(<SharePhone {...props} />);
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    await user.type(screen.getByLabelText('Your part'), 'And early');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(props.send).toHaveBeenCalledWith('saveText', { passage: 'mine', text: 'And early' }, replaces);
    await user.click(screen.getByRole('button', { name: 'Done, now Person 2' }));
    expect(props.send).toHaveBeenLastCalledWith(
      'finishTurn',
      { passage: 'mine', text: 'And early' },
      replaces,
    );
  });

  it('sends what is typed when the host goes on in the middle of a word', async () => {
    const props = propsOf({ table: tableWith({ turn: turnOf('ana', 'mine') }) });
    const view = render(<SharePhone {...props} />);
    await userEvent.type(screen.getByLabelText('Your part'), 'Half a wo');
    view.rerender(<SharePhone {...props} step={{ id: 'move.1', title: 'Move 1' }} />);
    expect(props.send).toHaveBeenLastCalledWith('saveText', { passage: 'mine', text: 'Half a wo' }, replaces);
  });

  it('keeps what was typed through a reload', async () => {
    const props = propsOf({ table: tableWith({ turn: turnOf('ana', 'mine') }), send: async () => no });
    const first = render(<SharePhone {...props} />);
    await userEvent.type(screen.getByLabelText('Your part'), 'Not lost');
    first.unmount();
    render(<SharePhone {...props} />);
    expect(screen.getByLabelText('Your part')).toHaveValue('Not lost');
  });

  it('shows the others the growing text, and when their turn comes', () => {
    const growing = {
      ...document,
      passages: {
        ...document.passages,
        now: { n: 2, author: { table: 'C' }, text: 'Growing', kind: 'turn' as const },
      },
    };
    const table = tableWith({ turn: turnOf('ben', 'now') }, { document: growing });
    render(<SharePhone {...propsOf({ table })} />);
    expect(screen.getByRole('heading', { name: 'Person 2 is writing' })).toBeVisible();
    expect(screen.getByText('Growing')).toBeVisible();
    expect(screen.getByText('You are next')).toBeVisible();
  });

  it('[TU3] lets anyone say that somebody is not there, and that person say that they are', async () => {
    const props = propsOf({ table: tableWith({ turn: turnOf('ben') }) });
    const view = render(<SharePhone {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Change the order' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getAllByRole('button', { name: /^Not here / })[0] ?? window.document.body);
    expect(props.send).toHaveBeenCalledWith('markAbsent', { person: 'ben' });
    const absent = order.map((seat) => (seat.id === 'ana' ? { ...seat, status: 'absent' as const } : seat));
    view.rerender(<SharePhone {...props} table={tableWith({ turn: turnOf('ben'), order: absent })} />);
    await userEvent.click(screen.getByRole('button', { name: 'I am here' }));
    expect(props.send).toHaveBeenLastCalledWith('takeTurn', {});
  });
});

describe('a document that visits', () => {
  const step = { id: 'move.1', title: 'Move 1' };
  const table = tableWith({}, { document: visiting('B'), away: 'A' });

  it('[M6] says whose it is, where one’s own is, and takes comments', async () => {
    const props = propsOf({ step, table });
    render(<SharePhone {...props} />);
    expect(screen.getByText('From table B')).toBeVisible();
    expect(screen.getByText('Your own document is at table A now.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Comment on what Cem wrote' }));
    await userEvent.type(screen.getByLabelText('Your comment'), 'Why?');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(props.send).toHaveBeenCalledWith(
      'addComment',
      { passage: 'p1', text: 'Why?' },
      {
        replaces: 'ana/share/comment/p1',
      },
    );
    expect(screen.queryByLabelText('Your comment')).toBeNull();
  });

  it('[M7] keeps what was not sent when the document moved on, to be sent after it', async () => {
    const props = propsOf({ step, table });
    const view = render(<SharePhone {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a passage' }));
    await userEvent.type(screen.getByLabelText('Add to the document of table B'), 'Not yet');
    const next = tableWith({}, { document: { ...visiting('A'), passages: {} } });
    view.rerender(<SharePhone {...props} step={{ id: 'move.2', title: 'Move 2' }} table={next} />);
    expect(screen.queryByText('Not yet')).toBeNull();
    const [[key, left] = []] = keptWords.list('ana/');
    expect(left?.send).toMatchObject({ type: 'addPassage', payload: { document: 'B', text: 'Not yet' } });
    expect(keptWords.isShown(key ?? '')).toBe(false);
  });

  it('gives the text back when the document has moved on meanwhile', async () => {
    render(<SharePhone {...propsOf({ step, table, send: async () => no })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a passage' }));
    await userEvent.type(screen.getByLabelText('Add to the document of table B'), 'One more thing');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByLabelText('Add to the document of table B')).toHaveValue('One more thing');
    expect(screen.getByText('The document is at another table now. Your text is still here.')).toBeVisible();
  });
});
