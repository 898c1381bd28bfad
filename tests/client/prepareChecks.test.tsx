import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TabBar } from '../../client/prepare/bar/TabBar.tsx';
import { Checks } from '../../client/prepare/checks/Checks.tsx';
import { createPrepare, PrepareContext } from '../../client/prepare/data/store.ts';
import { setLanguage } from '../../client/ui/text.ts';
import { aSession } from '../support/draftSession.ts';

const put = vi.fn();

beforeEach(() => {
  act(() => setLanguage('en'));
  put.mockClear();
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    put(JSON.parse(String(body)));
    return new Response(JSON.stringify({ version: 2 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Each has an id of its own: what is not saved is kept under it. */
let opened = 0;

/** The checks of a session with two notes: no objectives, and an item whose notes are short. */
function open() {
  const shipped = aSession();
  const sections = shipped.sections.map(({ heading: _, ...section }) => section);
  const [first, ...rest] = shipped.agenda.map((item) => ({ ...item, minutes: [1, 60] as [number, number] }));
  if (!first) throw new Error('nothing is on the agenda');
  const session = {
    ...shipped,
    objectives: [],
    sections,
    agenda: [{ ...first, notes: 'Be kind.' }, ...rest],
  };
  const prepare = createPrepare({ id: `p-checks-${++opened}`, version: 1, savedAt: 0, session, ticked: [] });
  prepare.showChecks(true);
  render(
    <PrepareContext value={prepare}>
      <TabBar />
      <Checks />
    </PrepareContext>,
  );
  return prepare;
}

const checks = () => within(screen.getByRole('complementary'));

it('each note says what can be done, and is put away for good until what it says changes', async () => {
  const prepare = open();
  expect(screen.getByText('2 notes')).toBeVisible();
  expect(checks().getByText('Add one or two under About.')).toBeVisible();
  await userEvent.click(checks().getByRole('button', { name: /^Put away: The notes of Welcome are short/ }));
  expect(screen.getByText('1 note')).toBeVisible();
  expect(checks().queryByText(/The notes of Welcome/)).toBeNull();
  expect(checks().getByText('Put away: 1')).toBeVisible();
  await prepare.autosave.flush();
  expect(put.mock.lastCall?.[0].dismissed).toEqual(['thin-notes {"title":"Welcome"}']);

  // Under another title it is another note.
  act(() =>
    prepare.edit((now) => ({
      ...now,
      agenda: now.agenda.map((item, at) => (at === 0 ? { ...item, title: 'Hello' } : item)),
    })),
  );
  expect(checks().getByText(/The notes of Hello are short/)).toBeVisible();
  act(() => prepare.undo());
  expect(checks().queryByText(/The notes of/)).toBeNull();
  await userEvent.click(checks().getByRole('button', { name: 'Show again' }));
  expect(screen.getByText('2 notes')).toBeVisible();
  await userEvent.click(checks().getByRole('button', { name: 'Put all away' }));
  expect(screen.getByText('Ready to run')).toBeVisible();
  expect(checks().getByText('Put away: 2')).toBeVisible();
});

it('every note says in Spanish what can be done', () => {
  act(() => setLanguage('es'));
  open();
  expect(checks().getByText('Añade uno o dos en Datos.')).toBeVisible();
});
