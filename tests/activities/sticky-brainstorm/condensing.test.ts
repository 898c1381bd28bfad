import { describe, expect, it } from 'vitest';
import { activity as stickyBrainstorm } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import { toldOf } from '../../support/told.ts';
import { openBrainstorm } from './room.ts';

const where = { question: 'leaders', scope: 'room' };

describe('from the tables to the room', () => {
  it("[S5] the tables' topics become the room's, and those of one name become one", () => {
    const { stage, fill, group, see } = openBrainstorm({ people: 6, tables: 3 });
    fill('tables.leaders');
    group('Money', ['p1 first'], 'A');
    group('Trust', ['p1 second'], 'A');
    group('  money', ['p2 first', 'p2 second'], 'B');
    group('Time', ['p3 first'], 'C');
    expect(see.groups().topics).toEqual({});
    stage.enter('room.leaders');
    expect(see.groups().topics).toEqual({
      Money: ['p1 first', 'p2 first', 'p2 second'],
      Trust: ['p1 second'],
      Time: ['p3 first'],
    });
    expect(Object.values(see.console().topics).map(({ nth }) => nth)).toEqual([1, 2, 3]);
  });

  it('[S5] happens once: what the room made of it stays when hosts go back and forth', () => {
    const { stage, fill, group, host, see } = openBrainstorm();
    fill('tables.leaders');
    group('Money', ['p1 first'], 'A');
    stage.enter('room.leaders');
    host('dissolveTopic', { ...where, topic: see.topicId('Money') });
    stage.enter('tables.leaders');
    stage.enter('room.leaders');
    expect(see.groups().topics).toEqual({});
    expect(see.groups('leaders', 'A').topics).toEqual({ Money: ['p1 first'] });
  });

  it('[S5] keeps what hosts have placed before: names meet, ages go on, nothing can be undone into a gap', () => {
    const { stage, fill, group, host, see, code } = openBrainstorm();
    fill('tables.leaders');
    group('Money', ['p1 first']);
    group('Early', ['p3 first']);
    group('money', ['p1 first', 'p1 second'], 'A');
    group('Time', ['p2 first'], 'B');
    stage.enter('room.leaders');
    expect(see.groups().topics).toEqual({
      Money: ['p1 first', 'p1 second'],
      Early: ['p3 first'],
      Time: ['p2 first'],
    });
    expect(Object.values(see.console().topics).map(({ nth }) => nth)).toEqual([1, 2, 3]);
    expect(code(host('undoBoard', where))).toBe('nothing-to-undo');
  });

  it('[S5] a sticky whose author has moved on is placed as at the table where it hangs now', () => {
    const { stage, fill, group, see } = openBrainstorm();
    fill('tables.leaders');
    group('Ours', ['p1 first'], 'A');
    stage.move('p1', 'B');
    expect(see.groups('leaders', 'B').loose).toContain('p1 first');
    stage.enter('room.leaders');
    expect(see.groups().topics).toEqual({});
    expect(see.groups().loose).toContain('p1 first');
  });

  it('late stickies come to the room unplaced', () => {
    const { stage, fill, group, write, see } = openBrainstorm();
    fill('tables.leaders', 2);
    group('Ours', ['p1 first'], 'A');
    stage.enter('room.leaders');
    write('p1', 3, 'p1 late');
    expect(see.groups().loose).toContain('p1 late');
    expect(see.groups().topics).toEqual({ Ours: ['p1 first'] });
  });
});

describe('picking questions', () => {
  it('[S1] walks five steps for each, in the order of the session', () => {
    const { stage, host } = openBrainstorm();
    host('pickQuestions', { ids: ['hurdles', 'leaders'] });
    const steps = stage.steps().map(({ id }) => id);
    expect(steps).toEqual(
      ['leaders', 'hurdles'].flatMap((id) =>
        ['write', 'rank', 'wall', 'tables', 'room'].map((phase) => `${phase}.${id}`),
      ),
    );
    expect(new Set(steps.map((_, index) => stage.steps()[index]?.title)).size).toBe(10);
  });

  it('[S1] keeps the question that the room is at, and those that people have written for', () => {
    const { stage, host, write, code } = openBrainstorm();
    expect(code(host('pickQuestions', { ids: ['goals'] }))).toBe('is-on');
    write('p1', 1, 'One');
    stage.enter('write.goals');
    expect(code(host('pickQuestions', { ids: ['goals', 'hurdles'] }))).toBe('answered');
    expect(code(host('pickQuestions', { ids: [] }))).toBe('last-one');
    expect(code(host('pickQuestions', { ids: ['goals', 'constructor'] }))).toBe('unknown-question');
    expect(host('pickQuestions', { ids: ['goals', 'leaders'] }).ok).toBe(true);
    expect(stage.steps()).toHaveLength(10);
  });
});

describe('the record', () => {
  it('names topics in order with their stickies, what is in none, and nobody', () => {
    const { stage, fill, group, host, see } = openBrainstorm({ people: 4 });
    fill('room.leaders', 2);
    group('Money', ['p1 second']);
    group('Trust', ['p2 first', 'p3 first']);
    host('setAside', { question: 'leaders', sticky: see.notes()['p4 second']?.id, on: true });
    const blocks = toldOf(stickyBrainstorm, stage.state, { room: stage.room });
    const words = JSON.stringify(blocks);
    expect(words.indexOf('Trust')).toBeLessThan(words.indexOf('Money'));
    expect(words).toContain('p4 first');
    expect(words).toContain('Money: 2 points, 1 person, 1 table');
    expect(words).toContain('p1 second (choice 2 of 2)');
    expect(words).toContain('a first choice counts 3');
    expect(words).not.toContain('p4 second');
    expect(words).not.toContain('What are our shared goals?');
    for (const { name } of Object.values(stage.room.people)) if (name) expect(words).not.toContain(name);
  });

  it('says where the room asked and nobody wrote, and keeps what never went up to itself', () => {
    const { stage, fill, write } = openBrainstorm({ people: 2 });
    const words = () => JSON.stringify(toldOf(stickyBrainstorm, stage.state, { room: stage.room }));
    fill('rank.leaders', 1);
    expect(words()).not.toContain('p1 first');
    stage.enter('wall.goals');
    expect(words()).toContain('What are our shared goals?');
    expect(words()).toContain('No stickies were put on the wall.');
    expect(words()).not.toContain('What stands in the way?');
    write('p1', 1, 'Late', 'goals');
    expect(words()).toContain('Late');
  });
});
