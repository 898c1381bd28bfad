import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tickOf } from '../../client/prepare/data/draft.ts';
import { createPrepare, PrepareContext } from '../../client/prepare/data/store.ts';
import { SessionScope } from '../../client/prepare/SessionScope.tsx';
import { AboutTab } from '../../client/prepare/tabs/AboutTab.tsx';
import { LogisticsTab } from '../../client/prepare/tabs/LogisticsTab.tsx';
import { PeopleTab } from '../../client/prepare/tabs/PeopleTab.tsx';
import { setLanguage } from '../../client/ui/text.ts';
import { aSession } from '../support/draftSession.ts';
import { write } from './editing.tsx';

beforeEach(() => {
  act(() => setLanguage('en'));
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ version: 2 })));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Each has an id of its own: what is not saved is kept under it. */
let opened = 0;

/** A part of the page for a session of three roles and two sections. */
function open(Tab: () => React.ReactNode, ticked: string[] = []) {
  const shipped = aSession();
  const session = {
    ...shipped,
    roles: ['Teacher', 'Principal', 'Librarian'].map((title) => ({ id: title, title })),
    sections: shipped.sections.slice(0, 2),
    agenda: shipped.agenda.filter(({ section }) =>
      shipped.sections.slice(0, 2).some(({ id }) => id === section),
    ),
    logistics: [{ heading: 'Room', items: ['Tables', 'Chairs'] }],
  };
  const prepare = createPrepare({ id: `p-${++opened}`, version: 1, savedAt: 0, session, ticked });
  render(
    <PrepareContext value={prepare}>
      <SessionScope>
        <Tab />
      </SessionScope>
    </PrepareContext>,
  );
  return { now: () => prepare.store.getState().history.now, undo: () => act(() => prepare.undo()) };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the lists of a session', () => {
  it('are put in another order by buttons and by keys, the focus goes along, and it is said', async () => {
    const { now } = open(PeopleTab);
    const titles = () => now().session.roles.map(({ title }) => title);
    await press('Move up: Librarian');
    expect(titles()).toEqual(['Teacher', 'Librarian', 'Principal']);
    expect(screen.getByRole('button', { name: 'Move up: Librarian' })).toHaveFocus();
    await userEvent.click(screen.getByRole('textbox', { name: 'Role 1' }));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titles()).toEqual(['Librarian', 'Teacher', 'Principal']);
    expect(screen.getByRole('textbox', { name: 'Role 2' })).toHaveFocus();
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said).toContain('Teacher: now 2 of 3');
  });

  it('are added to and shortened, and typing in one field is undone in one go', async () => {
    const { now, undo } = open(PeopleTab);
    await press(/Add a role/);
    const added = screen.getByRole('textbox', { name: 'Role 4' });
    expect(added).toHaveFocus();
    await userEvent.type(added, 'Coach');
    expect(now().session.roles.at(-1)?.title).toBe('Coach');
    undo();
    expect(now().session.roles.at(-1)?.title).toBe('');
    await press('Delete: Teacher');
    expect(now().session.roles[0]?.title).toBe('Principal');
  });

  it('say what is wrong at the field, but not while somebody begins to write', async () => {
    open(PeopleTab);
    const first = screen.getByRole('textbox', { name: 'Role 1' });
    await userEvent.clear(first);
    expect(first).toBeValid();
    await userEvent.tab();
    expect(first).toHaveAccessibleDescription('This is still empty.');
  });

  it('keep the last section, and give the items of one that goes to its neighbour', async () => {
    const { now } = open(AboutTab);
    const [first, second] = now().session.sections;
    await press(`Delete: ${second?.title}`);
    expect(now().session.sections).toEqual([first]);
    expect(new Set(now().session.agenda.map(({ section }) => section))).toEqual(new Set([first?.id]));
    expect(screen.getByRole('button', { name: `Delete: ${first?.title}` })).toBeDisabled();
  });

  it('keep the tick of a line that is written anew', async () => {
    const { now } = open(LogisticsTab, [tickOf('Room', 'Tables')]);
    await press(/Edit/);
    const list = within(screen.getByRole('list', { name: 'Room' }));
    await write(list.getByRole('textbox', { name: 'Thing to see to 1' }), 'Round tables');
    expect(now().session.logistics[0]?.items).toEqual(['Round tables', 'Chairs']);
    expect(now().ticked).toEqual([tickOf('Room', 'Round tables')]);
  });
});
