import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { Beside } from '../../client/console/beside/Beside.tsx';
import type { Connection, ConnectionOptions, LiveState } from '../../client/live/connection.ts';
import { keepHostedRoom } from '../../client/live/hostKeys.ts';
import { writtenAddress } from '../../client/live/watch.ts';
import type { ConsolePerson, ConsoleView } from '../../shared/room/views.ts';
import { liveView } from './consoleView.ts';
import { fakeControls } from './fakeControls.ts';
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

/** What stands beside the show, with the tab of who has no phone open, or another one. */
function panel(people: Readonly<Record<string, ConsolePerson>>, tab = 'No phone') {
  const { controls, asked } = fakeControls();
  const store = createStore<LiveState>(() => ({ link: 'online', views: {}, waiting: [] }));
  const of = (more: Partial<ConsoleView>) => (
    <Beside
      connection={connectionWith(store)}
      view={liveView(more)}
      controls={controls}
      said={false}
      looked={undefined}
    />
  );
  const { rerender } = render(of({ people }));
  fireEvent.click(screen.getByRole('radio', { name: tab }));
  return {
    asked,
    change: (people: Readonly<Record<string, ConsolePerson>>, more: Partial<ConsoleView> = {}) =>
      rerender(of({ people, ...more })),
  };
}

/** Adds somebody at the console, by the dialog. */
async function add(name: string, table = '') {
  await userEvent.click(screen.getByRole('button', { name: 'Add somebody' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('Name'), name);
  if (table) await userEvent.selectOptions(within(dialog).getByLabelText('Table'), table);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add somebody' }));
}

const pressed = () => screen.getByRole('button', { pressed: true });

const ana = somebody(1, { name: 'Ana' });
const teo = somebody(2, { name: 'Teo', table: 'B', scribe: 'host' });
const rosa = somebody(3, { name: 'Rosa', scribe: 'ana' });

describe('the console, for people without a phone', () => {
  it('says what can be done while there are none, and lets somebody in', async () => {
    const { asked } = panel({ ana });
    expect(screen.getByText(/Is somebody here without a phone\?/)).toBeVisible();
    await add('Teo', 'B');
    expect(asked).toEqual([['addPerson', { name: 'Teo', role: '', table: 'B' }]]);
  });

  it('shows whoever was just added here, and not whom another host added meanwhile', async () => {
    const { change } = panel({ ana, teo });
    expect(pressed()).toHaveTextContent('Teo');
    const mia = somebody(4, { name: 'Mia', scribe: 'host' });
    change({ ana, teo, mia });
    expect(pressed()).toHaveTextContent('Teo');
    await add('Noa');
    change({ ana, teo, mia, noa: somebody(5, { name: 'Noa', scribe: 'host' }) });
    expect(pressed()).toHaveTextContent('Noa');
  });

  it('lists more than a few as one choice, which leaves the phone its room', async () => {
    const many = ['Ivo', 'Lea', 'Max', 'Noa', 'Pia'].map((name, at) => [
      name,
      somebody(10 + at, { name, table: 'B', scribe: 'host', ...(name === 'Pia' ? { away: true } : {}) }),
    ]);
    panel({ ana, ...Object.fromEntries(many) });
    const choice = screen.getByRole('combobox', { name: 'Who is written for' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((option) => option.textContent?.replace(/\s/g, ' ')),
    ).toEqual(['B · Ivo', 'B · Lea', 'B · Max', 'B · Noa', 'B · Pia · Away']);
    await userEvent.selectOptions(choice, within(choice).getByRole('option', { name: /Noa/ }));
    expect(choice).toHaveDisplayValue(/Noa/);
  });

  it('says who writes for somebody at their table, and takes over', async () => {
    const { asked } = panel({ ana, teo, rosa });
    await userEvent.click(screen.getByRole('button', { name: /Rosa/ }));
    expect(screen.getByText('Ana writes for Rosa')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Write for them here' }));
    expect(asked).toEqual([['writeInstead', { person: 'rosa' }]]);
  });

  it('says who goes on with a phone of their own, as the next one’s takes its place', () => {
    const mia = somebody(4, { name: 'Mia', scribe: 'host' });
    const { change } = panel({ ana, teo, mia });
    change({ ana, teo: somebody(2, { name: 'Teo', table: 'B' }), mia });
    expect(screen.getByText('Teo goes on with a phone of their own.')).toHaveRole('status');
    expect(pressed()).toHaveTextContent('Mia');
  });

  it('says nothing of that when somebody was taken out', () => {
    const { change } = panel({ ana, teo });
    change({ ana });
    expect(screen.queryByText(/goes on with a phone/)).toBeNull();
  });

  it('gives somebody the phone that they have now', async () => {
    panel({ ana, teo });
    await userEvent.click(screen.getByRole('button', { name: 'They have a phone now' }));
    expect(await screen.findByText(/#phone=teo\.new$/)).toBeVisible();
  });
});

/** Share and Move while people write, as consoles see it, with a table's turn. */
function writing(...turns: string[]): Partial<ConsoleView> {
  const writers = turns.map((person, at) => [
    `${at}`,
    { name: { table: 'A' }, turns: { started: true, order: [], seconds: 60, turn: { person } } },
  ]);
  return {
    item: { id: 'share', kind: 'share-and-move', title: 'Share and Move', section: 'Part' },
    activity: { phase: 'write', writers: Object.fromEntries(writers) },
  };
}

describe('the console, when the turn of somebody without a phone comes', () => {
  const said = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join('');
  const turn = (name: string) => screen.queryByText(`It is the turn of ${name}.`);

  it('says so to hosts who read their notes, and leads to the phone on which they write', async () => {
    const { change } = panel({ ana, teo, rosa }, 'Notes');
    change({ ana, teo, rosa }, writing('ana', 'rosa'));
    await act(() => vi.dynamicImportSettled());
    // They have a phone, or somebody at the table has one for them.
    expect(said()).toBe('');
    change({ ana, teo, rosa }, writing('ana', 'teo'));
    expect(turn('Teo')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Write for Teo' }));
    expect(screen.getByRole('radio', { name: 'No phone' })).toBeChecked();
    expect(pressed()).toHaveTextContent('Teo');
    expect(turn('Teo')).toBeNull();
  });

  it('says so also while somebody else is on that phone, and until the turn is over', async () => {
    const mia = somebody(4, { name: 'Mia', scribe: 'host' });
    const { change } = panel({ ana, teo, mia });
    expect(pressed()).toHaveTextContent('Teo');
    change({ ana, teo, mia }, writing('mia'));
    await act(() => vi.dynamicImportSettled());
    expect(turn('Mia')).toBeVisible();
    expect(screen.getByRole('button', { name: /Mia.*their turn/ })).toBeVisible();
    change({ ana, teo, mia }, writing('teo'));
    expect(said()).toBe('');
    change({ ana, teo, mia });
    expect(said()).toBe('');
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
