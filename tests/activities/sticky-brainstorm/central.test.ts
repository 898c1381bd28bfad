import { describe, expect, it } from 'vitest';
import { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import { MOST_TOPICS, ROOM } from '../../../shared/activities/sticky-brainstorm/rules.ts';
import { toldOf } from '../../support/told.ts';
import { type Brainstorm, openBrainstorm } from './room.ts';

const open = (options: Parameters<typeof openBrainstorm>[0] = {}) =>
  openBrainstorm({ flow: 'together', ...options });

/** The id of a sticky of a table's wall, by its text. */
const stickyAt = (room: Brainstorm, table: string, text: string, question = 'leaders') =>
  Object.entries(room.see.table(table)?.walls[question]?.notes ?? {}).find(
    ([, note]) => note.text === text,
  )?.[0] ?? `no "${text}"`;

/** A topic of a person's table, of these of its stickies. @returns its id */
function made(
  room: Brainstorm,
  person: string,
  name: string,
  texts: readonly string[],
  question = 'leaders',
): string {
  const scope = room.stage.room.people[person]?.table ?? '';
  const stickies = texts.map((text) => stickyAt(room, scope, text, question));
  const done = room.send(person, 'createTopic', { question, scope, name, stickies });
  expect(done.ok, name).toBe(true);
  return room.see.topicId(name, scope, question);
}

/** Everybody has written for two questions, and p1's table A and p2's table B have a topic of their own. */
function atTheCentralWall() {
  const room = open();
  room.fill('write', 2);
  room.fill('write', 1, 'goals');
  for (const step of ['rank', 'wall', 'tables']) room.stage.enter(step);
  const of = {
    a: made(room, 'p1', 'Teachers', ['p1 first', 'p3 first']),
    b: made(room, 'p2', 'IT people', ['p2 first', 'p4 first']),
    goals: made(room, 'p1', 'One plan', ['p1 first'], 'goals'),
  };
  room.stage.enter('room');
  const bring = (person: string, topic: string, into?: string, question = 'leaders') =>
    room.send(person, 'bringTopic', { question, topic, ...(into === undefined ? {} : { into }) });
  const takeBack = (person: string, topic: string) =>
    room.send(person, 'takeBackTopic', { question: 'leaders', topic });
  return { ...room, of, bring, takeBack };
}

describe('[S16] tables bring their topics to the central wall themselves', () => {
  it('finds it empty, and fills it from several tables at a time', () => {
    const { see, of, bring } = atTheCentralWall();
    expect(see.topics()).toEqual([]);
    expect(bring('p1', of.a).ok).toBe(true);
    expect(bring('p2', of.b).ok).toBe(true);
    expect(bring('p3', of.goals, undefined, 'goals').ok).toBe(true);
    expect(see.groups().topics).toEqual({
      Teachers: ['p1 first', 'p3 first'],
      'IT people': ['p2 first', 'p4 first'],
    });
    expect(see.topics()).toMatchObject([{ name: 'Teachers', points: 6, tables: 1 }, { name: 'IT people' }]);
    expect(see.topics('goals')).toMatchObject([{ name: 'One plan' }]);
    expect(see.table('A')?.walls.leaders?.topics[of.a]?.brought).toEqual({ topic: of.a, stickies: 2 });
    expect(see.console().boards.A?.[of.a]).toMatchObject({ stickies: 2, brought: 2 });
  });

  it('joins another table’s topic, and moves nobody else’s stickies', () => {
    const { see, of, bring, takeBack } = atTheCentralWall();
    bring('p1', of.a);
    expect(bring('p2', of.b, of.a).ok).toBe(true);
    expect(see.groups().topics).toEqual({ Teachers: ['p1 first', 'p2 first', 'p3 first', 'p4 first'] });
    expect(see.topics()).toMatchObject([{ name: 'Teachers', points: 12, people: 4, tables: 2 }]);
    expect(takeBack('p1', of.a).ok).toBe(true);
    // The other table is in it still.
    expect(see.groups().topics).toEqual({ Teachers: ['p2 first', 'p4 first'] });
    expect(see.table('A')?.walls.leaders?.topics[of.a]?.brought).toBeUndefined();
    // It goes elsewhere then, and what nobody is in any more is gone.
    expect(bring('p2', of.b).ok).toBe(true);
    expect(see.groups().topics).toEqual({ Teachers: [], 'IT people': ['p2 first', 'p4 first'] });
  });

  it('takes what it brought away again, with the topic that nobody else is in', () => {
    const { see, of, bring, takeBack } = atTheCentralWall();
    bring('p1', of.a);
    expect(takeBack('p3', of.a).ok).toBe(true);
    expect(see.groups().topics).toEqual({});
    expect(takeBack('p3', of.a)).toMatchObject({ ok: true, value: [] });
    expect(bring('p1', of.a).ok).toBe(true);
    expect(see.groups().topics).toEqual({ Teachers: ['p1 first', 'p3 first'] });
  });

  it('joins a topic of the same name by itself', () => {
    const room = atTheCentralWall();
    const { see, of, bring } = room;
    bring('p1', of.a);
    expect(
      room.send('p2', 'renameTopic', { question: 'leaders', scope: 'B', topic: of.b, name: ' teachers ' }).ok,
    ).toBe(true);
    expect(bring('p2', of.b).ok).toBe(true);
    expect(see.groups().topics).toEqual({ Teachers: ['p1 first', 'p2 first', 'p3 first', 'p4 first'] });
  });

  it('keeps a topic where hosts moved it, and sends what comes later after it', () => {
    const room = atTheCentralWall();
    const { see, host, of, bring } = room;
    bring('p1', of.a);
    bring('p2', of.b);
    host('mergeTopics', { question: 'leaders', scope: ROOM, into: of.b, from: [of.a], name: 'All of them' });
    expect(see.table('A')?.walls.leaders?.topics[of.a]?.brought).toEqual({ topic: of.b, stickies: 2 });
    const late = stickyAt(room, 'A', 'p1 second');
    room.send('p1', 'moveStickies', { question: 'leaders', scope: 'A', stickies: [late], topic: of.a });
    expect(see.table('A')?.walls.leaders?.topics[of.a]).toMatchObject({
      stickies: 3,
      brought: { stickies: 2 },
    });
    expect(host('bringRest', { question: 'leaders' }).ok).toBe(true);
    expect(see.groups().topics['All of them']).toContain('p1 second');
    expect(see.groups().loose).toEqual([
      'p2 second',
      'p3 second',
      'p4 second',
      'p5 first',
      'p5 second',
      'p6 first',
      'p6 second',
      'p7 first',
      'p7 second',
      'p8 first',
      'p8 second',
    ]);
  });

  it('is for people of that table, once its stickies hang, and only where tables do it', () => {
    const { see, stage, code, of, bring } = atTheCentralWall();
    expect(code(bring('p1', of.b))).toBe('unknown-topic');
    expect(code(bring('p1', of.a, 'gone'))).toBe('unknown-topic');
    stage.enter('tables');
    expect(code(bring('p1', of.a))).toBe('not-now');
    const one = openBrainstorm();
    one.fill('tables.leaders');
    one.group('Theirs', ['p1 first'], 'A');
    const topic = one.see.topicId('Theirs', 'A');
    one.stage.enter('room.leaders');
    expect(code(one.send('p1', 'bringTopic', { question: 'leaders', topic }))).toBe('not-now');
    expect(code(one.host('bringRest', { question: 'leaders' }))).toBe('wall-closed');
    expect(see.groups().topics).toEqual({});
  });

  it('lets a table go on with its own topics meanwhile', () => {
    const room = atTheCentralWall();
    made(room, 'p1', 'Late one', ['p1 second']);
    expect(room.see.groups('leaders', 'A').topics).toMatchObject({ 'Late one': ['p1 second'] });
    const one = openBrainstorm();
    one.fill('room.leaders');
    expect(one.code(one.group('Too late', ['p1 first'], 'A'))).toBe('not-now');
  });

  it('has room for three topics of 38 tables, and lets whoever finds it full join one', () => {
    const tables = 52;
    const room = open({ people: tables, tables });
    room.fill('write', 3);
    for (const step of ['rank', 'wall', 'tables']) room.stage.enter(step);
    const topics = Object.keys(room.stage.room.people).flatMap((person) =>
      ['first', 'second', 'third'].map((word) => ({
        person,
        topic: made(room, person, `${person} on ${word}`, [`${person} ${word}`]),
      })),
    );
    room.stage.enter('room');
    const bring = ({ person, topic }: { person: string; topic: string }, into?: string) =>
      room.send(person, 'bringTopic', {
        question: 'leaders',
        topic,
        ...(into === undefined ? {} : { into }),
      });
    for (const one of topics.slice(0, 38 * 3)) expect(bring(one).ok).toBe(true);
    for (const one of topics.slice(38 * 3, MOST_TOPICS)) expect(bring(one).ok).toBe(true);
    const [late] = topics.slice(MOST_TOPICS);
    if (!late) throw new Error('nobody is late');
    expect(bring(late)).toMatchObject({ code: 'wall-full', values: { most: MOST_TOPICS } });
    expect(bring(late, topics[0]?.topic).ok).toBe(true);
    // Or hosts make room.
    const [, into = '', from = ''] = topics.map(({ topic }) => topic);
    expect(room.host('mergeTopics', { question: 'leaders', scope: ROOM, into, from: [from] }).ok).toBe(true);
    const [, other] = topics.slice(MOST_TOPICS);
    if (!other) throw new Error('nobody else is late');
    expect(bring(other).ok).toBe(true);
  });
});

describe('[S8] hosts undo on the central wall', () => {
  it('what they changed, and nothing that tables brought since', () => {
    const { see, host, of, bring } = atTheCentralWall();
    const where = { question: 'leaders', scope: ROOM };
    bring('p1', of.a);
    expect(see.console().undo).toBe(0);
    host('renameTopic', { ...where, topic: of.a, name: 'Staff' });
    bring('p2', of.b);
    expect(host('undoBoard', where).ok).toBe(true);
    expect(see.groups().topics).toEqual({
      Teachers: ['p1 first', 'p3 first'],
      'IT people': ['p2 first', 'p4 first'],
    });
  });

  it('a merge, while the tables in it went elsewhere', () => {
    const { see, host, of, bring, takeBack } = atTheCentralWall();
    const where = { question: 'leaders', scope: ROOM };
    bring('p1', of.a);
    bring('p2', of.b);
    host('mergeTopics', { ...where, into: of.b, from: [of.a] });
    takeBack('p1', of.a);
    host('undoBoard', where);
    // The table’s stickies stay where the table put them.
    expect(see.groups().topics).toEqual({ Teachers: [], 'IT people': ['p2 first', 'p4 first'] });
  });

  it('a topic that they made, unless a table has joined it', () => {
    const { see, host, of, bring } = atTheCentralWall();
    const where = { question: 'leaders', scope: ROOM };
    host('createTopic', { ...where, name: 'Seed', stickies: [] });
    bring('p1', of.a, see.topicId('Seed'));
    host('undoBoard', where);
    expect(see.groups().topics).toEqual({ Seed: ['p1 first', 'p3 first'] });
  });

  it('what they brought for tables that had not', () => {
    const { see, host, of, bring } = atTheCentralWall();
    bring('p1', of.a);
    host('bringRest', { question: 'leaders' });
    expect(Object.keys(see.groups().topics)).toEqual(['Teachers', 'IT people']);
    host('undoBoard', { question: 'leaders', scope: ROOM });
    expect(Object.keys(see.groups().topics)).toEqual(['Teachers']);
  });
});

it('[S10] the record has what tables did not bring, and every sticky', () => {
  const { stage, of, bring } = atTheCentralWall();
  bring('p1', of.a);
  const { topics, stickies } = activity.results(stage.state, { room: stage.room, ended: true });
  expect(topics?.map(({ topic, seenBy }) => [topic, seenBy])).toEqual([
    ['Teachers', 'room'],
    ['IT people', 'hosts'],
    ['One plan', 'hosts'],
  ]);
  expect(stickies).toHaveLength(24);
  const told = JSON.stringify(toldOf(activity, stage.state, { room: stage.room }));
  expect(told).toContain('p8 second');
});
