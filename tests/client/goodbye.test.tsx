import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetWords } from '../../client/live/keptWords.ts';
import { storage } from '../../client/live/storage.ts';
import type { Welcome } from '../../shared/protocol/wire.ts';
import { lobbyRoom } from './lobbyRoom.ts';

vi.mock('socket.io-client', async () => (await import('../support/socketByHand.ts')).client);

const { hears } = await import('../support/socketByHand.ts');
const { RoomPage } = await import('../../client/phone/RoomPage.tsx');
// As on a phone that has joined.
await (await import('../../client/handBack/returnedPart.ts')).Returned.fetch();
await (await import('../../client/phone/later.tsx')).ClosedRoom.fetch();

const CODE = lobbyRoom.code;
const ME = 'V1StGXR8_Z5j';
const MATE = 'qT5vW8zA1bC4';

const welcome: Welcome = {
  now: 0,
  build: 'dev',
  you: { id: ME },
  views: {
    floor: {
      version: 1,
      view: {
        room: { ...lobbyRoom, tables: ['A'], roles: [] },
      },
    },
    me: { version: 1, view: { you: { id: ME, table: 'A' }, items: {} } },
  },
};

const waits = (id: string, text: string) =>
  storage.set(
    `plenary.outbox.${CODE}/${id}`,
    JSON.stringify({ command: { id, type: 'answer', item: 'one', payload: { text } }, at: 1 }),
  );

/** As another tab keeps it, and tells this one. */
function keepDraft(name: string, newValue: string): void {
  const key = `plenary.draft.${name}`;
  localStorage.setItem(key, newValue);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
}

/** A phone on which somebody wrote, and where others wrote before. */
function write(): void {
  storage.set(`plenary.seat.${CODE}`, `${ME}.zq-canary-secret`);
  waits('id-1', 'zq-canary waits for the network');
  waits('id-2', 'zq-canary gro');
  const drafts = {
    [`${ME}/one/answer`]: 'zq-canary grows',
    [`${ME}/one/new`]: JSON.stringify({
      fields: { scope: 'zq-canary-choice', what: 'zq-canary for table B' },
    }),
    [`${ME}/one/2`]: '  ',
  };
  for (const [key, text] of Object.entries(drafts)) keepDraft(key, text);
  keepDraft(`${MATE}/one/answer`, 'of somebody else');
  storage.set('plenary.outbox.BCDFGH/id-9', '{}');
}

const kept = (): string => JSON.stringify({ ...localStorage });

/** Says something to the page, as the server would. */
const hear = (event: string, message: unknown) => act(() => hears(event, message));

beforeEach(() => {
  forgetWords('');
  for (const key of storage.keys('')) storage.remove(key);
  sessionStorage.clear();
  write();
});

describe('a phone whose person was taken out', () => {
  it('hands back what the room has not taken, and keeps nothing of them', async () => {
    render(<RoomPage code={CODE} />);
    hear('welcome', welcome);
    expect(await screen.findByText('You are in.')).toBeVisible();
    hear('goodbye', { code: 'removed' });
    expect(await screen.findByText('A facilitator has taken you out of this room.')).toBeVisible();
    const [handedBack, ...more] = screen.getAllByRole('blockquote');
    expect(more).toEqual([]);
    expect(handedBack).toHaveTextContent(
      'zq-canary waits for the network zq-canary grows zq-canary for table B',
    );
    expect(kept()).not.toMatch(/zq-canary|V1StGXR8_Z5j/);
    expect(kept()).toContain('of somebody else');
    expect(storage.get('plenary.outbox.BCDFGH/id-9')).toBe('{}');
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByRole('blockquote')).toBeNull();
  });

  it('says so after a reload too, until they ask to come in anew', async () => {
    const { unmount } = render(<RoomPage code={CODE} />);
    hear('goodbye', { code: 'removed' });
    unmount();
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    render(<RoomPage code={CODE} />);
    expect(await screen.findByText('A facilitator has taken you out of this room.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Join as somebody new' }));
    expect(screen.getByText('Looking for the room …')).toBeVisible();
    vi.unstubAllGlobals();
  });

  it('learns it as well when it comes back later', () => {
    render(<RoomPage code={CODE} />);
    hear('connect_error', Object.assign(new Error('removed'), { data: { code: 'removed' } }));
    expect(screen.getByRole('blockquote')).toHaveTextContent('zq-canary grows');
    expect(kept()).not.toMatch(/zq-canary|V1StGXR8_Z5j/);
  });
});

describe('a phone whose room was erased', () => {
  it('hands back what the room has not taken, and keeps nothing of it', () => {
    render(<RoomPage code={CODE} />);
    hear('welcome', welcome);
    hear('goodbye', { code: 'erased' });
    expect(screen.getByText('This room was deleted by its facilitator.')).toBeVisible();
    expect(screen.getByRole('blockquote')).toHaveTextContent('zq-canary grows');
    expect(kept()).not.toMatch(/zq-canary|V1StGXR8_Z5j/);
    expect(Object.keys(sessionStorage)).toEqual([`plenary.takenBack.${CODE}`]);
  });
});

describe('a phone that is turned away for now', () => {
  it.each(['not-found', 'room-full', 'too-fast'])('keeps what was written, and the seat: %s', (code) => {
    const before = kept();
    render(<RoomPage code={CODE} />);
    if (code === 'too-fast') hear('goodbye', { code });
    else hear('connect_error', Object.assign(new Error(code), { data: { code } }));
    expect(screen.getAllByRole('alert').at(-1)).toBeVisible();
    expect(kept()).toBe(before);
  });

  it('says that the room is gone, and shows what was written in it, when it was erased while the phone was away', () => {
    render(<RoomPage code={CODE} />);
    hear('connect_error', Object.assign(new Error('not-found'), { data: { code: 'not-found' } }));
    expect(
      screen.getByText('This workshop is no longer on the server: it was probably deleted.'),
    ).toBeVisible();
    const words = screen.getAllByRole('blockquote').map(({ textContent }) => textContent);
    expect(words).toEqual(
      expect.arrayContaining(['zq-canary waits for the network', 'zq-canary grows', 'zq-canary for table B']),
    );
    expect(screen.queryByRole('button', { name: 'Send it now' })).toBeNull();
  });
});

describe('what a phone gave back', () => {
  it('is there after a reload too, until its person lets go of it', async () => {
    const { unmount } = render(<RoomPage code={CODE} />);
    hear('goodbye', { code: 'removed' });
    unmount();
    render(<RoomPage code={CODE} />);
    expect(screen.getByRole('blockquote')).toHaveTextContent('zq-canary grows');
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByRole('blockquote')).toBeNull();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('zq-canary grows');
  });
});
