import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { DealDialog } from '../../client/console/room/DealDialog.tsx';
import { RoomPanel } from '../../client/console/room/RoomPanel.tsx';
import { SeatCounts } from '../../client/console/room/SeatCounts.tsx';
import { SeatingNote } from '../../client/console/room/SeatingNote.tsx';
import type { Connection, LiveState } from '../../client/live/connection.ts';
import { Announcer } from '../../client/ui/heard/Announcer.tsx';
import type { Seating } from '../../shared/room/seating.ts';
import type { ConsolePerson, ConsoleView } from '../../shared/room/views.ts';
import { liveView } from '../client/consoleView.ts';
import { fakeControls } from '../client/fakeControls.ts';

const somebody = (number: number, about: Partial<ConsolePerson> = {}): ConsolePerson => ({
  table: 'A',
  online: true,
  number,
  joinedAt: 0,
  ...about,
});
const connection: Connection = {
  store: createStore<LiveState>(() => ({ link: 'online', views: {}, waiting: [] })),
  send: async () => ({ ok: true, version: 1 }),
  pair: async () => ({ ok: true, version: 1 }),
  handOver: async () => ({ ok: false, code: 'offline' }),
  withdraw: () => undefined,
  close: () => undefined,
};
const lobby = (more: Partial<ConsoleView>, expected?: number): ConsoleView => {
  const view = liveView(more);
  return {
    ...view,
    room: { ...view.room, status: 'lobby', ...(expected === undefined ? {} : { expected }) },
  };
};

describe('seats dealt again, before it is done', () => {
  const people = {
    ana: somebody(1, { name: 'Ana' }),
    ben: somebody(2, { name: 'Ben' }),
    teo: somebody(3, { name: 'Teo', scribe: 'host' }),
    rosa: somebody(4, { name: 'Rosa', scribe: 'ana' }),
  };

  it('name those whom no phone tells, and where each of them goes', () => {
    render(<DealDialog view={lobby({ people })} controls={fakeControls().controls} onClose={() => {}} />);
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).queryByRole('list')).toBeNull();
    fireEvent.click(within(dialog).getByRole('radio', { name: /Everybody/ }));
    expect(
      within(dialog).getByText('Their phones say where to. These have none: tell them yourself.'),
    ).toBeVisible();
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['TeoTable B']);
  });

  it('are not dealt where that would change nothing', () => {
    const { controls, asked } = fakeControls();
    render(<DealDialog view={lobby({ people }, 12)} controls={controls} onClose={() => {}} />);
    expect(screen.getByRole('status')).toHaveTextContent('Nobody moves.');
    expect(screen.getByRole('button', { name: 'Set tables' })).toBeDisabled();
    fireEvent.change(screen.getByLabelText('How many people come?'), { target: { value: '13' } });
    fireEvent.change(screen.getByLabelText('Number of tables'), { target: { value: '2' } });
    fireEvent.click(screen.getByRole('button', { name: 'Set tables' }));
    expect(asked).toEqual([['expect', { people: 13 }]]);
  });

  it('say how many sit at each table, and that others are still to come', () => {
    const { rerender } = render(
      <DealDialog view={lobby({ people })} controls={fakeControls().controls} onClose={() => {}} />,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Then 0 to 4 sit at each table.');
    rerender(
      <DealDialog
        key="expecting"
        view={lobby({ people }, 12)}
        controls={fakeControls().controls}
        onClose={() => {}}
      />,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Then, of those who are here,');
  });
});

describe('a lobby', () => {
  it('counts who sits at which table, as soon as anybody does', () => {
    const seats = (people: ConsolePerson[]) => <SeatCounts tables={['A', 'B']} people={people} />;
    const { rerender, container } = render(seats([]));
    expect(container).toBeEmptyDOMElement();
    rerender(seats([somebody(1), somebody(2, { away: true })]));
    const rows = within(screen.getByRole('list', { name: 'How people sit' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Table A2', 'Table B0']);
  });
});

describe('the note that people sit badly', () => {
  it('is read aloud when it comes, and not anew with everybody who joins', () => {
    const crowded = (people: number): Seating => ({ kind: 'crowded', people, tables: 2, proposed: 3 });
    const of = (seating?: Seating) => (
      <Announcer>
        <SeatingNote view={lobby({ ...(seating ? { seating } : {}) })} controls={fakeControls().controls} />
      </Announcer>
    );
    const { rerender, container } = render(of());
    const heard = () => container.querySelector('[data-heard]')?.textContent;
    expect(heard()).toBe('');
    rerender(of(crowded(20)));
    expect(heard()).toContain('20 people at 2 tables');
    rerender(of(crowded(21)));
    expect(screen.getByText(/^21 people at 2 tables/)).toBeVisible();
    expect(heard()).toContain('20 people at 2 tables');
    expect(heard()).not.toContain('21');
  });
});

describe('the list of a full room', () => {
  it('leaves the tables of whoever is looked for, and says when it is nobody', async () => {
    // What the panel asks the server about is not asked here.
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    const { controls } = fakeControls();
    const view = lobby({ people: { ana: somebody(1, { name: 'Ana', table: 'B' }), ben: somebody(2) } });
    render(
      <RoomPanel
        connection={connection}
        view={view}
        controls={controls}
        onClose={() => {}}
        onEnd={() => {}}
      />,
    );
    const doors = () => screen.getAllByRole('button', { name: /^Link and code of table/ }).length;
    expect(doors()).toBe(2);
    await userEvent.type(screen.getByLabelText('Find a person'), 'an');
    expect(screen.getByRole('button', { name: 'Link and code of table B' })).toBeVisible();
    expect(doors()).toBe(1);
    await userEvent.type(screen.getByLabelText('Find a person'), 'x');
    expect(screen.getByText('Nobody here is called that, by name or role.')).toBeVisible();
    vi.unstubAllGlobals();
  });
});
