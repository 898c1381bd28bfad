import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Connection, ConnectionOptions, LiveState } from '../../client/live/connection.ts';
import { keptWords } from '../../client/live/keptWords.ts';
import { storage } from '../../client/live/storage.ts';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import type { FloorView, MeView, TableView } from '../../shared/room/views.ts';
import { lobbyRoom } from './lobbyRoom.ts';

const CODE = lobbyRoom.code;
const ME = 'V1StGXR8_Z5j';
const TOKEN = `${ME}.secret`;
const ROSA = 'qT5vW8zA1bC4';

const table: TableView = { id: 'A', people: { [ME]: { name: 'Ana', order: 0 } }, items: {} };

/** One connection by hand: what it presented, what was sent over it, and what it shows. */
interface Wire {
  readonly auth: Handshake;
  readonly options: ConnectionOptions;
  readonly store: StoreApi<LiveState>;
  readonly sent: unknown[];
  closed: boolean;
}
const wires: Wire[] = [];
const wire = (person?: string): Wire => {
  const found = wires.findLast(({ auth }) => auth.as === 'participant' && auth.person === person);
  if (!found) throw new Error(`no connection as ${person}`);
  return found;
};

vi.mock('../../client/live/connection.ts', () => ({
  connect: (options: ConnectionOptions): Connection => {
    const made: Wire = {
      auth: options.auth(),
      options,
      store: createStore<LiveState>(() => ({ link: 'connecting', views: {}, waiting: [] })),
      sent: [],
      closed: false,
    };
    wires.push(made);
    return {
      store: made.store,
      send: async (command) => {
        made.sent.push(command);
        return { ok: true, version: 1 };
      },
      pair: async () => ({ ok: true, version: 1 }),
      handOver: async (person) => ({ ok: true, token: `${person}.new` }),
      withdraw: () => {},
      close: () => {
        made.closed = true;
      },
    };
  },
}));

const { RoomPage } = await import('../../client/phone/RoomPage.tsx');
await (await import('../../client/handBack/returnedPart.ts')).Returned.fetch();
await import('../../client/phone/rest.tsx');
await import('../../client/phone/beside/Beside.tsx');

const shows = (one: Wire, me: MeView, more: { table?: TableView; floor?: FloorView } = {}) =>
  act(() =>
    one.store.setState({
      link: 'online',
      views: { floor: more.floor ?? { room: lobbyRoom }, table: more.table ?? table, me },
    }),
  );
const mine: MeView = { you: { id: ME, name: 'Ana', table: 'A' }, items: {} };
const beside = { [ROSA]: { name: 'Rosa', table: 'A', order: 0 } };
const hers: MeView = { you: { id: ROSA, name: 'Rosa', table: 'A', scribe: ME }, items: {} };

/** Ana's phone, which writes for Rosa. */
async function opened() {
  render(<RoomPage code={CODE} />);
  shows(wire(), { ...mine, beside });
  const group = await screen.findByRole('region', { name: 'You are writing for' });
  shows(wire(ROSA), hers);
  return { group, person: (name: string) => within(group).getByRole('button', { name }) };
}

beforeEach(() => {
  wires.length = 0;
  for (const key of storage.keys('')) storage.remove(key);
  sessionStorage.clear();
  history.replaceState(null, '', `/r/${CODE}`);
  storage.set(`plenary.seat.${CODE}`, TOKEN);
});

describe('a phone that writes for somebody who has none', () => {
  it('is asked for in the sheet about oneself', async () => {
    render(<RoomPage code={CODE} />);
    shows(wire(), mine);
    await userEvent.click(await screen.findByRole('button', { name: 'Change name, role or table' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Add somebody without a phone' }));
    await userEvent.type(screen.getByLabelText('Their name'), ' Rosa ');
    await userEvent.selectOptions(screen.getByLabelText('Their role'), 'Principal');
    await userEvent.click(screen.getByRole('button', { name: 'Add them' }));
    expect(wire().sent).toEqual([{ type: 'addBeside', payload: { name: 'Rosa', role: 'principal' } }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('takes over at the table for whom facilitators write', async () => {
    render(<RoomPage code={CODE} />);
    const people = { ...table.people, [ROSA]: { name: 'Rosa', order: 1, noPhone: true as const } };
    shows(wire(), mine, { table: { ...table, people } });
    await userEvent.click(await screen.findByRole('button', { name: 'Change name, role or table' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Write for Rosa' }));
    expect(wire().sent).toEqual([{ type: 'writeFor', payload: { person: ROSA } }]);
  });

  it('comes in as them by its own token, and keeps what is not sent for them apart', async () => {
    await opened();
    expect(wire(ROSA).auth).toEqual({ as: 'participant', code: CODE, token: TOKEN, person: ROSA });
    expect(wire().options.outboxKey).toBe(`plenary.outbox.${CODE}`);
    expect(wire(ROSA).options.outboxKey).toBe(`plenary.outbox.${CODE}.${ROSA}`);
    expect(wire(ROSA).options.outboxKey?.startsWith(`${wire().options.outboxKey}/`)).toBe(false);
    expect(wire(ROSA).options.owner?.()).toBe(ROSA);
  });

  it('shows whom it is for, and does as them what is done then', async () => {
    const { person } = await opened();
    expect(person('Me')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(person('Rosa'));
    expect(person('Rosa')).toHaveAttribute('aria-pressed', 'true');
    expect(person('Rosa')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: /^Rosa *Table A$/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('heading', { name: 'Rosa in this room' })).toBeVisible();
    const name = within(dialog).getByLabelText('Their name');
    await userEvent.clear(name);
    await userEvent.type(name, 'Rosa M.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(wire(ROSA).sent).toEqual([{ type: 'introduce', payload: { name: 'Rosa M.' } }]);
    expect(wire().sent).toEqual([]);
  });

  it('gives back the words of whoever is on the screen, and nobody else’s', async () => {
    keptWords.set(`${ROSA}/one/answer`, { fields: { text: 'Of Rosa' } });
    keptWords.set(`${ME}/one/answer`, { fields: { text: 'Of Ana' } });
    const { person } = await opened();
    expect(screen.getByRole('blockquote')).toHaveTextContent('Of Ana');
    await userEvent.click(person('Rosa'));
    expect(screen.getByRole('blockquote')).toHaveTextContent('Of Rosa');
  });

  it('says which of them has something that is not sent yet', async () => {
    const { person } = await opened();
    act(() =>
      wire(ROSA).store.setState({ waiting: [{ command: { id: 'id-000001', type: 'answer', payload: {} } }] }),
    );
    expect(person('Rosa not sent yet')).toBeVisible();
  });

  it('calls when it is the turn of somebody who is not on the screen, and brings them there', async () => {
    const buzz = vi.fn();
    Object.defineProperty(navigator, 'vibrate', { configurable: true, value: buzz });
    const { person } = await opened();
    const item = { id: 'share', kind: 'share-and-move', title: 'Share and Move', section: 'Share' };
    const floor: FloorView = {
      room: lobbyRoom,
      item,
      step: { id: 'write', title: 'Write', number: 1, of: 3 },
      activity: {},
    };
    const turns = (turn: string) => ({
      started: true,
      order: [ME, ROSA].map((id) => ({ id, status: id === turn ? 'writing' : 'waiting' })),
      turn: { person: turn },
    });
    const at = (turn: string): TableView => ({
      ...table,
      items: { share: { writers: { A: { name: { table: 'A' }, turns: turns(turn) } } } },
    });
    const both = (turn: string) => {
      shows(wire(), { ...mine, beside }, { floor, table: at(turn) });
      shows(wire(ROSA), hers, { floor, table: at(turn) });
    };
    both(ME);
    await act(() => vi.dynamicImportSettled());
    expect(buzz).not.toHaveBeenCalled();
    both(ROSA);
    expect(await screen.findByText('It is the turn of Rosa.')).toBeVisible();
    expect(person('Rosa their turn')).toBeVisible();
    expect(buzz).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Write for Rosa' }));
    expect(person('Rosa')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText('It is the turn of Rosa.')).toBeNull();
    Reflect.deleteProperty(navigator, 'vibrate');
  });

  it('hands them over by a link that only the other phone uses, and goes back to its owner', async () => {
    const { person } = await opened();
    await userEvent.click(person('Rosa'));
    await userEvent.click(screen.getByRole('button', { name: /^Rosa *Table A$/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Rosa has a phone now' }));
    expect(await screen.findByRole('link')).toHaveAttribute(
      'href',
      `${location.origin}/r/${CODE}#phone=${ROSA}.new`,
    );
    shows(wire(), mine);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'You are writing for' })).toBeNull());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: /^Ana *Table A$/ })).toBeVisible();
  });

  it('gives back what was written for them and was not taken when somebody else writes now', async () => {
    await opened();
    keptWords.set(`${ROSA}/one/answer`, { fields: { text: 'Half a thought' } });
    const { onGone, onTakenBack } = wire(ROSA).options;
    act(() => onTakenBack?.((onGone?.('handed-over') ?? []).join('\n')));
    shows(wire(), mine);
    expect(await screen.findByRole('blockquote')).toHaveTextContent('Half a thought');
    expect(keptWords.get(`${ROSA}/one/answer`)).toBeUndefined();
  });

  it('calls a second one who gave no name the same in the sheet about them', async () => {
    render(<RoomPage code={CODE} />);
    const other = 'bC4dE6fG7hJ8';
    shows(wire(), { ...mine, beside: { ...beside, [other]: { table: 'A', order: 1 } } });
    const group = await screen.findByRole('region', { name: 'You are writing for' });
    shows(wire(other), { you: { id: other, table: 'A', scribe: ME }, items: {} });
    await userEvent.click(within(group).getByRole('button', { name: 'Beside me 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Change name, role or table' }));
    expect(await screen.findByRole('heading', { name: 'Beside me 2 in this room' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Beside me 2 has a phone now' })).toBeVisible();
    expect(screen.getByLabelText('Their name')).toHaveAttribute('autocomplete', 'off');
  });

  it('says that it can write for no more', async () => {
    render(<RoomPage code={CODE} />);
    shows(wire(), { ...mine, beside: { ...beside, other: { table: 'A', order: 1 } } });
    const group = await screen.findByRole('region', { name: 'You are writing for' });
    expect(within(group).getByRole('button', { name: 'Beside me 2' })).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Change name, role or table' }));
    expect(await screen.findByText(/writes for 2 others already/)).toBeVisible();
  });
});

describe('the phone of somebody who had none', () => {
  it('asks before it goes on as them, also where it was in the room as somebody else', async () => {
    history.replaceState(null, '', `/r/${CODE}#phone=${ROSA}.new`);
    render(<RoomPage code={CODE} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Yes, go on' }));
    expect(wire().auth).toEqual({ as: 'participant', code: CODE, token: `${ROSA}.new` });
    expect(location.hash).toBe('');
  });
});
