import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Console from '../../../client/activities/evidence/Console.tsx';
import { forgetHostedRoom, hostedRooms, keepHostedRoom } from '../../../client/live/hostKeys.ts';
import { setLanguage } from '../../../client/ui/text.ts';
import { activity } from '../../../shared/activities/evidence/activity.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';

const DAY = Date.UTC(2026, 2, 4, 15);
const SECRET = 'What a family said in the other room';
const OFFER = { name: 'Offer records of other rooms' };
const CONFIG = {
  question: 'What can we show?',
  indicators: [
    {
      id: 'vision',
      title: 'Vision',
      kinds: [
        { id: 'voices', title: 'Who was asked', text: 'Notes.', recordedBy: ['discussion'] },
        { id: 'partners', title: 'Who else is in it', text: 'Names.', recordedBy: ['rapid-fire'] },
      ],
    },
  ],
  scopes: ['school'],
};

const item = (kind: string) => ({
  id: kind,
  title: SECRET,
  section: '',
  kind,
  plannedMinutes: 10,
  startedAt: DAY,
  actualSeconds: 600,
  steps: [],
  results: { answers: [{ id: '1', seenBy: 'room', text: SECRET }] },
});
const record = (title: string, status: string, ...kinds: string[]) => ({
  form: 1,
  title,
  code: 'BCDFGH',
  purpose: SECRET,
  language: 'en',
  status,
  startedAt: DAY,
  zone: 'Europe/Madrid',
  attendance: { people: 3, tables: [], roles: [], withoutRole: 3 },
  items: kinds.map(item),
});

/** What the server answers, by room; a room that is not there gets no answer at all. */
let answers: Record<string, { status?: number; body: unknown }>;
const asked: { path: string; key: string | null }[] = [];

function keep(...rooms: string[]): void {
  for (const roomId of rooms)
    keepHostedRoom({
      roomId,
      key: `key of ${roomId}`,
      code: 'BCDFGH',
      title: `Title of ${roomId}`,
      openedAt: DAY,
    });
}

beforeEach(() => {
  for (const { roomId } of hostedRooms()) forgetHostedRoom(roomId);
  setLanguage('en');
  asked.length = 0;
  answers = {};
  history.replaceState(null, '', '/console/here');
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, key: new Headers(init.headers).get('authorization') });
    const answer = answers[path.split('/')[3] ?? ''];
    if (answer === undefined) throw new TypeError('no network');
    return Response.json(answer.body, { status: answer.status ?? 200 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const host = { kind: 'host', id: 'host' } as const;

/** The console of a room whose commands are decided by the activity itself. */
function openConsole() {
  const stage = openStage(activity, CONFIG, {
    room: makeRoom({ people: 2, tables: 1 }),
    random: mulberry32(1),
  });
  stage.enter('inventory');
  const sent: object[] = [];
  let online = true;
  const draw = () => (
    <Console
      item={{ id: 'show', title: 'Show', kind: 'evidence' }}
      step={{ id: 'inventory', title: 'Inventory' }}
      clock={undefined}
      language="en"
      steps={[]}
      goTo={() => undefined}
      view={activity.views.console(stage.state, { room: stage.room, step: stage.step, resultsShown: true })}
      send={async (type, payload): Promise<Reply> => {
        if (!online) return { ok: false, code: 'offline' };
        sent.push(payload);
        expect(stage.command(host, type, payload)).toMatchObject({ ok: true });
        rerender(draw());
        return { ok: true, version: 1 };
      }}
    />
  );
  const { rerender } = render(draw());
  return {
    stage,
    sent,
    redraw: () => rerender(draw()),
    goOffline: () => {
      online = false;
    },
  };
}

async function openDialog() {
  await userEvent.click(screen.getByRole('button', OFFER));
  const dialog = within(screen.getByRole('dialog'));
  await waitFor(() => expect(dialog.queryByText(/^Reading/)).toBeNull());
  return dialog;
}

describe('the dialog that offers records of other rooms', () => {
  it('offers what is ticked by title, day and kinds, and nothing that was said there; and takes it back', async () => {
    keep('march', 'here');
    answers = { march: { body: record('Vision night', 'ended', 'discussion', 'break') } };
    const { stage, sent } = openConsole();
    const dialog = await openDialog();
    expect(asked).toEqual([
      { path: '/api/rooms/march/report?format=json&names=no', key: 'Bearer key of march' },
    ]);
    expect(dialog.getByRole('button', { name: 'Offer what is ticked' })).toBeDisabled();
    await userEvent.click(dialog.getByRole('checkbox', { name: /Can serve: Who was asked$/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Offer what is ticked' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const text = stage.state.offers[0]?.text ?? '';
    expect(text).toMatch(/^Vision night · Wednesday,? 4 March 2026$/);
    expect(sent).toEqual([{ offers: [{ id: 'record-1', text, kinds: ['voices'] }] }]);
    for (const other of [SECRET, 'march', 'BCDFGH']) expect(JSON.stringify(sent)).not.toContain(other);
    await userEvent.click(screen.getByRole('button', { name: `Take back: ${text}` }));
    expect(stage.state.offers).toEqual([]);
  });

  it('says of each room that cannot be read why, and looks again', async () => {
    keep('taken', 'erased', 'odd', 'away', 'planned');
    answers = {
      taken: { status: 401, body: { code: 'not-allowed', message: '' } },
      erased: { status: 404, body: { code: 'not-found', message: '' } },
      odd: { body: { form: 2 } },
      planned: { body: record('Tomorrow', 'lobby') },
    };
    openConsole();
    const dialog = await openDialog();
    const said = (room: string) => dialog.getByText(`Title of ${room}`).closest('li');
    expect(said('taken')).toHaveTextContent('is refused: another facilitator has the room');
    expect(said('erased')).toHaveTextContent('The room was erased.');
    expect(said('odd')).toHaveTextContent('it is of another form');
    expect(said('away')).toHaveTextContent('could not be fetched');
    expect(dialog.getByText(/1 room has recorded nothing yet/)).toBeVisible();
    answers.away = { body: record('Back again', 'ended', 'rapid-fire') };
    await userEvent.click(dialog.getByRole('button', { name: 'Look again' }));
    expect(await dialog.findByRole('checkbox', { name: /Back again/ })).toBeEnabled();
  });

  it('lists a room that can serve no kind here, but does not offer it', async () => {
    keep('quiet');
    answers = { quiet: { body: record('A long break', 'ended', 'break') } };
    openConsole();
    const dialog = await openDialog();
    expect(
      dialog.getByRole('checkbox', { name: /A long break.*Recorded nothing that can serve/ }),
    ).toBeDisabled();
  });

  it('tells two rooms of one title and day apart by the time', async () => {
    keep('morning', 'noon');
    answers = {
      morning: { body: record('Vision night', 'ended', 'discussion') },
      noon: { body: { ...record('Vision night', 'ended', 'rapid-fire'), startedAt: DAY + 3_600_000 } },
    };
    openConsole();
    const dialog = await openDialog();
    expect(dialog.getByRole('checkbox', { name: /, 16:00/ })).toBeVisible();
    expect(dialog.getByRole('checkbox', { name: /, 17:00/ })).toBeVisible();
  });

  it('keeps what another browser offered, until it is unticked', async () => {
    keep('march');
    answers = { march: { body: record('Vision night', 'ended', 'discussion') } };
    const { stage, sent, redraw } = openConsole();
    const before = { id: 'record-1', text: 'Of a colleague', kinds: ['partners'] };
    stage.command(host, 'offerRecords', { offers: [before] });
    redraw();
    const dialog = await openDialog();
    await userEvent.click(dialog.getByRole('checkbox', { name: /Vision night/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Offer what is ticked' }));
    expect(stage.state.offers.map(({ id }) => id).sort()).toEqual(['record-1', 'record-2']);
    const again = await openDialog();
    await userEvent.click(again.getByRole('checkbox', { name: /Of a colleague.*Offered before/ }));
    await userEvent.click(again.getByRole('button', { name: 'Offer what is ticked' }));
    expect(stage.state.offers.map(({ id }) => id)).toEqual(['record-2']);
    expect(sent).toHaveLength(2);
  });

  it('says that it was not saved, and keeps the ticks', async () => {
    keep('march');
    answers = { march: { body: record('Vision night', 'ended', 'discussion') } };
    const { goOffline } = openConsole();
    goOffline();
    const dialog = await openDialog();
    await userEvent.click(dialog.getByRole('checkbox', { name: /Vision night/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Offer what is ticked' }));
    expect(await dialog.findByText(/It was not saved/)).toBeVisible();
    expect(dialog.getByRole('checkbox', { name: /Vision night/ })).toBeChecked();
  });

  it('says in Spanish, too, that this browser keeps no other room', async () => {
    keep('here');
    setLanguage('es');
    openConsole();
    await userEvent.click(screen.getByRole('button', { name: 'Ofrecer registros de otras salas' }));
    expect(screen.getByText(/no guarda la clave de ninguna otra sala/)).toBeVisible();
    expect(asked).toEqual([]);
  });
});
