import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TableCard } from '../../client/cards/TableCard.tsx';
import { hostedRooms, keepHostedRoom } from '../../client/live/hostKeys.ts';
import { storage } from '../../client/live/storage.ts';
import { createPrepare, PrepareContext } from '../../client/prepare/data/store.ts';
import { CardLinks } from '../../client/prepare/tabs/CardLinks.tsx';
import { setLanguage } from '../../client/ui/text.ts';
import { miniSession } from '../support/miniSession.ts';

afterEach(() => {
  for (const key of storage.keys('plenary.hosted')) storage.remove(key);
  setLanguage('en');
});

describe('the card of a table', () => {
  const join = {
    address: 'plenary.example.org',
    code: 'BCDFGH',
    url: 'https://plenary.example.org/r/BCDFGH',
  };

  it('has its letter, the link and the code, in the language of the room', () => {
    render(<TableCard table="AB" title="Liderazgo" join={join} language="es" spoken="es-MX" />);
    expect(screen.getByRole('heading')).toHaveTextContent('Mesa AB');
    expect(screen.getByRole('img')).toHaveAccessibleName('https://plenary.example.org/r/BCDFGH/AB');
    expect(screen.getByText('BCDFGH AB')).toBeVisible();
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'es');
  });
});

describe('the cards in Prepare', () => {
  const room = { roomId: 'room-1', key: 'k', code: 'BCDFGH', title: 'T', openedAt: 1 };
  const prepare = createPrepare({ id: 'mine', version: 1, savedAt: 1, session: miniSession, ticked: [] });
  const show = () =>
    render(
      <PrepareContext value={prepare}>
        <CardLinks />
      </PrepareContext>,
    );

  it('are those of the rooms that were opened here with this session, and of no rehearsal', () => {
    keepHostedRoom({ ...room, sessionId: 'mine' });
    keepHostedRoom({ ...room, roomId: 'room-2', code: 'KLMNPQ', sessionId: 'another' });
    keepHostedRoom({ ...room, roomId: 'room-3', code: 'RSTVWX', sessionId: 'mine', rehearsal: true });
    expect(hostedRooms()).toHaveLength(3);
    show();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/cards/room-1']);
  });

  it('say when they can be printed, while no room is open', () => {
    show();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/To print once a room is open/)).toBeVisible();
  });
});
