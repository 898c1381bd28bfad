import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Lobby } from '../../client/phone/Lobby.tsx';
import { RoomPage } from '../../client/phone/RoomPage.tsx';

const card = { roomId: 'room-1', title: 'Collaborative Leadership', tables: ['A', 'B'], roles: [] };

const findsRoom = (namesAsked: boolean) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...card, namesAsked })));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the way into a room', () => {
  it('says who will see a name, where names are asked', async () => {
    findsRoom(true);
    render(<RoomPage code="KRWTMF" />);
    expect(await screen.findByText(/see your name/)).toBeVisible();
    expect(screen.getByLabelText('Your name')).toBeVisible();
  });

  it('speaks of no name where none is asked', async () => {
    findsRoom(false);
    render(<RoomPage code="KRWTMF" />);
    expect(await screen.findByText(/Nobody is asked for a name here/)).toBeVisible();
    expect(screen.queryByText(/see your name/)).toBeNull();
    expect(screen.queryByLabelText('Your name')).toBeNull();
  });

  it.each([
    [true, 'Change name, role or table'],
    [false, 'Change role or table'],
  ])('leads back to what was asked (names: %s)', (namesAsked, name) => {
    render(
      <Lobby you={{ id: 'p-1', table: 'A' }} mates={0} namesAsked={namesAsked} onChange={() => undefined} />,
    );
    expect(screen.getByRole('button')).toHaveAccessibleName(name);
  });
});
