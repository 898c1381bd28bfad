import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import ContentPhone from '../../../client/activities/content/Phone.tsx';
import type { PhoneProps } from '../../../client/activities/screen.ts';
import type { activity } from '../../../shared/activities/content/activity.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';

type Props = PhoneProps<typeof activity>;
const yes: Reply = { ok: true, version: 1 };

const propsOf = (part: Partial<Props> = {}): Props => ({
  item: { id: 'background', title: 'Background', kind: 'content' },
  step: { id: 'who', title: 'Who is here?' },
  clock: undefined,
  language: 'en',
  floor: {
    slide: { id: 'who', title: 'Who is here?', points: [], links: [] },
    number: 1,
    of: 1,
    asksRole: true,
    board: { counts: { money: 2, library: 0 }, other: 0, unsaid: 1 },
  },
  table: undefined,
  me: undefined,
  you: { id: 'ada', table: 'A' },
  tablemates: [],
  roles: [
    { id: 'money', title: 'Finance Leader' },
    { id: 'library', title: 'Library Media Specialist' },
  ],
  send: vi.fn(async () => yes),
  introduce: vi.fn(async () => yes),
  ...part,
});

describe('the board on a phone', () => {
  it('asks who you are, and then shows who is missing', async () => {
    const props = propsOf();
    const view = render(<ContentPhone {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Finance Leader' }));
    expect(props.introduce).toHaveBeenCalledWith({ role: 'money' });
    view.rerender(<ContentPhone {...props} you={{ id: 'ada', table: 'A', role: 'money' }} />);
    expect(screen.getByText('You are here as')).toBeVisible();
    expect(screen.getByText('1 of 2 roles are here')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Missing from planning' })).toBeVisible();
  });

  it('[CO4] takes "another role" for an answer, and gives up the one before', async () => {
    const props = propsOf({ you: { id: 'ada', table: 'A', role: 'money' } });
    render(<ContentPhone {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    await userEvent.click(screen.getByRole('button', { name: 'Another role' }));
    expect(props.send).toHaveBeenCalledWith('sayOtherRole', { other: true });
    expect(props.introduce).toHaveBeenCalledWith({ role: '' });
  });

  it('says when an answer was not taken', async () => {
    const no: Reply = { ok: false, code: 'removed', message: 'You are no longer in this room.' };
    render(<ContentPhone {...propsOf({ introduce: async () => no })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Finance Leader' }));
    expect(screen.getByText('That was not saved. Please try again.')).toBeVisible();
  });

  it('opens links in a tab of their own', () => {
    const slide = {
      id: 'r',
      title: 'Resources',
      points: [],
      links: [{ title: 'A guide', url: 'https://www.example.org/a' }],
    };
    render(<ContentPhone {...propsOf({ floor: { slide, number: 1, of: 1, asksRole: false } })} />);
    const link = screen.getByRole('link', { name: /A guide/ });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });
});
