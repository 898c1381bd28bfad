import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import Console from '../../../client/activities/sticky-brainstorm/Console.tsx';
import Projector from '../../../client/activities/sticky-brainstorm/Projector.tsx';
import { forgetWords } from '../../../client/live/keptWords.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';
import { openBrainstorm } from './room.ts';

const shared = {
  item: { id: 'ideas', title: 'Stickies', kind: 'sticky-brainstorm' },
  step: { id: 'room.leaders', title: '' },
  clock: undefined,
  language: 'en',
};

/** The room at a phase of its first question, with four stickies, and its console. */
function openConsole(phase: string, names: readonly string[] = []) {
  const room = openBrainstorm({ people: 4, names });
  const texts = ['Principals', 'Network team', 'Parent council', 'Coaches'];
  texts.forEach((text, index) => {
    room.send(`p${index + 1}`, 'writeSticky', { question: 'leaders', slot: 1, text });
  });
  room.stage.enter(`${phase}.leaders`);
  const send = async (type: string, payload: unknown): Promise<Reply> => {
    const result = room.host(type, payload);
    act(refresh);
    return result.ok ? { ok: true, version: 1 } : result;
  };
  const element = () => (
    <Console {...shared} view={room.see.console()} steps={[]} send={send} goTo={() => {}} />
  );
  const shown = render(element());
  function refresh() {
    shown.rerender(element());
  }
  return { room, refresh };
}

const waiting = () => screen.getByRole('listbox', { name: 'Not placed yet' });
const options = (list: HTMLElement) => within(list).queryAllByRole('option');
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

const tick = (topic: string) => userEvent.click(screen.getByRole('checkbox', { name: `Select ${topic}` }));

/** Selects the first stickies that wait and makes a topic of them. */
async function makeTopic(name: string, stickies: number) {
  waiting().focus();
  await userEvent.keyboard(' ');
  for (let more = 1; more < stickies; more++)
    fireEvent.keyDown(waiting(), { key: 'ArrowDown', shiftKey: true });
  const bar = screen.getByRole('group', { name: `${stickies} selected` });
  await userEvent.click(within(bar).getByRole('button', { name: 'New topic …' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), `${name}{Enter}`);
}

beforeEach(() => forgetWords(''));

describe('the workbench', () => {
  it('makes topics of what was selected with keys alone', async () => {
    const { room } = openConsole('room');
    expect(options(waiting())).toHaveLength(4);
    await makeTopic('Academics', 3);
    expect(room.see.groups().topics.Academics).toHaveLength(3);
    expect(options(waiting())).toHaveLength(1);
    expect(screen.queryByText('3 selected')).toBeNull();
    expect(waiting()).toHaveFocus();
  });

  it('[S20] offers hosts the names that the question comes with, each until the wall has it', async () => {
    const { room } = openConsole('room', ['Technology', 'Finance']);
    const offered = () =>
      within(screen.getByRole('list', { name: 'Names to choose from' }))
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    await press('New topic …');
    expect(offered()).toEqual(['Technology', 'Finance']);
    await press('Finance');
    expect(room.see.groups().topics).toHaveProperty('Finance');
    expect(screen.queryByRole('dialog')).toBeNull();
    await press('New topic …');
    expect(offered()).toEqual(['Technology']);
  });

  it('says calmly why there cannot be a second topic of one name, and keeps what was typed', async () => {
    openConsole('room');
    await makeTopic('Academics', 1);
    await makeTopic('academics', 1);
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('academics');
    expect(screen.getByRole('alert')).toHaveTextContent('There is a topic of this name already');
  });

  it('moves, merges, splits, renames and dissolves by buttons', async () => {
    const { room } = openConsole('room');
    await makeTopic('First', 2);
    await makeTopic('Second', 1);

    await userEvent.click(options(waiting())[0] ?? document.body);
    await press('Move 1 sticky to Second');
    expect(room.see.groups().topics.Second).toHaveLength(2);

    await press(/^\d+ ?First/);
    await userEvent.click(
      options(screen.getByRole('listbox', { name: 'Stickies in First' }))[0] ?? document.body,
    );
    await press('Split out …');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Third{Enter}');
    expect(room.see.groups().topics.Third).toHaveLength(1);

    await press('Rename');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Name' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Primero{Enter}');
    expect(Object.keys(room.see.groups().topics).sort()).toEqual(['Primero', 'Second', 'Third']);

    await tick('Primero');
    expect(screen.getByRole('group', { name: '1 topic selected' })).toHaveTextContent(
      'Tick another to merge them.',
    );
    await tick('Second');
    await press('Merge …');
    const dialog = within(screen.getByRole('dialog', { name: 'Merge 2 topics' }));
    expect(dialog.getByRole('radio', { name: /Second/ })).toBeChecked();
    await userEvent.click(dialog.getByRole('button', { name: 'Merge' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(room.see.groups().topics.Second).toHaveLength(3);

    await press(/^\d+ ?Second/);
    await press('Dissolve');
    expect(Object.keys(room.see.groups().topics)).toEqual(['Third']);
    expect(room.see.groups().loose).toHaveLength(3);
  });

  it('merges ticked topics under the name of one of them, or under one that is typed', async () => {
    const { room } = openConsole('room');
    for (const name of ['Heads', 'Technology', 'Families']) await makeTopic(name, 1);
    await tick('Heads');
    await tick('Families');
    await press('Merge …');
    await userEvent.click(screen.getByRole('radio', { name: /Families/ }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Merge' }));
    expect(Object.keys(room.see.groups().topics).sort()).toEqual(['Families', 'Technology']);
    await press('Undo');

    await tick('Heads');
    await tick('Families');
    await press('Merge …');
    await userEvent.click(screen.getByRole('radio', { name: 'Another name' }));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('A topic needs a name.');
    await userEvent.type(screen.getByRole('textbox', { name: 'Another name' }), 'technology{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('There is a topic of this name already.');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Another name' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Another name' }), 'People{Enter}');
    expect(Object.keys(room.see.groups().topics).sort()).toEqual(['People', 'Technology']);
    expect(room.see.console().undo).toBe(4);
  });

  it('offers topics of nearly the same name, merges them by one press, and asks no more about those kept apart', async () => {
    const { room } = openConsole('room');
    await makeTopic('Teachers', 2);
    await makeTopic('Teacher leaders', 1);
    await press('Keep apart: Teachers and Teacher leaders');
    expect(screen.queryByText('Nearly the same name')).toBeNull();
    await makeTopic('The TEACHER', 1);
    expect(screen.getByText('Nearly the same name')).toBeVisible();
    await press('Merge Teachers, Teacher leaders, and The TEACHER');
    expect(Object.entries(room.see.groups().topics)).toEqual([['Teachers', expect.any(Array)]]);
    expect(room.see.groups().topics.Teachers).toHaveLength(4);
    await press('Undo');
    expect(Object.keys(room.see.groups().topics).sort()).toEqual([
      'Teacher leaders',
      'Teachers',
      'The TEACHER',
    ]);
  });

  it('takes back with its button and with Ctrl+Z, but not while somebody types', async () => {
    const { room } = openConsole('room');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await makeTopic('One', 1);
    await makeTopic('Two', 1);
    await press(/^\d+ ?One/);
    await press('Rename');
    await userEvent.keyboard('{Control>}z{/Control}{Escape}');
    expect(Object.keys(room.see.groups().topics)).toHaveLength(2);
    waiting().focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(Object.keys(room.see.groups().topics)).toEqual(['One']);
    await press('Undo');
    expect(room.see.groups().loose).toHaveLength(4);
  });

  it('takes a sticky down and hangs it again', async () => {
    const { room } = openConsole('room');
    await userEvent.click(options(waiting())[0] ?? document.body);
    await press('Take down');
    expect(options(waiting())).toHaveLength(3);
    await press(/^Hang again/);
    expect(room.see.groups().loose).toHaveLength(4);
    expect(options(waiting())).toHaveLength(4);
  });
});

describe('the console before and on the wall', () => {
  it('shows no sticky while people write', () => {
    const { room } = openConsole('write');
    room.send('p1', 'writeSticky', { question: 'leaders', slot: 2, text: 'A secret' });
    expect(screen.queryByText('Principals')).toBeNull();
    expect(screen.getByText('Nobody sees them before the wall opens, not even you.')).toBeVisible();
  });

  it('finds stickies by their words, whatever the accents', async () => {
    openConsole('wall');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search stickies' }), 'COÚNCIL');
    expect(await screen.findByText('1 of 4')).toBeVisible();
    expect(screen.getByText('Parent council')).toBeVisible();
    expect(screen.queryByText('Principals')).toBeNull();
  });

  it('asks only the questions that are picked, and keeps the one that the room is at', async () => {
    const { room } = openConsole('write');
    expect(screen.getByRole('checkbox', { name: /appropriate leaders/ })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: 'What are our shared goals?' }));
    expect(room.see.console().choices.map(({ picked }) => picked)).toEqual([true, false, true]);
  });
});

describe('the projector', () => {
  it('counts while people write, shows the wall, then topics with what they weigh', () => {
    const { room } = openConsole('write');
    const element = () => <Projector {...shared} view={room.see.projector()} />;
    const shown = render(element());
    const wall = within(shown.container);
    expect(wall.getByText('of 4 people are writing')).toBeVisible();
    expect(wall.queryByText('Principals')).toBeNull();
    room.stage.enter('wall.leaders');
    shown.rerender(element());
    expect(wall.getByText('Principals')).toBeVisible();
    room.stage.enter('room.leaders');
    const ids = Object.keys(room.see.console().notes);
    room.host('createTopic', { question: 'leaders', scope: 'room', name: 'Everybody', stickies: ids });
    shown.rerender(element());
    expect(wall.getByRole('heading', { name: /Everybody/ })).toBeVisible();
    expect(wall.getByText('12 points')).toBeVisible();
  });

  it('hides the wall with the results', () => {
    const { room } = openConsole('wall');
    const { container } = render(<Projector {...shared} view={room.see.projector(false)} />);
    expect(within(container).getByText('The wall is hidden for a moment')).toBeVisible();
    expect(within(container).queryByText('Principals')).toBeNull();
  });
});
