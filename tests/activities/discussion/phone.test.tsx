import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import DiscussionPhone from '../../../client/activities/discussion/Phone.tsx';
import type { PhoneProps } from '../../../client/activities/screen.ts';
import { forgetWords, keptWords } from '../../../client/live/keptWords.ts';
import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';

const yes: Reply = { ok: true, version: 1 };

type Props = PhoneProps<typeof activity>;

function propsOf(part: Partial<Props> = {}): Props {
  return {
    item: { id: 'video', title: 'Featured video', kind: 'discussion' },
    step: { id: 'similar', title: 'Similar' },
    clock: undefined,
    language: 'en',
    floor: {
      format: 'whole',
      answers: 'person',
      of: 2,
      arriving: false,
      question: { id: 'similar', text: 'What is similar?', number: 1, followUp: false },
    },
    table: undefined,
    me: undefined,
    you: { id: 'ada', table: 'C' },
    tablemates: [{ id: 'ben', name: 'Ben' }, { id: 'ada' }, { id: 'cem' }],
    roles: [],
    send: vi.fn(async () => yes),
    introduce: vi.fn(async () => yes),
    ...part,
  };
}

beforeEach(() => forgetWords(''));

describe('a written answer', () => {
  it('[D3] is sent, stands at once, and can be edited', async () => {
    const props = propsOf();
    const view = render(<DiscussionPhone {...props} />);
    await userEvent.type(screen.getByLabelText('Your answer'), 'We share a coach');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(props.send).toHaveBeenCalledWith(
      'answer',
      { question: 'similar', text: 'We share a coach' },
      { replaces: 'ada/video/similar/answer' },
    );
    expect(screen.getByText('We share a coach')).toBeVisible();
    view.rerender(<DiscussionPhone {...props} me={{ answers: { similar: 'We share a coach' } }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
    expect(screen.getByLabelText('Your answer')).toHaveValue('We share a coach');
  });

  it('[D14] says that a facilitator reads it first, before and after it is sent', () => {
    const { floor, ...rest } = propsOf();
    const reviewed = { ...floor, arriving: true, review: true as const };
    const view = render(<DiscussionPhone {...rest} floor={reviewed} />);
    expect(screen.getByText(/A facilitator reads it; then it appears on the projector/)).toBeVisible();
    const me = { answers: { similar: 'We share a coach' } };
    view.rerender(<DiscussionPhone {...rest} floor={reviewed} me={{ ...me, waiting: { similar: true } }} />);
    expect(screen.getByText('A facilitator reads it first')).toBeVisible();
    view.rerender(<DiscussionPhone {...rest} floor={reviewed} me={me} />);
    expect(screen.queryByText('A facilitator reads it first')).toBeNull();
  });

  it('gives the text back when it is refused', async () => {
    const no: Reply = {
      ok: false,
      code: 'not-asked',
      message: 'Answers are not written by each person now.',
    };
    render(<DiscussionPhone {...propsOf({ send: async () => no })} />);
    await userEvent.type(screen.getByLabelText('Your answer'), 'Too late');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByLabelText('Your answer')).toHaveValue('Too late');
    expect(screen.getByText(/Your text is still here/)).toBeVisible();
  });

  it('is back in the field when it is withdrawn, whichever comes first: the reply or the view', async () => {
    for (const viewFirst of [false, true]) {
      forgetWords('');
      let reply = (_ack: Reply): void => undefined;
      const send = () => new Promise<Reply>((resolve) => (reply = resolve));
      const mine = propsOf({ send, me: { answers: { similar: 'A slip' } } });
      const view = render(<DiscussionPhone {...mine} />);
      await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
      const gone = () => view.rerender(<DiscussionPhone {...mine} me={{ answers: {} }} />);
      if (viewFirst) gone();
      await act(async () => reply(yes));
      if (!viewFirst) gone();
      expect(screen.getByLabelText('Your answer')).toHaveValue('A slip');
      view.unmount();
    }
  });

  it('keeps what was typed through a reload', async () => {
    const first = render(<DiscussionPhone {...propsOf()} />);
    await userEvent.type(screen.getByLabelText('Your answer'), 'Half a thou');
    first.unmount();
    render(<DiscussionPhone {...propsOf()} />);
    expect(screen.getByLabelText('Your answer')).toHaveValue('Half a thou');
  });
});

describe('partners', () => {
  const floor = { ...propsOf().floor, format: 'partner' as const };

  it('are told by name, or by seat, with a number to find each other by', () => {
    const table = { partners: { ada: { group: '2', with: ['ben', 'cem'] } } };
    render(<DiscussionPhone {...propsOf({ floor, table })} />);
    expect(screen.getByText('Ben and Person 3')).toBeVisible();
    expect(screen.getByText('2')).toBeVisible();
  });

  it('[PA4] are waited for by who is alone', () => {
    render(
      <DiscussionPhone {...propsOf({ floor, table: { partners: { ada: { group: '1', with: [] } } } })} />,
    );
    expect(screen.getByText('You are the first at this table')).toBeVisible();
  });
});

describe('the scribe', () => {
  const floor = { ...propsOf().floor, answers: 'scribe' as const };

  it('[D5] sends the growing text while it is typed, and all of it before the pen', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const sent: [string, unknown][] = [];
    const send = async (type: string, payload: unknown) => {
      sent.push([type, payload]);
      return yes;
    };
    render(<DiscussionPhone {...propsOf({ floor, table: { scribe: 'ada' }, send })} />);
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    await user.type(screen.getByLabelText('Answer of table C'), 'We');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(sent).toEqual([['writeForTable', { question: 'similar', text: 'We' }]]);
    await user.type(screen.getByLabelText('Answer of table C'), ' meet');
    await user.click(screen.getByRole('button', { name: 'Pass the pen' }));
    await user.click(screen.getByRole('button', { name: 'Ben' }));
    expect(sent.slice(-2)).toEqual([
      ['writeForTable', { question: 'similar', text: 'We meet' }],
      ['passPen', { to: 'ben' }],
    ]);
    vi.useRealTimers();
  });

  it('[D5] is seen by the others, who take the pen by naming its holder', async () => {
    const props = propsOf({ floor, table: { scribe: 'ben', texts: { similar: 'So far' } } });
    render(<DiscussionPhone {...props} />);
    expect(screen.getByText('Ben is writing')).toBeVisible();
    expect(screen.getByText('So far')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Take over the pen' }));
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Take over the pen' }).at(-1) ?? document.body,
    );
    expect(props.send).toHaveBeenCalledWith('takePen', { from: 'ben' });
  });

  it('gives back what was typed last when somebody took the pen meanwhile', async () => {
    const no: Reply = {
      ok: false,
      code: 'pen-taken',
      message: 'Somebody else at your table has the pen now.',
    };
    const send = async () => no;
    const mine = render(<DiscussionPhone {...propsOf({ floor, table: { scribe: 'ada' }, send })} />);
    await userEvent.type(screen.getByLabelText('Answer of table C'), 'My last words');
    mine.rerender(
      <DiscussionPhone
        {...propsOf({ floor, table: { scribe: 'ben', texts: { similar: 'Theirs' } }, send })}
      />,
    );
    expect(screen.queryByText('My last words')).toBeNull();
    expect(keptWords.list('ada/returned/')).toMatchObject([
      [expect.anything(), { fields: { text: 'My last words' }, refused: { code: 'pen-taken' } }],
    ]);
    expect(screen.getByText('Theirs')).toBeVisible();
  });
});
