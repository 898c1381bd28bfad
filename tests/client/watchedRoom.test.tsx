import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Connection, LiveState } from '../../client/live/connection.ts';
import type { FloorView } from '../../shared/room/views.ts';
import { lobbyRoom } from './lobbyRoom.ts';

const room: FloorView['room'] = {
  ...lobbyRoom,
  title: 'Collaborative Leadership',
  roles: [],
  rehearsal: { speed: 5 },
};

const asked: unknown[] = [];
const send = vi.fn<Connection['send']>();
let floor: FloorView = { room };

vi.mock('../../client/live/connection.ts', () => ({
  connect: ({ auth }: { auth: () => unknown }): Connection => {
    asked.push(auth());
    return {
      store: createStore<LiveState>(() => ({ link: 'online', views: { floor }, waiting: [] })),
      send,
      pair: async () => ({ ok: true, version: 1 }),
      handOver: async () => ({ ok: false, code: 'offline' }),
      withdraw: () => {},
      close: () => {},
    };
  },
}));

const { WatchedRoom } = await import('../../client/phone/WatchedRoom.tsx');

beforeEach(() => {
  asked.length = 0;
});

afterEach(() => {
  delete document.documentElement.dataset.watched;
});

describe('a phone in the console’s preview', () => {
  it('connects to look at the floor only, and shows a phone of nobody', () => {
    floor = { room };
    const { container } = render(<WatchedRoom roomId="room-1" />);
    expect(asked).toEqual([{ as: 'host', roomId: 'room-1', key: '', watch: 'floor' }]);
    expect(screen.getByText('You are in.')).toBeVisible();
    expect(screen.getByText('Rehearsal · 5×')).toBeVisible();
    expect(container.firstElementChild).toHaveAttribute('inert');
  });

  it('says nothing of who else sits there, which it does not know', () => {
    floor = { room };
    const { container } = render(<WatchedRoom roomId="room-1" />);
    expect(container).toHaveTextContent('You are at table A.');
    expect(container).not.toHaveTextContent(/sits? here/);
  });

  it('shows the end', () => {
    floor = { room: { ...room, status: 'ended' } };
    render(<WatchedRoom roomId="room-1" />);
    expect(screen.getByText('That was it. Thank you.')).toBeVisible();
    expect(send).not.toHaveBeenCalled();
  });

  it('shows at the end what people take along, with what each is for and its link', () => {
    const items = [
      { title: 'Road Map', for: 'A free planning guide.', link: 'https://example.org/map' },
      { title: 'On the Same Page 2.0', for: 'Conversation starters for boards.' },
    ];
    floor = { room: { ...room, status: 'ended', resources: [{ group: 'To plan with', items }] } };
    render(<WatchedRoom roomId="room-1" />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('That was it. Thank you.');
    expect(screen.getByRole('heading', { name: 'To take along' })).toBeVisible();
    expect(screen.getByRole('link', { name: /Road Map/ })).toHaveAttribute('href', 'https://example.org/map');
    expect(screen.getByText('Conversation starters for boards.')).toBeVisible();
  });
});
