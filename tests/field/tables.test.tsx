import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RoomPage } from '../../client/phone/RoomPage.tsx';
import { SeatNotice } from '../../client/phone/SeatNotice.tsx';
import { seat } from '../../client/phone/seat.ts';
import { setLanguage } from '../../client/ui/text.ts';
import type { Person } from '../../shared/activities/activity.ts';
import { tableLetters } from '../support/people.ts';

const CODE = 'BCDFGH';
const handshakes = vi.hoisted((): Record<string, unknown>[] => []);

vi.mock('../../client/live/connection.ts', async () => {
  const { createStore } = await import('zustand/vanilla');
  return {
    connect: ({ auth }: { auth: () => Record<string, unknown> }) => {
      handshakes.push(auth());
      return {
        store: createStore(() => ({ link: 'connecting', views: {}, waiting: [] })),
        close: () => undefined,
      };
    },
  };
});

beforeEach(() => {
  handshakes.length = 0;
  setLanguage('en');
  history.replaceState(null, '', `/r/${CODE}`);
});
afterEach(() => {
  vi.unstubAllGlobals();
  seat.keep(CODE, 'somebody else');
  seat.leave(CODE);
  setLanguage('en');
});

const room = { roomId: 'r', title: 'Workshop', namesAsked: true, tables: ['A', 'B', 'C'], roles: [] };
function door(table?: string, card: object = {}) {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...room, ...card })));
  return render(<RoomPage code={CODE} table={table} />);
}
const letter = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name });
const join = () => fireEvent.click(screen.getByRole('button', { name: 'Join' }));

describe('at the door', () => {
  it('asks first which letter stands on the table, and lets nobody in by a tap too many', async () => {
    door();
    expect(await screen.findByRole('heading', { name: 'Which letter stands on your table?' })).toBeVisible();
    const question = screen.getByRole('group', { name: 'Which letter stands on your table?' });
    expect(within(question).queryByRole('radio', { checked: true })).toBeNull();
    join();
    expect(screen.getByRole('alert')).toHaveTextContent('Choose your table’s letter first');
    expect(handshakes).toEqual([]);
    fireEvent.click(await letter('B'));
    expect(screen.queryByRole('alert')).toBeNull();
    join();
    expect(handshakes).toEqual([expect.objectContaining({ as: 'participant', code: CODE, table: 'B' })]);
  });

  it('deals a seat as the second choice', async () => {
    door();
    fireEvent.click(await letter('There is none: give me a seat'));
    join();
    expect(handshakes).toHaveLength(1);
    expect(handshakes[0]).not.toHaveProperty('table');
  });

  it('has the letter of a card filled in, so that one tap is enough, and then asks no more', async () => {
    history.replaceState(null, '', `/r/${CODE}/C`);
    door('C');
    expect((await letter('C')).checked).toBe(true);
    join();
    expect(handshakes).toEqual([expect.objectContaining({ table: 'C' })]);
    expect(location.pathname).toBe(`/r/${CODE}`);
  });

  it('says so when the table of a card is not there any more, and asks', async () => {
    door('K');
    expect(await screen.findByText('There is no table K here now.')).toBeVisible();
    join();
    expect(handshakes).toEqual([]);
  });

  it('says that a table is full, and lets whoever sits there in all the same', async () => {
    door('A', { full: ['A'] });
    expect(await screen.findByText(/Table A is full/)).toBeVisible();
    join();
    expect(handshakes).toEqual([expect.objectContaining({ table: 'A' })]);
  });

  it('shows whoever comes by a card theirs of forty letters, and the others when it is another', async () => {
    door('AB', { tables: tableLetters(40) });
    expect((await letter('AB')).checked).toBe(true);
    const question = screen.getByRole('group', { name: 'Which letter stands on your table?' });
    expect(within(question).getAllByRole('radio')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Another letter' }));
    expect(within(question).getAllByRole('radio')).toHaveLength(41);
    expect(await letter('AB')).toHaveFocus();
    expect((await letter('AB')).checked).toBe(true);
  });

  it('shows all letters to whoever has none yet, and all of a few', async () => {
    door(undefined, { tables: tableLetters(40) });
    await letter('AN');
    cleanup();
    door('B', { tables: tableLetters(12) });
    await letter('L');
    expect(screen.queryByRole('button', { name: 'Another letter' })).toBeNull();
  });

  it('asks nothing about tables where there is one', async () => {
    door(undefined, { tables: ['A'] });
    expect(await screen.findByRole('heading', { name: 'Who is joining?' })).toBeVisible();
    expect(screen.queryByRole('radio', { name: 'A' })).toBeNull();
    join();
    expect(handshakes).toHaveLength(1);
  });

  it('asks in Spanish too', async () => {
    setLanguage('es');
    door();
    expect(await screen.findByRole('heading', { name: '¿Qué letra hay en tu mesa?' })).toBeVisible();
    expect(await letter('Ninguna: dame un lugar')).toBeVisible();
  });
});

describe('where somebody sits', () => {
  const introduce = vi.fn(async () => ({ ok: true as const, version: 1 }));
  const show = (you: Omit<Person, 'id'>, more: { linked?: string; inLobby?: boolean } = {}) => (
    <SeatNotice
      code={CODE}
      you={{ id: 'p1', ...you }}
      linked={more.linked}
      room={{ tables: room.tables, status: more.inLobby ? 'lobby' : 'live' }}
      introduce={introduce}
    />
  );
  beforeEach(() => introduce.mockClear());

  it('is told to whoever was given a seat while the session is on, until they have read it', () => {
    const { rerender, container } = render(show({ table: 'B', dealt: true }));
    expect(screen.getByText('Your seat is at table B.')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'I see' }));
    expect(container).toBeEmptyDOMElement();
    rerender(show({ table: 'B', dealt: true }));
    expect(container).toBeEmptyDOMElement();
  });

  it('is no news to whoever chose the letter, nor where the lobby shows it', () => {
    const chose = render(show({ table: 'B' }));
    expect(chose.container).toBeEmptyDOMElement();
    chose.unmount();
    seat.keep(CODE, 'somebody else');
    expect(render(show({ table: 'B', dealt: true }, { inLobby: true })).container).toBeEmptyDOMElement();
  });

  it('is told anew when seats were dealt again, also after the page was loaded anew', () => {
    const { rerender, unmount } = render(show({ table: 'B', dealt: true }, { inLobby: true }));
    rerender(show({ table: 'C', dealt: true }, { inLobby: true }));
    expect(screen.getByText('Your seat is at table C now.')).toBeVisible();
    unmount();
    render(show({ table: 'C', dealt: true }));
    expect(screen.getByText('Your seat is at table C now.')).toBeVisible();
    expect(screen.getByText(/what you wrote comes along/)).toBeVisible();
  });

  it('is asked of whoever scans the card of another table, who moves or stays', async () => {
    const { container, unmount } = render(show({ table: 'B' }, { linked: 'C' }));
    fireEvent.click(screen.getByRole('button', { name: 'No, at table B' }));
    expect(container).toBeEmptyDOMElement();
    expect(introduce).not.toHaveBeenCalled();
    unmount();
    const { rerender } = render(show({ table: 'B' }, { linked: 'C' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, at table C' }));
    expect(introduce).toHaveBeenCalledWith({ table: 'C' });
    rerender(show({ table: 'C' }, { linked: 'C' }));
    expect(screen.queryByText(/table C/)).toBeNull();
  });

  it('asks nothing about the card of a table that is gone', () => {
    expect(render(show({ table: 'B' }, { linked: 'K' })).container).toBeEmptyDOMElement();
  });
});
