import { describe, expect, it } from 'vitest';
import { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import { config as schema } from '../../../shared/activities/sticky-brainstorm/config.ts';
import { config, openBrainstorm } from './room.ts';

const open = (options: Parameters<typeof openBrainstorm>[0] = {}) =>
  openBrainstorm({ flow: 'together', ...options });

describe('[S20] names that a question comes with', () => {
  it('are offered to tables and hosts from when walls hang, and not while people write and rank', () => {
    const room = openBrainstorm({ flow: 'together', names: ['Technology', 'Finance'] });
    room.fill('write', 1);
    const offered = () => ({ floor: room.see.floor().names, console: room.see.console().names });
    for (const step of ['write', 'rank']) {
      room.stage.enter(step);
      expect(offered()).toEqual({ floor: undefined, console: undefined });
    }
    for (const step of ['wall', 'tables', 'room']) {
      room.stage.enter(step);
      expect(offered()).toEqual({
        floor: { leaders: ['Technology', 'Finance'] },
        console: ['Technology', 'Finance'],
      });
    }
  });

  it('are none where it comes with none', () => {
    const room = openBrainstorm({ flow: 'together' });
    room.stage.enter('tables');
    expect(JSON.stringify([room.see.floor(), room.see.console()])).not.toContain('"names"');
  });
});

describe('[S14] all questions together', () => {
  it('has five stops, whatever the number of questions', () => {
    const { stage } = open();
    expect(stage.steps().map(({ id }) => id)).toEqual(['write', 'rank', 'wall', 'tables', 'room']);
    const { stage: other } = openBrainstorm();
    expect(other.steps()).toHaveLength(15);
  });

  it('is in the guide’s time: of ten minutes 3 to 5 alone, and 5 to 7 for the group', () => {
    const steps = open().stage.steps();
    const sum = steps.reduce((all, { share }) => all + share, 0);
    const [write] = steps;
    const alone = (10 * (write?.share ?? 0)) / sum;
    expect(alone).toBeGreaterThanOrEqual(3);
    expect(alone).toBeLessThanOrEqual(5);
  });

  it('takes stickies and ranks for every question, in any order, and hangs all walls at once', () => {
    const room = open();
    room.write('p1', 1, 'a goal', 'goals');
    room.write('p1', 1, 'a leader');
    room.write('p1', 2, 'another', 'goals');
    room.stage.enter('rank');
    expect(room.rank('p1', [2, 1], 'goals').ok).toBe(true);
    expect(room.see.table('A')).toBeUndefined();
    room.stage.enter('wall');
    expect(Object.keys(room.see.table('A')?.walls ?? {})).toEqual(['leaders', 'goals', 'hurdles']);
    const texts = Object.values(room.see.table('A')?.walls.goals?.notes ?? {}).map(({ text, rank }) => [
      text,
      rank,
    ]);
    expect(texts.sort()).toEqual([
      ['a goal', 2],
      ['another', 1],
    ]);
    room.stage.enter('write');
    expect(room.see.table('A')).toBeUndefined();
  });

  it('counts who writes and ranks over all questions while people are at them alone', () => {
    const room = open();
    room.write('p1', 1, 'a leader');
    room.write('p1', 1, 'a goal', 'goals');
    room.write('p2', 1, 'a goal too', 'goals');
    expect(room.see.console()).toMatchObject({ writers: 2, written: 3, ranked: 0 });
    expect(room.see.console().choices.map(({ written }) => written)).toEqual([1, 2, 0]);
    room.stage.enter('rank');
    room.rank('p1', [1]);
    expect(room.see.projector()).toMatchObject({ writers: 2, ranked: 0 });
    room.rank('p1', [1], 'goals');
    expect(room.see.projector()).toMatchObject({ writers: 2, ranked: 1 });
  });

  it('asks what the session asks until a host picks others, also while people write', () => {
    const [first, second, third] = config.questions;
    const parsed = schema.parse({
      flow: 'together',
      questions: [first, { ...second, asked: false }, third],
    });
    expect(activity.start(parsed).picked).toEqual(['leaders', 'hurdles']);
    const none = config.questions.map((question) => ({ ...question, asked: false }));
    expect(schema.safeParse({ questions: none }).error?.issues).toMatchObject([
      { path: ['questions'], message: 'noneAsked' },
    ]);

    const room = open();
    expect(room.host('pickQuestions', { ids: ['leaders'] }).ok).toBe(true);
    expect(room.see.floor().questions.map(({ id }) => id)).toEqual(['leaders']);
    expect(room.code(room.write('p1', 1, 'too early', 'goals'))).toBe('unknown-question');
    expect(room.host('pickQuestions', { ids: ['leaders', 'goals'] }).ok).toBe(true);
    expect(room.write('p1', 1, 'a goal', 'goals').ok).toBe(true);
    expect(room.code(room.host('pickQuestions', { ids: ['leaders'] }))).toBe('answered');
    // One that is added later is as far as the others.
    room.stage.enter('wall');
    room.host('pickQuestions', { ids: ['leaders', 'goals', 'hurdles'] });
    expect(Object.keys(room.see.table('A')?.walls ?? {})).toEqual(['leaders', 'goals', 'hurdles']);
    expect(room.write('p1', 1, 'a hurdle', 'hurdles').ok).toBe(true);
  });

  it('goes question by question where a config says nothing, as rooms did that were opened long ago', () => {
    const { stage, fill, see } = openBrainstorm();
    expect(activity.start(schema.parse(config)).flow).toBe('by-question');
    fill('room.leaders', 1);
    expect(stage.step).toBe('room.leaders');
    expect(see.floor().questions.map(({ id }) => id)).toEqual(['leaders']);
  });
});

it('[S15] hosts choose which question projector and console show', () => {
  const room = open();
  room.fill('write', 1);
  room.fill('write', 1, 'goals');
  room.stage.enter('rank');
  room.stage.enter('wall');
  expect(room.see.projector().question.id).toBe('leaders');
  expect(room.host('showQuestion', { question: 'goals' }).ok).toBe(true);
  expect(room.see.projector()).toMatchObject({ question: { id: 'goals' }, number: 2, of: 3, hanging: 8 });
  expect(room.see.floor().questions).toHaveLength(3);
  expect(room.code(room.host('showQuestion', { question: 'none' }))).toBe('unknown-question');
  // It is left out meanwhile: then the first is shown.
  room.host('showQuestion', { question: 'hurdles' });
  room.host('pickQuestions', { ids: ['leaders', 'goals'] });
  expect(room.see.projector().question.id).toBe('leaders');
});
