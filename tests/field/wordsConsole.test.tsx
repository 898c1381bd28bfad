import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TalkDialog } from '../../client/activities/rapid-fire/TalkDialog.tsx';
import { HostWords, hostOwner } from '../../client/console/HostWords.tsx';
import { DraftScopeContext } from '../../client/live/drafts.ts';
import { forgetWords } from '../../client/live/keptWords.ts';
import type { Reply } from '../../shared/protocol/wire.ts';

const place = { owner: hostOwner('r1'), item: 'talks', step: 'talk.first', title: 'Rapid fire' };

/** A console: the strip of words that are given back, and the dialog while its activity is on. */
function Desk({
  open,
  ask = async () => false,
  askItem,
}: {
  open: boolean;
  ask?: () => Promise<boolean>;
  askItem: () => Promise<Reply>;
}) {
  return (
    <>
      <HostWords roomId="r1" language="en" controls={{ askItem }} />
      {open ? (
        <DraftScopeContext value={place}>
          <TalkDialog talk={undefined} onClose={() => {}} ask={ask} />
        </DraftScopeContext>
      ) : null}
    </>
  );
}

beforeEach(() => forgetWords(''));

describe('what a host typed', () => {
  it('is given back when somebody else went on under the open dialog, and can still be sent', async () => {
    const askItem = vi.fn(async (): Promise<Reply> => ({ ok: true, version: 1 }));
    const desk = render(<Desk open askItem={askItem} />);
    await userEvent.type(screen.getByLabelText('Title of the talk'), 'One plan, four offices');
    expect(screen.queryByRole('blockquote')).toBeNull();
    desk.rerender(<Desk open={false} askItem={askItem} />);
    expect(screen.getByRole('blockquote')).toHaveTextContent('One plan, four offices');
    await userEvent.click(screen.getByRole('button', { name: 'Send it now' }));
    expect(askItem).toHaveBeenCalledWith('talks', 'addPresenter', { title: 'One plan, four offices' });
    expect(screen.queryByRole('blockquote')).toBeNull();
  });

  it('stays with the reason when it is refused then', async () => {
    const askItem = async (): Promise<Reply> => ({
      ok: false,
      code: 'ended',
      message: 'The session has ended.',
    });
    const desk = render(<Desk open askItem={askItem} />);
    await userEvent.type(screen.getByLabelText('Title of the talk'), 'Too late');
    desk.rerender(<Desk open={false} askItem={askItem} />);
    await userEvent.click(screen.getByRole('button', { name: 'Send it now' }));
    expect(screen.getByText('The workshop is over.')).toBeVisible();
    expect(screen.getByRole('blockquote')).toHaveTextContent('Too late');
  });

  it('is there when the dialog is opened again, and gone once it was saved or cancelled', async () => {
    const askItem = vi.fn();
    let saved: (ok: boolean) => void = () => {};
    const ask = () => new Promise<boolean>((done) => (saved = done));
    const desk = render(<Desk open askItem={askItem} ask={ask} />);
    await userEvent.type(screen.getByLabelText('Title of the talk'), 'Offline');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    // The answer comes when the dialog is gone.
    desk.rerender(<Desk open={false} askItem={askItem} />);
    expect(screen.getByRole('blockquote')).toHaveTextContent('Offline');
    await act(async () => saved(true));
    expect(screen.queryByRole('blockquote')).toBeNull();
    desk.rerender(<Desk open askItem={askItem} />);
    expect(screen.getByLabelText('Title of the talk')).toHaveValue('');
    await userEvent.type(screen.getByLabelText('Title of the talk'), 'Never mind');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    desk.rerender(<Desk open={false} askItem={askItem} />);
    expect(screen.queryByRole('blockquote')).toBeNull();
  });
});
