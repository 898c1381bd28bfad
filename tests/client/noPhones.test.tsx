import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { NoPhones } from '../../client/console/beside/NoPhones.tsx';
import type { Connection, ConnectionOptions, LiveState } from '../../client/live/connection.ts';
import { keepHostedRoom } from '../../client/live/hostKeys.ts';
import { writtenAddress } from '../../client/live/watch.ts';
import type { ConsolePerson } from '../../shared/room/views.ts';
import { liveView } from './consoleView.ts';
import { lobbyRoom } from './lobbyRoom.ts';

const made: { options: ConnectionOptions; store: StoreApi<LiveState> }[] = [];
vi.mock('../../client/live/connection.ts', () => ({
  connect: (options: ConnectionOptions): Connection => {
    const store = createStore<LiveState>(() => ({ link: 'connecting', views: {}, waiting: [] }));
    made.push({ options, store });
    return connectionWith(store);
  },
}));

function connectionWith(store: StoreApi<LiveState>): Connection {
  return {
    store,
    send: async () => ({ ok: true, version: 1 }),
    pair: async () => ({ ok: true, version: 1 }),
    handOver: async (person) => ({ ok: true, token: `${person}.new` }),
    withdraw: () => {},
    close: () => {},
  };
}

const { RoomPage } = await import('../../client/phone/RoomPage.tsx');

const somebody = (number: number, about: Partial<ConsolePerson> = {}): ConsolePerson => ({
  table: 'A',
  online: true,
  number,
  joinedAt: 0,
  ...about,
});

function panel(people: Readonly<Record<string, ConsolePerson>>) {
  const ask = vi.fn(async () => ({ ok: true, version: 1 }) as const);
  const store = createStore<LiveState>(() => ({ link: 'online', views: {}, waiting: [] }));
  const of = (people: Readonly<Record<string, ConsolePerson>>) => (
    <NoPhones connection={connectionWith(store)} view={liveView({ people })} controls={{ ask }} />
  );
  const { rerender } = render(of(people));
  return { ask, change: (people: Readonly<Record<string, ConsolePerson>>) => rerender(of(people)) };
}

const ana = somebody(1, { name: 'Ana' });
const teo = somebody(2, { name: 'Teo', table: 'B', scribe: 'host' });
const rosa = somebody(3, { name: 'Rosa', scribe: 'ana' });

describe('the console, for people without a phone', () => {
  it('says what can be done while there are none, and lets somebody in', async () => {
    const { ask } = panel({ ana });
    expect(screen.getByText(/Is somebody here without a phone\?/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Add somebody' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('Name'), 'Teo');
    await userEvent.selectOptions(within(dialog).getByLabelText('Table'), 'B');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add somebody' }));
    expect(ask).toHaveBeenCalledWith('addPerson', { name: 'Teo', role: '', table: 'B' });
  });

  it('shows whoever has just been added', () => {
    const { change } = panel({ ana, teo });
    const pressed = () => screen.getByRole('button', { pressed: true });
    expect(pressed()).toHaveTextContent('Teo');
    change({ ana, teo, mia: somebody(4, { name: 'Mia', scribe: 'host' }) });
    expect(pressed()).toHaveTextContent('Mia');
  });

  it('says who writes for somebody at their table, and takes over', async () => {
    const { ask } = panel({ ana, teo, rosa });
    await userEvent.click(screen.getByRole('button', { name: /Rosa/ }));
    expect(screen.getByText('Ana writes for Rosa')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Write for them here' }));
    expect(ask).toHaveBeenCalledWith('writeInstead', { person: 'rosa' });
  });

  it('gives somebody the phone that they have now', async () => {
    panel({ ana, teo });
    await userEvent.click(screen.getByRole('button', { name: 'They have a phone now' }));
    expect(await screen.findByText(/#phone=teo\.new$/)).toBeVisible();
  });
});

describe('the page on which a host writes for somebody', () => {
  beforeEach(() => {
    made.length = 0;
    keepHostedRoom({ roomId: 'room-1', key: 'a-key', code: 'KRWTMF', title: '', openedAt: 0 });
    history.replaceState(null, '', writtenAddress({ roomId: 'room-1', code: 'KRWTMF' }, 'teo'));
  });

  it('comes in by the host key, as nobody else', async () => {
    render(<RoomPage code="KRWTMF" />);
    await vi.waitUntil(() => made.length > 0);
    const [{ options, store } = { options: undefined, store: undefined }] = made;
    expect(options?.auth()).toEqual({ as: 'host', roomId: 'room-1', key: 'a-key', person: 'teo' });
    expect(options?.outboxKey).toBe('plenary.outbox.KRWTMF.teo');
    act(() => store?.setState({ link: 'closed', problem: 'handed-over' }));
    expect(await screen.findByText(/They have a phone of their own now/)).toBeVisible();
  });

  it('calls nobody by an id, and nobody beside the host, who gave no name', async () => {
    render(<RoomPage code="KRWTMF" />);
    await vi.waitUntil(() => made.length > 0);
    await act(() => vi.dynamicImportSettled());
    act(() =>
      made[0]?.store.setState({
        link: 'online',
        views: {
          floor: { room: lobbyRoom },
          me: { you: { id: 'teo', table: 'A', scribe: 'host' }, items: {} },
        },
      }),
    );
    expect(await screen.findByRole('main', { name: 'Somebody without a name' })).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Change name, role or table' }));
    expect(
      await screen.findByRole('heading', { name: 'Somebody without a name in this room' }),
    ).toBeVisible();
  });

  it('passes a clicker’s presses on to the console around it, also out of a field of one line', async () => {
    const around = document.createElement('div');
    vi.stubGlobal('parent', { document: { body: around } });
    const heard: string[] = [];
    around.addEventListener('keydown', ({ key }) => heard.push(key));
    const { unmount } = render(<RoomPage code="KRWTMF" />);
    await vi.waitUntil(() => made.length > 0);
    const field = document.body.appendChild(document.createElement('input'));
    for (const key of ['PageDown', 'a', 'PageUp'])
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(heard).toEqual(['PageDown', 'PageUp']);
    field.remove();
    unmount();
    vi.unstubAllGlobals();
  });
});
