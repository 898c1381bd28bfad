import { beforeEach, describe, expect, it } from 'vitest';
import { plain } from '../../../shared/activities/block.ts';
import { activity as discussion } from '../../../shared/activities/discussion/activity.ts';
import { consoleView } from '../../../shared/activities/discussion/consoleView.ts';
import { projectorView } from '../../../shared/activities/discussion/projectorView.ts';
import { ARRIVED_MOST, MOST_GROUPS } from '../../../shared/activities/discussion/rules.ts';
import { floorView } from '../../../shared/activities/discussion/viewParts.ts';
import { meView } from '../../../shared/activities/discussion/views.ts';
import { toldOf } from '../../support/told.ts';
import { SmallRoom } from './room.ts';

let room: SmallRoom;

const question = 'similar';
const says = (who: string, text: string) => expect(room.send(who, 'answer', { question, text })).toBe('ok');
const host = (type: string, payload: object) => room.send('host', type, payload);
const idOf = (text: string) =>
  Object.values(room.state.answers.all).find((answer) => answer.text === text)?.id ?? '';
const projector = () => projectorView(room.state, room.context);
const arrived = () => Object.values(projector().arrived?.answers ?? {}).map(({ text }) => text);
const groupId = (name: string) =>
  Object.entries(consoleView(room.state, room.context).groups).find(
    ([, group]) => group.name === name,
  )?.[0] ?? '';
/** The groups on the projector, by name, each with its answers. */
const grouped = () => {
  const { groups = {}, arrived: there } = projector();
  const all = Object.values(there?.answers ?? {});
  return Object.fromEntries(
    Object.entries(groups).map(([id, { name }]) => [
      name,
      all.flatMap(({ group, text }) => (group === id ? [text] : [])),
    ]),
  );
};
const told = () => JSON.stringify(toldOf(discussion, room.state, { room: room.room }));

beforeEach(() => {
  room = new SmallRoom();
  room.join('A', 'ada', 'ben');
  room.join('B', 'cem');
  room.enter(question);
});

describe('answers that arrive', () => {
  it('[D10] stand on no projector until a host lets them', () => {
    says('ada', 'Time');
    expect(projector().arrived).toBeUndefined();
    expect(JSON.stringify([projector(), floorView(room.state, room.context)])).not.toContain('Time');
    expect(host('setArriving', { question, on: true })).toBe('ok');
    expect(arrived()).toEqual(['Time']);
  });

  it('[D10] come one after the other, read as they read now, and go when they are withdrawn', () => {
    host('setArriving', { question, on: true });
    says('ada', 'One');
    says('ben', 'Two');
    says('ada', 'One, thought over');
    expect(arrived()).toEqual(['One, thought over', 'Two']);
    room.send('ada', 'withdraw', { question });
    expect(arrived()).toEqual(['Two']);
  });

  it('[D10] are put away for one question, and stay away for the others', () => {
    says('ada', 'Of the first');
    host('setArriving', { question, on: true });
    room.enter('partners');
    room.send('ada', 'answer', { question: 'partners', text: 'Of the second' });
    expect(projector().arrived).toBeUndefined();
    room.enter(question);
    expect(arrived()).toEqual(['Of the first']);
    host('setArriving', { question, on: false });
    expect(projector().arrived).toBeUndefined();
    expect(host('setArriving', { question: 'toString', on: true })).toBe('unknown-question');
  });

  it('[D10] arrive from the start where the session says so', () => {
    room = new SmallRoom({ arriving: true });
    room.join('A', 'ada');
    room.enter(question);
    says('ada', 'At once');
    expect(arrived()).toEqual(['At once']);
    expect(floorView(room.state, room.context).arriving).toBe(true);
  });

  it('[D10] are not shown while results are hidden', () => {
    says('ada', 'Time');
    host('setArriving', { question, on: true });
    host('createGroup', { question, name: 'Hours', answers: [idOf('Time')] });
    const hidden = { ...room.context, resultsShown: false };
    expect(projectorView(room.state, hidden).arrived).toBeUndefined();
    expect(floorView(room.state, hidden).groups).toBeUndefined();
  });

  it('[D10] stay when nobody writes any more, and those of another way of writing do not mix in', () => {
    says('ada', 'Of a person');
    host('setArriving', { question, on: true });
    host('setAnswers', { mode: 'none' });
    expect(arrived()).toEqual(['Of a person']);
    expect(Object.keys(consoleView(room.state, room.context).list)).toHaveLength(1);
    host('setAnswers', { mode: 'scribe' });
    expect(arrived()).toEqual([]);
  });

  it(`[D10] are the newest ${ARRIVED_MOST} of more, and say how many there are`, () => {
    host('setArriving', { question, on: true });
    for (let nth = 0; nth < ARRIVED_MOST + 5; nth++) {
      room.people[`p${nth}`] = { id: `p${nth}`, table: 'C' };
      discussion.evolve(room.state, {
        type: 'answerWritten',
        id: `a${nth}`,
        question,
        table: 'C',
        person: `p${nth}`,
        text: `Thought ${nth}`,
      });
    }
    const all = projector().arrived;
    expect(Object.keys(all?.answers ?? {})).toHaveLength(ARRIVED_MOST);
    expect(all?.answers.a4).toBeUndefined();
    expect(all?.count).toBe(ARRIVED_MOST + 5);
  });

  it('[D4] [D9] carry no name, and no letter that would be one', () => {
    says('ada', 'Mine');
    host('setArriving', { question, on: true });
    host('createGroup', { question, name: 'Hours', answers: [idOf('Mine')] });
    const seen = JSON.stringify([
      projector(),
      floorView(room.state, room.context),
      meView(room.state, 'ben'),
    ]);
    expect(seen).not.toContain('ada');
    expect(seen).not.toContain('"table"');
  });
});

describe('an answer that a host hides', () => {
  beforeEach(() => {
    says('ada', 'Something rude');
    says('ben', 'Time');
    host('setArriving', { question, on: true });
  });

  it('[D11] leaves projector, group and record by one press, and comes back by another', () => {
    const rude = idOf('Something rude');
    host('createGroup', { question, name: 'Hours', answers: [rude, idOf('Time')] });
    host('showAnswer', { answer: rude });
    host('markAnswer', { answer: rude, on: true });
    expect(host('hide', { id: rude })).toBe('ok');
    expect(grouped()).toEqual({ Hours: ['Time'] });
    expect(projector().shown).toEqual({});
    expect(told()).not.toContain('rude');
    expect(consoleView(room.state, room.context).list[rude]).toMatchObject({ hidden: true });
    expect(host('showAnswer', { answer: rude })).toBe('hidden');
    expect(host('unhide', { id: rude })).toBe('ok');
    expect(grouped()).toEqual({ Hours: ['Something rude', 'Time'] });
    expect(told()).toContain('rude');
  });

  it('[D11] does not come back when it is changed, or withdrawn and written again', () => {
    host('hide', { id: idOf('Something rude') });
    says('ada', 'Something ruder');
    expect(arrived()).toEqual(['Time']);
    room.send('ada', 'withdraw', { question });
    says('ada', 'The rudest');
    room.send('ada', 'withdraw', { question });
    says('ada', 'Once more');
    expect(arrived()).toEqual(['Time']);
    expect(meView(room.state, 'ada')).toMatchObject({ hidden: { [question]: true } });
    host('unhide', { id: idOf('Once more') });
    room.send('ada', 'withdraw', { question });
    says('ada', 'Well meant');
    expect(arrived()).toEqual(['Time', 'Well meant']);
  });

  it('[D11] is known as hidden to its author alone', () => {
    host('hide', { id: idOf('Something rude') });
    expect(meView(room.state, 'ada')).toEqual({
      answers: { [question]: 'Something rude' },
      hidden: { [question]: true },
    });
    expect(meView(room.state, 'ben')).toEqual({ answers: { [question]: 'Time' } });
  });
});

describe('groups of answers', () => {
  beforeEach(() => {
    says('ada', 'One hour a week');
    says('ben', 'A shared calendar');
    says('cem', 'Trust');
    host('setArriving', { question, on: true });
  });

  it('[D12] are made of several answers at a time, and taken back one change after the other', () => {
    const two = [idOf('One hour a week'), idOf('A shared calendar')];
    expect(host('createGroup', { question, name: 'Time', answers: two })).toBe('ok');
    expect(host('createGroup', { question, name: 'People', answers: [idOf('Trust')] })).toBe('ok');
    expect(grouped()).toEqual({ Time: ['One hour a week', 'A shared calendar'], People: ['Trust'] });
    host('moveAnswers', { question, answers: two, group: groupId('People') });
    expect(grouped()).toEqual({ People: ['One hour a week', 'A shared calendar', 'Trust'] });
    host('undoGroups', { question });
    host('undoGroups', { question });
    expect(grouped()).toEqual({ Time: ['One hour a week', 'A shared calendar'] });
    host('undoGroups', { question });
    expect(grouped()).toEqual({});
    expect(host('undoGroups', { question })).toBe('nothing-to-undo');
  });

  it('[D12] are renamed and dissolved, and no name is there twice', () => {
    host('createGroup', { question, name: 'Time', answers: [idOf('Trust')] });
    host('createGroup', { question, name: 'People', answers: [] });
    expect(host('renameGroup', { question, group: groupId('Time'), name: 'people' })).toBe('group-taken');
    expect(host('renameGroup', { question, group: groupId('Time'), name: 'Trust' })).toBe('ok');
    expect(host('dissolveGroup', { question, group: groupId('Trust') })).toBe('ok');
    expect(grouped()).toEqual({});
    expect(arrived()).toHaveLength(3);
    expect(host('moveAnswers', { question, answers: [idOf('Trust')], group: 'gone' })).toBe('unknown-group');
  });

  it(`[D12] are at most ${MOST_GROUPS} a question`, () => {
    for (let nth = 0; nth < MOST_GROUPS; nth++)
      expect(host('createGroup', { question, name: `Group ${nth}`, answers: [] })).toBe('ok');
    expect(host('createGroup', { question, name: 'One more', answers: [] })).toBe('groups-full');
    expect(host('createGroup', { question: 'partners', name: 'One more', answers: [] })).toBe('ok');
  });

  it('[D12] take what is still there, and say so when nothing is', () => {
    const [gone, there] = [idOf('Trust'), idOf('One hour a week')];
    room.send('cem', 'withdraw', { question });
    expect(host('createGroup', { question, name: 'Time', answers: [gone, there] })).toBe('ok');
    expect(grouped()).toEqual({ Time: ['One hour a week'] });
    expect(host('createGroup', { question, name: 'Trust', answers: [gone] })).toBe('unknown-answer');
  });

  it('[D12] reach phones by name and number, each with its own group', () => {
    host('createGroup', { question, name: 'Time', answers: [idOf('One hour a week')] });
    const id = groupId('Time');
    expect(floorView(room.state, room.context).groups).toEqual({
      [id]: { name: 'Time', nth: 1, answers: 1 },
    });
    expect(meView(room.state, 'ada')).toMatchObject({ groups: { [question]: id } });
    expect(meView(room.state, 'ben')).toEqual({ answers: { [question]: 'A shared calendar' } });
    host('setArriving', { question, on: false });
    expect(floorView(room.state, room.context).groups).toBeUndefined();
  });

  it('[D12] stand in the record with their answers, those in none after them', () => {
    host('createGroup', { question, name: 'People', answers: [idOf('Trust')] });
    const { groups, answers } = discussion.results(room.state, { room: room.room });
    expect(groups).toMatchObject([{ group: 'People', answers: 1, seenBy: 'room' }]);
    expect(answers?.map(({ answer, group }) => [answer, group])).toEqual([
      ['Trust', groupId('People')],
      ['One hour a week', undefined],
      ['A shared calendar', undefined],
    ]);
    const blocks = toldOf(discussion, room.state, { room: room.room });
    const lines = blocks.flatMap((block) =>
      block.type === 'text' || block.type === 'quote' ? [plain(block.text)] : [],
    );
    expect(lines.slice(1, 4)).toEqual(['People (1):', 'Trust', 'In no group:']);
    host('setArriving', { question, on: false });
    const kept = discussion.results(room.state, { room: room.room });
    expect([...(kept.groups ?? []), ...(kept.answers ?? [])].map(({ seenBy }) => seenBy)).toEqual(
      Array(4).fill('hosts'),
    );
  });

  it('[D13] stand alone on the projector when a host says so, until they are empty', () => {
    host('createGroup', { question, name: 'People', answers: [idOf('Trust')] });
    const group = groupId('People');
    expect(host('showGroup', { question, group })).toBe('ok');
    expect(projector().arrived?.alone).toBe(group);
    room.send('cem', 'withdraw', { question });
    expect(projector().arrived?.alone).toBeUndefined();
    expect(host('showGroup', { question, group: 'none' })).toBe('unknown-group');
    expect(host('showGroup', { question })).toBe('ok');
  });
});
