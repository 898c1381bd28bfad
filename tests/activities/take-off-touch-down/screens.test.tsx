import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Console from '../../../client/activities/take-off-touch-down/Console.tsx';
import Phone from '../../../client/activities/take-off-touch-down/Phone.tsx';
import Projector from '../../../client/activities/take-off-touch-down/Projector.tsx';
import { setLanguage } from '../../../client/ui/text.ts';
import { views } from '../../../shared/activities/take-off-touch-down/views.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';
import { SmallRoom } from './room.ts';

const shared = {
  item: { id: 'welcome', title: 'Take Off, Touch Down', kind: 'take-off-touch-down' },
  step: { id: 'school', title: '1 year or more' },
  clock: undefined,
  language: 'en',
};

const saved = async (): Promise<Reply> => ({ ok: true, version: 1 });

afterEach(() => setLanguage('en'));

function roomOf(people: number): SmallRoom {
  const room = new SmallRoom();
  room.join(...Array.from({ length: people }, (_, index) => `p${index}`));
  return room;
}

function phoneOf(room: SmallRoom, send = vi.fn(saved)) {
  const element = () => (
    <Phone
      {...shared}
      floor={views.floor(room.state, room.context)}
      table={undefined}
      me={views.me(room.state, 'p0')}
      you={{ id: 'p0', table: 'A' }}
      tablemates={[]}
      roles={[]}
      send={send}
      introduce={saved}
    />
  );
  const shown = render(element());
  return { send, refresh: () => shown.rerender(element()) };
}

const pressed = () => screen.getAllByRole('button', { pressed: true }).map((button) => button.textContent);

describe('the phone', () => {
  it('sends the answer that is tapped, and shows it at once', async () => {
    const room = roomOf(1);
    const { send } = phoneOf(room);
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Take off/ }));
    expect(send).toHaveBeenCalledWith('answer', { statement: 'school', answer: 'up' });
    expect(pressed()).toEqual([expect.stringContaining('Take off')]);
  });

  it('says what each answer does to the posture that one has', () => {
    const room = roomOf(1);
    const { refresh } = phoneOf(room);
    expect(screen.getByRole('button', { name: /: stand up/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /: stay seated/ })).toBeVisible();
    room.answer('p0', 'up');
    room.step = 'admin';
    refresh();
    expect(screen.getByRole('button', { name: /: stay up/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /: sit down/ })).toBeVisible();
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  it('shows the answer again after Back', () => {
    const room = roomOf(1);
    const { refresh } = phoneOf(room);
    room.answer('p0', 'pass');
    room.step = 'admin';
    refresh();
    room.step = 'school';
    refresh();
    expect(pressed()).toEqual(['Passed: you stay seated']);
  });

  it('takes an answer back that came too late, and says so', async () => {
    const room = roomOf(1);
    const late = vi.fn(async (): Promise<Reply> => ({ ok: false, code: 'not-now', message: 'Too late.' }));
    phoneOf(room, late);
    await userEvent.click(screen.getByRole('button', { name: /Touch down/ }));
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('moved on');
  });

  it('speaks Spanish', () => {
    setLanguage('es');
    phoneOf(roomOf(1));
    expect(screen.getByRole('button', { name: /Despegar/ })).toBeVisible();
    expect(screen.getByText('Afirmación 1 de 3')).toBeVisible();
  });
});

describe('the projector', () => {
  const show = (room: SmallRoom) => (
    <Projector {...shared} view={views.projector(room.state, room.context)} />
  );

  it('says in words and figures what the planes show', () => {
    const room = roomOf(5);
    room.answer('p0', 'up');
    room.answer('p1', 'up');
    room.answer('p2', 'down');
    render(show(room));
    expect(screen.getByRole('img')).toHaveAccessibleName('2 in the air, 3 on the ground, 2 not answered yet');
    expect(screen.getByText('of 5 in the air')).toBeVisible();
    expect(screen.getByText('2 still deciding')).toBeVisible();
  });

  it('moves only the planes that take off or land, and none when it is first drawn', () => {
    const room = roomOf(5);
    room.answer('p0', 'up');
    const { container, rerender } = render(show(room));
    const moving = () => container.querySelectorAll('[class*="comes"], [class*="goes"]').length;
    expect(moving()).toBe(0);
    for (const who of ['p1', 'p2']) room.answer(who, 'up');
    rerender(show(room));
    expect(moving()).toBe(6);
  });

  it('tells nothing but how many have answered while results are hidden', () => {
    const room = roomOf(5);
    room.answer('p0', 'up');
    room.resultsShown = false;
    render(show(room));
    expect(screen.getByText('of 5 have answered')).toBeVisible();
    expect(screen.getByRole('img')).toHaveAccessibleName('1 of 5 have answered');
    expect(screen.queryByText(/in the air/)).toBeNull();
  });

  it('waits for people', () => {
    render(show(roomOf(0)));
    expect(screen.getByText('Waiting for the first phone')).toBeVisible();
  });
});

describe('the console', () => {
  function consoleOf(room: SmallRoom, send = vi.fn(saved)) {
    const goTo = vi.fn();
    render(
      <Console
        {...shared}
        view={views.console(room.state, room.context)}
        steps={[]}
        send={send}
        goTo={goTo}
      />,
    );
    return { send, goTo };
  }

  it('edits the statement that is on', async () => {
    const { send } = consoleOf(roomOf(2));
    await userEvent.click(screen.getByRole('button', { name: 'Edit statement' }));
    const dialog = within(screen.getByRole('dialog'));
    const field = dialog.getByRole('textbox', { name: 'Statement' });
    await userEvent.clear(field);
    await userEvent.type(field, 'You came by bus{Enter}');
    expect(send).toHaveBeenCalledWith('editStatement', {
      statement: 'school',
      text: 'You came by bus',
      short: '1 year or more',
    });
  });

  it('adds a statement, next or at the end', async () => {
    const { send } = consoleOf(roomOf(2));
    await userEvent.click(screen.getByRole('button', { name: 'Add a statement' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Statement' }), 'You came by bus');
    await userEvent.type(dialog.getByRole('textbox', { name: 'In a few words' }), 'Bus');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(send).toHaveBeenCalledWith('addStatement', {
      text: 'You came by bus',
      short: 'Bus',
      after: 'school',
    });
  });

  it('hides and shows results, and says when a request was refused', async () => {
    const refused = vi.fn(async (): Promise<Reply> => ({ ok: false, code: 'last-one', message: 'x' }));
    consoleOf(roomOf(2), refused);
    await userEvent.click(screen.getByRole('button', { name: 'Hide on projector' }));
    expect(refused).toHaveBeenCalledWith('hideResults', { on: true });
    expect(screen.getByText('At least one has to stay.').closest('[role="status"]')).toBeVisible();
  });

  it('goes to a statement, and removes one that nobody has answered', async () => {
    const { send, goTo } = consoleOf(roomOf(2));
    await userEvent.click(screen.getByRole('button', { name: 'You are an administrator' }));
    expect(goTo).toHaveBeenCalledWith('admin');
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Administrators' }));
    expect(send).toHaveBeenCalledWith('removeStatement', { statement: 'admin' });
  });

  it('shows roles of five and more, and says what it does not show', () => {
    const many = roomOf(6);
    for (const who of ['p0', 'p1', 'p2']) many.answer(who, 'up');
    consoleOf(many);
    expect(screen.getByRole('row', { name: /Academic leaders 3 of 6/ })).toBeVisible();
  });

  it('keeps small groups to itself', () => {
    consoleOf(roomOf(4));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/groups of five and more/)).toBeVisible();
  });
});
