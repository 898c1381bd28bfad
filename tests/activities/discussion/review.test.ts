import { beforeEach, describe, expect, it } from 'vitest';
import { activity as discussion } from '../../../shared/activities/discussion/activity.ts';
import { consoleView } from '../../../shared/activities/discussion/consoleView.ts';
import { projectorView } from '../../../shared/activities/discussion/projectorView.ts';
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
const arrived = () =>
  Object.values(projectorView(room.state, room.context).arrived?.answers ?? {}).map(({ text }) => text);
const told = () => JSON.stringify(toldOf(discussion, room.state, { room: room.room }));

beforeEach(() => {
  room = new SmallRoom();
  room.join('A', 'ada', 'ben');
  room.enter(question);
});

describe('answers that a host reads before they arrive', () => {
  const reviewed = () => {
    host('reviewFirst', { on: true });
    host('setArriving', { question, on: true });
  };
  const list = () => Object.values(consoleView(room.state, room.context).list);

  it('[D14] wait for hosts alone, and their author is told', () => {
    reviewed();
    says('ada', 'Time');
    expect(arrived()).toEqual([]);
    expect(floorView(room.state, room.context).review).toBe(true);
    expect(list()).toMatchObject([{ text: 'Time', waiting: true }]);
    expect(meView(room.state, 'ada')?.waiting).toEqual({ [question]: true });
    expect(host('letThrough', { question, answer: idOf('Time') })).toBe('ok');
    expect(arrived()).toEqual(['Time']);
    expect(meView(room.state, 'ada')?.waiting).toBeUndefined();
  });

  it('[D14] are also those that were written while the room saw none', () => {
    says('ada', 'Written before');
    reviewed();
    expect(arrived()).toEqual([]);
    expect(host('letThrough', { question })).toBe('ok');
    expect(arrived()).toEqual(['Written before']);
  });

  it('[D14] are not those that the room has seen, until they are changed', () => {
    host('setArriving', { question, on: true });
    says('ada', 'Seen');
    host('reviewFirst', { on: true });
    expect(arrived()).toEqual(['Seen']);
    says('ada', 'Seen, and changed');
    expect(arrived()).toEqual([]);
  });

  it('[D14] come through when a host puts them up, and all of them when nothing waits any more', () => {
    reviewed();
    says('ada', 'One');
    says('ben', 'Two');
    host('showAnswer', { answer: idOf('One') });
    expect(arrived()).toEqual(['One']);
    host('reviewFirst', { on: false });
    expect(arrived()).toEqual(['One', 'Two']);
  });

  it('[D14] are kept in the record apart, and as any other where the host chose each one anyway', () => {
    reviewed();
    says('ada', 'Nobody read this');
    expect(told()).toMatch(/not let through by a facilitator.*Nobody read this/);
    host('setArriving', { question, on: false });
    expect(told()).not.toContain('not let through');
    expect(told()).toContain('Nobody read this');
  });
});
