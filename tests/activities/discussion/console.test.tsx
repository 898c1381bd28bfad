import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { consoleView } from '../../../shared/activities/discussion/consoleView.ts';
import { projectorView } from '../../../shared/activities/discussion/projectorView.ts';
import { hostReason } from '../../../shared/lib/hostRefusals.ts';
import { drawConsole } from './drawnConsole.tsx';
import { SmallRoom } from './room.ts';

const TEXTS = ['One hour a week', 'A shared calendar', 'Trust', 'Buses'];

/** A console at a room in which four have answered; what is pressed happens in the room, and is drawn. */
function open() {
  const room = new SmallRoom();
  room.join('A', 'ada', 'ben', 'cem', 'dia');
  room.enter('similar');
  ['ada', 'ben', 'cem', 'dia'].forEach((who, nth) => {
    room.send(who, 'answer', { question: 'similar', text: TEXTS[nth] });
  });
  const { draw } = drawConsole(room, 'similar');
  return {
    room,
    draw,
    projector: () => projectorView(room.state, room.context),
    groups: () =>
      Object.values(consoleView(room.state, room.context).groups).map(({ name, answers }) => [name, answers]),
  };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const tick = (text: string) => userEvent.click(screen.getByRole('checkbox', { name: `Select: ${text}` }));
const box = (text: string) => screen.getByRole('checkbox', { name: `Select: ${text}` });
const name = async (words: string) => {
  await userEvent.clear(screen.getByLabelText('Name of the group'));
  await userEvent.type(screen.getByLabelText('Name of the group'), words);
};

afterEach(cleanup);

describe('the console of a discussion', () => {
  it('[D10] lets answers arrive by one press, and says what the room sees', async () => {
    const { projector } = open();
    expect(screen.getByText('The room sees no answer yet.')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'All, as they arrive' }));
    expect(screen.getByText('The room sees all 4 answers, without names.')).toBeVisible();
    expect(Object.keys(projector().arrived?.answers ?? {})).toHaveLength(4);
    await userEvent.click(screen.getByRole('radio', { name: 'What I choose' }));
    expect(projector().arrived).toBeUndefined();
  });

  it('[D14] lets answers arrive once they are read: what waits is on top, and is let through one by one or all', async () => {
    const { projector } = open();
    const arrived = () => Object.values(projector().arrived?.answers ?? {}).map(({ text }) => text);
    await userEvent.click(screen.getByRole('radio', { name: 'All, once I have read them' }));
    expect(arrived()).toEqual([]);
    expect(screen.getByText('4 wait for you. Nobody else sees them yet.')).toBeVisible();
    await press('Let through: Trust');
    expect(arrived()).toEqual(['Trust']);
    expect(screen.getByText('3 wait for you. Nobody else sees them yet.')).toBeVisible();
    await press('Let all 3 through');
    expect(screen.getByText('The room sees all 4 answers, without names.')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'All, once I have read them' })).toBeChecked();
  });

  it('[D12] groups several answers at a time under a name, and takes it back', async () => {
    const { groups } = open();
    await tick('Trust');
    await tick('Buses');
    const bar = within(screen.getByRole('group', { name: '2 selected' }));
    await userEvent.click(bar.getByRole('button', { name: 'New group' }));
    await name('People');
    await press('Make the group');
    expect(groups()).toEqual([['People', 2]]);
    expect(screen.queryByRole('group', { name: '2 selected' })).toBeNull();
    await tick('A shared calendar');
    await press('Into “People”');
    expect(groups()).toEqual([['People', 3]]);
    await press('Undo');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(groups()).toEqual([]);
  });

  it('[D12] ticks by keys alone: arrows go from box to box, with Shift they take them along', async () => {
    open();
    box('Buses').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(box('Trust')).toHaveFocus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(box('Trust')).toBeChecked();
    expect(box('A shared calendar')).toBeChecked();
    expect(box('Buses')).not.toBeChecked();
    await userEvent.keyboard('{Escape}');
    expect(box('Trust')).not.toBeChecked();
  });

  it('[D12] ticks all from one to another with Shift', async () => {
    open();
    const user = userEvent.setup();
    await user.click(box('Buses'));
    await user.keyboard('{Shift>}');
    await user.click(box('A shared calendar'));
    await user.keyboard('{/Shift}');
    expect(screen.getByRole('group', { name: '3 selected' })).toBeVisible();
  });

  it('[D12] says why a group cannot have a name, and keeps what was typed', async () => {
    open();
    await press('New group');
    await name('Time');
    await press('Make the group');
    await press('New group');
    await name(' time ');
    await press('Make the group');
    expect(screen.getByText(hostReason({ code: 'group-taken' }))).toBeVisible();
    expect(screen.getByLabelText('Name of the group')).toHaveValue(' time ');
  });

  it('[D12] lists one group, names it anew, shows it alone, and dissolves it', async () => {
    const { room, draw, projector, groups } = open();
    const ids = Object.keys(room.state.answers.all);
    room.send('host', 'createGroup', { question: 'similar', name: 'People', answers: ids.slice(0, 2) });
    room.send('host', 'setArriving', { question: 'similar', on: true });
    act(draw);
    await press(/^People/);
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    await press('Alone on the projector');
    expect(projector().arrived?.alone).toBeDefined();
    await press('Rename');
    await name('Hours');
    await press('Save');
    expect(groups()).toEqual([['Hours', 2]]);
    await press('Dissolve');
    expect(groups()).toEqual([]);
    expect(screen.getAllByRole('checkbox')).toHaveLength(4);
  });

  it('[D11] hides an answer by one press, and shows it again by another in the same row', async () => {
    const { room, draw, projector } = open();
    room.send('host', 'setArriving', { question: 'similar', on: true });
    act(draw);
    await press('Hide: Trust');
    expect(Object.keys(projector().arrived?.answers ?? {})).toHaveLength(3);
    expect(screen.getByText('Hidden from the room')).toBeVisible();
    await press('Show again: Trust');
    expect(Object.keys(projector().arrived?.answers ?? {})).toHaveLength(4);
  });
});
