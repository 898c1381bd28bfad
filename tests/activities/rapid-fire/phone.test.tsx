import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import Phone from '../../../client/activities/rapid-fire/Phone.tsx';
import type { Reply } from '../../../shared/protocol/wire.ts';

const floor = {
  place: 'talk.one',
  talk: { id: 'one', title: 'One plan', minutes: [5, 7] as const, number: 1, of: 2 },
  said: { q1: { text: 'How did you pay?', votes: 3, nth: 1 } },
  open: 1,
  answered: 0,
};

function show(send: (type: string, payload: unknown) => Promise<Reply>) {
  render(
    <Phone
      floor={floor}
      table={undefined}
      me={undefined}
      you={{ id: 'p1', table: 'A' }}
      tablemates={[]}
      roles={[]}
      item={{ id: 'rapid', title: 'Rapid fire', kind: 'rapid-fire' }}
      step={{ id: 'talk.one', title: 'One plan' }}
      clock={undefined}
      language="en"
      send={send}
      introduce={async () => ({ ok: true, version: 1 })}
    />,
  );
}

it('leaves a refused question to the phone, which hands it back', async () => {
  const send = vi.fn(async (): Promise<Reply> => ({ ok: false, code: 'said-already', message: 'Again?' }));
  show(send);
  const field = screen.getByLabelText('Your question');
  await userEvent.type(field, 'Who leads?');
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(send).toHaveBeenCalledWith('askQuestion', { talk: 'one', text: 'Who leads?' });
  await waitFor(() => expect(screen.queryByText('On its way …')).toBeNull());
  expect(field).toHaveProperty('value', '');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('shows a question as on its way until the server has it', async () => {
  let saved: (ack: Reply) => void = () => {};
  show(() => new Promise((resolve) => (saved = resolve)));
  const field = screen.getByLabelText('Your question');
  await userEvent.clear(field);
  await userEvent.type(field, 'Who pays?');
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(field).toHaveProperty('value', '');
  expect(screen.getByText('On its way …')).toBeTruthy();
  saved({ ok: true, version: 2 });
  await waitFor(() => expect(screen.queryByText('On its way …')).toBeNull());
});

it('counts a vote from the tap on, and takes it away again when it is refused', async () => {
  let answer: (ack: Reply) => void = () => {};
  show(() => new Promise((resolve) => (answer = resolve)));
  const vote = screen.getByRole('button', { name: /I ask this too/ });
  await userEvent.click(vote);
  expect(vote.getAttribute('aria-pressed')).toBe('true');
  expect(vote.textContent).toBe('4');
  answer({ ok: false, code: 'gone', message: 'Gone.' });
  await waitFor(() => expect(vote.textContent).toBe('3'));
});
