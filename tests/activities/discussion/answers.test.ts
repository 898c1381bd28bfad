import { beforeEach, describe, expect, it } from 'vitest';
import { activity as discussion } from '../../../shared/activities/discussion/activity.ts';
import { consoleView } from '../../../shared/activities/discussion/consoleView.ts';
import { projectorView } from '../../../shared/activities/discussion/projectorView.ts';
import { SHOWN_MOST } from '../../../shared/activities/discussion/rules.ts';
import { steps as stepsOf } from '../../../shared/activities/discussion/steps.ts';
import { floorView } from '../../../shared/activities/discussion/viewParts.ts';
import { meView, tableView } from '../../../shared/activities/discussion/views.ts';
import { toldOf } from '../../support/told.ts';
import { SmallRoom } from './room.ts';

let room: SmallRoom;

beforeEach(() => {
  room = new SmallRoom();
  room.join('A', 'ada', 'ben');
  room.join('B', 'cem');
  room.enter('similar');
});

const answerId = (text: string) =>
  Object.values(room.state.answers.all).find((answer) => answer.text === text)?.id ?? '';
const texts = () => Object.values(consoleView(room.state, room.context).list).map(({ text }) => text);
const wall = () => Object.values(projectorView(room.state, room.context).shown).map(({ text }) => text);

describe('steps', () => {
  it('[D1] begins with what is watched, then asks one question at a time', () => {
    expect(stepsOf(room.state).map(({ id, share }) => [id, share])).toEqual([
      ['media', 2],
      ['similar', 1],
      ['partners', 1],
    ]);
    expect(stepsOf({ questions: room.state.questions }).map(({ id }) => id)).toEqual(['similar', 'partners']);
  });

  it('[D1] refuses a question that is named like the step before the questions', () => {
    const questions = [{ id: 'media', text: 'Why?', short: 'Why' }];
    expect(discussion.config.safeParse({ questions }).success).toBe(false);
  });

  it('shows phones the video first and then the question', () => {
    expect(floorView(room.state, { ...room.context, step: 'media' })).toMatchObject({
      media: { title: 'The video' },
    });
    expect(floorView(room.state, { ...room.context, step: 'media' }).question).toBeUndefined();
    expect(floorView(room.state, { ...room.context, step: 'partners' })).toMatchObject({
      question: { id: 'partners', number: 2 },
    });
  });
});

describe('answers of each person', () => {
  it('[D3] are one a person, which can be changed and withdrawn', () => {
    expect(room.send('ada', 'answer', { question: 'similar', text: 'First' })).toBe('ok');
    expect(room.send('ada', 'answer', { question: 'similar', text: 'Second' })).toBe('ok');
    expect(texts()).toEqual(['Second']);
    expect(meView(room.state, 'ada')).toEqual({ answers: { similar: 'Second' } });
    expect(room.send('ada', 'withdraw', { question: 'similar' })).toBe('ok');
    expect(texts()).toEqual([]);
    expect(meView(room.state, 'ada')).toBeUndefined();
  });

  it('[D3] count when they were on their way as the host went on, but not before the question was asked', () => {
    expect(room.send('ada', 'answer', { question: 'partners', text: 'Early' })).toBe('not-yet');
    room.enter('partners');
    expect(room.send('ada', 'answer', { question: 'similar', text: 'Late' })).toBe('ok');
    expect(room.send('ada', 'answer', { question: 'toString', text: 'Never' })).toBe('unknown-question');
  });

  it('[D3] are there again after Back', () => {
    room.send('ada', 'answer', { question: 'similar', text: 'Kept' });
    room.enter('partners');
    expect(texts()).toEqual([]);
    room.enter('similar');
    expect(texts()).toEqual(['Kept']);
  });

  it('[D2] stay when another way of writing is chosen, and come back with their own', () => {
    room.send('ada', 'answer', { question: 'similar', text: 'Kept' });
    room.send('host', 'setAnswers', { mode: 'none' });
    expect(texts()).toEqual([]);
    expect(room.send('ada', 'answer', { question: 'similar', text: 'More' })).toBe('not-asked');
    room.send('host', 'setAnswers', { mode: 'person' });
    expect(texts()).toEqual(['Kept']);
  });

  it('[D4] keep the table where they were written', () => {
    room.send('ada', 'answer', { question: 'similar', text: 'From A' });
    room.join('A', 'a2', 'a3');
    for (const who of ['a2', 'a3']) room.send(who, 'answer', { question: 'similar', text: `From ${who}` });
    room.move('ada', 'B');
    const tables = () => Object.values(consoleView(room.state, room.context).list).map(({ table }) => table);
    expect(tables()).toEqual(['A', 'A', 'A']);
  });

  it('[D9] are shown without the letter of a table where fewer than three answered', () => {
    room.send('ada', 'answer', { question: 'similar', text: 'Of one hand' });
    room.send('host', 'showAnswer', { answer: answerId('Of one hand') });
    room.send('host', 'markAnswer', { answer: answerId('Of one hand'), on: true });
    const views = [consoleView(room.state, room.context), projectorView(room.state, room.context)];
    expect(JSON.stringify(views)).not.toContain('"table":"A"');
    expect(JSON.stringify(toldOf(discussion, room.state, { room: room.room }))).not.toMatch(/table A/i);
  });

  it('[D4] carry nobody into any view but their own', () => {
    room.send('ada', 'answer', { question: 'similar', text: 'Mine' });
    room.send('host', 'showAnswer', { answer: answerId('Mine') });
    room.send('host', 'markAnswer', { answer: answerId('Mine'), on: true });
    const seen = JSON.stringify([
      consoleView(room.state, room.context),
      projectorView(room.state, room.context),
      floorView(room.state, room.context),
      tableView(room.state, 'A', room.context),
      meView(room.state, 'ben'),
      toldOf(discussion, room.state, room.context),
    ]);
    expect(seen).toContain('Mine');
    expect(seen).not.toContain('ada');
  });

  it('are numbered by the order of writing only, and are never null', () => {
    room.send('ada', 'answer', { question: 'similar', text: 'One' });
    room.send('ben', 'answer', { question: 'similar', text: 'Two' });
    room.send('ada', 'answer', { question: 'similar', text: 'One, changed' });
    const { list, written } = consoleView(room.state, room.context);
    expect(Object.values(list).map(({ text, order }) => [text, order])).toEqual([
      ['One, changed', 1],
      ['Two', 2],
    ]);
    expect(written).toEqual({ count: 2, of: 3 });
    expect(JSON.stringify(consoleView(room.state, room.context))).not.toContain('null');
  });
});

describe('a scribe a table', () => {
  beforeEach(() => room.send('host', 'setAnswers', { mode: 'scribe' }));

  it('[D5] lets the table see the text grow', () => {
    expect(room.send('ada', 'takePen', {})).toBe('ok');
    room.send('ada', 'writeForTable', { question: 'similar', text: 'We' });
    room.send('ada', 'writeForTable', { question: 'similar', text: 'We meet' });
    expect(tableView(room.state, 'A', room.context)).toEqual({
      scribe: 'ada',
      texts: { similar: 'We meet' },
    });
    expect(tableView(room.state, 'B', room.context)).toBeUndefined();
    expect(texts()).toEqual(['We meet']);
    expect(consoleView(room.state, room.context).written).toEqual({ count: 1, of: 2 });
  });

  it('[D5] gives the pen to the first of two who reach for it', () => {
    expect(room.send('ada', 'takePen', {})).toBe('ok');
    expect(room.send('ben', 'takePen', {})).toBe('pen-taken');
    expect(room.send('ben', 'writeForTable', { question: 'similar', text: 'Mine' })).toBe('pen-taken');
    expect(room.send('ben', 'takePen', { from: 'ada' })).toBe('ok');
    expect(room.send('ada', 'writeForTable', { question: 'similar', text: 'Mine' })).toBe('pen-taken');
  });

  it('[D5] passes the pen at the table only', () => {
    room.send('ada', 'takePen', {});
    expect(room.send('ada', 'passPen', { to: 'cem' })).toBe('not-here');
    expect(room.send('ben', 'passPen', { to: 'ben' })).toBe('pen-taken');
    expect(room.send('ada', 'passPen', { to: 'ben' })).toBe('ok');
    expect(room.send('ben', 'passPen', {})).toBe('ok');
    expect(tableView(room.state, 'A', room.context)).toBeUndefined();
  });

  it('[D5] frees the pen of who leaves the table, and keeps the text', () => {
    room.send('ada', 'takePen', {});
    room.send('ada', 'writeForTable', { question: 'similar', text: 'So far' });
    room.move('ada', 'B');
    expect(tableView(room.state, 'A', room.context)).toEqual({ texts: { similar: 'So far' } });
    room.send('cem', 'takePen', {});
    room.remove('cem');
    expect(room.state.scribes).toEqual({});
  });
});

describe('the projector', () => {
  beforeEach(() => {
    room.send('ada', 'answer', { question: 'similar', text: 'A good thought' });
  });

  it('[D6] shows an answer as it read when it was put up, until the host shows the new text', () => {
    const answer = answerId('A good thought');
    expect(room.send('host', 'showAnswer', { answer })).toBe('ok');
    room.send('ada', 'answer', { question: 'similar', text: 'Something rude' });
    expect(wall()).toEqual(['A good thought']);
    expect(consoleView(room.state, room.context).list[answer]).toMatchObject({ shown: true, edited: true });
    room.send('host', 'showAnswer', { answer });
    expect(wall()).toEqual(['Something rude']);
    room.send('host', 'takeDown', { answer });
    expect(wall()).toEqual([]);
  });

  it('[D6] takes a withdrawn answer down', () => {
    const answer = answerId('A good thought');
    room.send('host', 'showAnswer', { answer });
    room.send('ada', 'withdraw', { question: 'similar' });
    expect(wall()).toEqual([]);
    expect(room.send('host', 'showAnswer', { answer })).toBe('unknown-answer');
  });

  it(`[D6] holds at most ${SHOWN_MOST} answers, or one alone`, () => {
    for (let index = 0; index <= SHOWN_MOST; index += 1) {
      room.join('C', `p${index}`);
      room.send(`p${index}`, 'answer', { question: 'similar', text: `Thought ${index}` });
    }
    for (let index = 0; index < SHOWN_MOST; index += 1) {
      expect(room.send('host', 'showAnswer', { answer: answerId(`Thought ${index}`) })).toBe('ok');
    }
    const last = answerId(`Thought ${SHOWN_MOST}`);
    expect(room.send('host', 'showAnswer', { answer: last })).toBe('projector-full');
    expect(room.send('host', 'showAnswer', { answer: last, alone: true })).toBe('ok');
    expect(wall()).toEqual([`Thought ${SHOWN_MOST}`]);
    room.send('host', 'clearProjector', { question: 'similar' });
    expect(wall()).toEqual([]);
  });

  it('shows neither answers nor counts while results are hidden', () => {
    room.send('host', 'showAnswer', { answer: answerId('A good thought') });
    const hidden = projectorView(room.state, { ...room.context, resultsShown: false });
    expect(hidden.shown).toEqual({});
    expect(hidden.written).toBeUndefined();
  });
});

describe('topics for a follow-up workshop', () => {
  it('[D7] are questions and answers, listed for hosts and in the record', () => {
    room.send('ada', 'answer', { question: 'similar', text: 'More of this' });
    room.send('host', 'markAnswer', { answer: answerId('More of this'), on: true });
    room.send('host', 'markQuestion', { question: 'partners', on: true });
    room.send('ada', 'answer', { question: 'similar', text: 'Much more of this' });
    const topics = Object.values(consoleView(room.state, room.context).followUps);
    expect(topics.map(({ kind, text }) => [kind, text])).toEqual([
      ['question', 'Which relationships?'],
      ['answer', 'Much more of this'],
    ]);
    const report = toldOf(discussion, room.state, room.context);
    expect(report).toContainEqual({ type: 'heading', text: 'Topics for a follow-up workshop' });
    expect(JSON.stringify(report.at(-1))).toContain('Which relationships?');
    room.send('host', 'markQuestion', { question: 'partners', on: false });
    expect(Object.keys(consoleView(room.state, room.context).followUps)).toHaveLength(1);
    expect(room.send('host', 'markQuestion', { question: 'nothing', on: true })).toBe('unknown-question');
  });
});
