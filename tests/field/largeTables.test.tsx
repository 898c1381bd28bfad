import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Console from '../../client/activities/share-and-move/Console.tsx';
import Phone from '../../client/activities/share-and-move/Phone.tsx';
import Projector from '../../client/activities/share-and-move/Projector.tsx';
import { print } from '../../client/activities/share-and-move/print.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import { ShareRoom } from '../activities/share-and-move/room.ts';
import { tableLetters } from '../support/people.ts';

afterEach(cleanup);

const yes: Reply = { ok: true, version: 1 };
const item = { id: 'share', title: 'Share and Move', kind: 'share-and-move' };
const sent = vi.fn(async () => yes);

const screenOf = ({ stage }: ShareRoom) => ({
  item,
  step: { id: stage.step, title: stage.step },
  clock: undefined,
  language: 'en',
});

/** The phone of somebody, who sees what their table sees. */
function phoneOf(room: ShareRoom, who: string): void {
  const you = room.stage.room.everyone[who];
  if (you === undefined) throw new Error(`nobody is called ${who}`);
  const views = room.stage.views();
  const wire = JSON.parse(JSON.stringify({ floor: views.floor, table: views.table(you.table) }));
  cleanup();
  render(
    <Phone
      {...screenOf(room)}
      floor={wire.floor}
      table={wire.table}
      me={undefined}
      you={you}
      tablemates={[]}
      roles={[]}
      send={sent}
      introduce={sent}
    />,
  );
}

/** What stands there, whatever kind of space is in it. */
const shown = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');

describe('a table of nine', () => {
  it('reads on each phone which document is its owner’s, with whom, and how to change to the other', async () => {
    const room = new ShareRoom({ A: 9, B: 8 });
    const [first = '', mate = ''] = room.orders().A ?? [];
    const [other = ''] = room.orders()['A.2'] ?? [];
    phoneOf(room, first);
    expect(shown()).toContain('Question of table A · 1');
    expect(shown()).toContain('You write A · 1, with the people here.');
    expect(screen.getByRole('button', { name: `Name ${mate}` })).toBeVisible();
    expect(screen.queryByRole('button', { name: `Name ${other}` })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Change to A\s·\s2$/ }));
    expect(sent).toHaveBeenCalledWith('changeDocument', { document: 'A.2' });
    phoneOf(room, other);
    expect(shown()).toContain('Question of table A · 2');
  });

  it('reads whose document comes, and with whom its own one is', () => {
    const room = new ShareRoom({ A: 9, B: 9 });
    room.stage.enter('move.1');
    const [first = ''] = room.orders().A ?? [];
    phoneOf(room, first);
    expect(shown()).toContain('From table B · 2');
    expect(shown()).toContain('Your own document is at table B · 1 now.');
  });

  it('is two rows on the console, each to be opened, and two fields on the projector', async () => {
    const room = new ShareRoom({ A: 9, B: 8 });
    const view = JSON.parse(JSON.stringify(room.stage.views()));
    render(<Console {...screenOf(room)} view={view.console} steps={[]} send={sent} goTo={() => undefined} />);
    const rows = within(screen.getByRole('table')).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Table A·1', 'Table A·2', 'Table B']);
    await userEvent.click(screen.getByRole('button', { name: 'Open table A · 2' }));
    const dialog = within(screen.getByRole('dialog'));
    const [who = ''] = room.orders()['A.2'] ?? [];
    await userEvent.click(
      dialog.getByRole('button', { name: new RegExp(`^Change to A\\s·\\s1 Name ${who}$`) }),
    );
    expect(sent).toHaveBeenLastCalledWith('changeDocument', { document: 'A', person: who });
    cleanup();
    render(<Projector {...screenOf(room)} view={view.projector} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 9))).toEqual([
      'Table A·1',
      'Table A·2',
      'Table BHe',
    ]);
  });
});

it('a table of eight reads and shows no number', () => {
  const room = new ShareRoom({ A: 8, B: 8 });
  phoneOf(room, 'A1');
  expect(shown()).toContain('Table A’s question');
  expect(shown()).not.toMatch(/two documents|Change to/);
  const { projector } = JSON.parse(JSON.stringify(room.stage.views()));
  cleanup();
  render(<Projector {...screenOf(room)} view={projector} />);
});

it('sixty tables of nine stand on a projector by table, and no way that cannot be read is drawn', () => {
  const tables = Object.fromEntries(tableLetters(60).map((table) => [table, 9]));
  const room = new ShareRoom(tables);
  const show = () => {
    cleanup();
    const { projector } = JSON.parse(JSON.stringify(room.stage.views()));
    render(<Projector {...screenOf(room)} view={projector} />);
  };
  show();
  const cells = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(cells).toHaveLength(60);
  expect(cells.at(-1)).toBe('Table BH0/9');
  room.stage.enter('move.1');
  show();
  expect(shown()).toContain('Your phone shows the document that has come to you.');
  expect(screen.queryByText('Table')).toBeNull();
});

it('a script says from how many people on a table has two documents', () => {
  const session = { agenda: () => [], resources: [] };
  expect(print({ questions: [] }, 'en', session).lines).toEqual([
    'A table of more than 8 people writes two documents, each with turns of its own.',
  ]);
  expect(print({ questions: [], tableMost: 6 }, 'es', session).lines).toEqual([
    'Una mesa de más de 6 personas escribe dos documentos, cada uno con sus turnos.',
  ]);
});
