import { describe, expect, it } from 'vitest';
import type { Activity } from '../../shared/activities/activity.ts';
import { activity as takeOffTouchDown } from '../../shared/activities/take-off-touch-down/activity.ts';
import { ok, refuse } from '../../shared/lib/result.ts';
import { configs } from './configs.ts';
import { wander } from './wander.ts';

/**
 * The contract suite is only worth something if it notices. Each of these activities breaks one promise, and the
 * random walk has to say which.
 */
const sound: Activity = takeOffTouchDown;
const config = configs['take-off-touch-down'];
const walk = (activity: Activity) => () => wander(activity, config, { seed: 1, actions: 250 });

const withAnswer = (decide: Activity['commands'][string]['decide']): Activity => {
  const { answer } = sound.commands;
  if (!answer) throw new Error('there is no command "answer"');
  return { ...sound, commands: { ...sound.commands, answer: { ...answer, decide } } };
};

const withViews = (views: Partial<Activity['views']>): Activity => ({
  ...sound,
  views: { ...sound.views, ...views },
});

const answersIn = (state: unknown): Record<string, Record<string, string>> =>
  JSON.parse(JSON.stringify(state)).answers;

describe('a random walk', () => {
  it('finds no fault in a sound activity, and gets somewhere', () => {
    const { accepted, refused, stage } = walk(sound)();
    expect(accepted.get('answer') ?? 0).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(5);
    expect(stage.events.length).toBeGreaterThan(20);
  });

  it('is the same for the same seed', () => {
    expect(walk(sound)().stage.events).toEqual(walk(sound)().stage.events);
  });

  it('notices a decision that changes the state', () => {
    const careless = withAnswer((state) => {
      Object.assign(state ?? {}, { hidden: true });
      return refuse('gone');
    });
    expect(walk(careless)).toThrow('deciding "answer" changed the state');
  });

  it('notices state that does not come from events', () => {
    const forgetful: Activity = {
      ...sound,
      evolve(state, event) {
        sound.evolve(state, event);
        Object.assign(state ?? {}, { lucky: Math.random() });
      },
    };
    expect(walk(forgetful)).toThrow('a replay gives another state');
  });

  it('notices a view that holds on to what it showed', () => {
    const held = new WeakMap<object, object>();
    const sluggish = withViews({
      projector: (state, context) => {
        const key = Object(state);
        const view = held.get(key) ?? sound.views.projector(state, context);
        held.set(key, view);
        return view;
      },
    });
    expect(walk(sluggish)).toThrow('what is shown depends on what was shown before');
  });

  it('notices an event that reaches other people', () => {
    const nosy = withViews({
      me: (state, person) =>
        answersIn(state)[person] ? { count: Object.keys(answersIn(state)).length } : undefined,
    });
    expect(walk(nosy)).toThrow(/"answer" of person.* changed "me person/);
  });

  it('notices an event that reaches other tables', () => {
    const loud = withViews({ table: (state) => ({ count: Object.keys(answersIn(state)).length }) });
    expect(walk(loud)).toThrow(/"answer" of person.*, table [ABC], changed "table [ABC]"/);
  });

  it('notices a me that is there before its person did anything', () => {
    expect(walk(withViews({ me: () => ({}) }))).toThrow('me is not undefined');
  });

  it('notices nulls and what JSON does not know', () => {
    expect(walk(withViews({ floor: () => ({ winner: null }) }))).toThrow('$.winner is null');
    expect(walk(withViews({ projector: () => ({ at: new Date(0) }) }))).toThrow('$.at is no plain object');
  });

  it('notices a view that names people', () => {
    const telling = withViews({ projector: (state) => ({ who: Object.keys(answersIn(state)) }) });
    expect(walk(telling)).toThrow(/projector names person/);
  });

  it('notices a step that goes away while it is on', () => {
    const slippery: Activity = {
      ...sound,
      steps: (state) =>
        Object.keys(answersIn(state)).length > 1 ? sound.steps(state).slice(1) : sound.steps(state),
    };
    expect(walk(slippery)).toThrow('went away while it was on');
  });

  it('notices a refusal that phones have no words for', () => {
    expect(walk(withAnswer(() => refuse('past')))).toThrow('"answer" refuses without words');
  });

  it('notices a crash on forged payloads', () => {
    const { answer } = sound.commands;
    if (!answer) throw new Error('there is no command "answer"');
    const trusting = withAnswer((state, payload, context) => {
      const result = answer.decide(state, payload, context);
      if (!result.ok && result.code === 'unknown-statement') throw new TypeError('no such statement');
      return result.ok ? ok(result.value) : result;
    });
    expect(walk(trusting)).toThrow('no such statement');
  });

  it('notices results that are not what their tables declare, name people, or change their ids', () => {
    const withRows = (change: (row: Record<string, unknown>, count: number) => object): Activity => {
      let count = 0;
      return {
        ...sound,
        results: (state, facts) => {
          const { statements = [], ...rest } = sound.results(state, facts);
          return {
            ...rest,
            statements: statements.map((row) => Object.assign({}, row, change(row, ++count))),
          };
        },
      };
    };
    expect(walk(withRows(() => ({ id: 'same' })))).toThrow(/two rows have the id "same"|leads nowhere/);
    expect(walk(withRows(() => ({ colour: 'red' })))).toThrow('statements.colour is not declared');
    expect(walk(withRows(() => ({ takenOff: 'many' })))).toThrow('statements.takenOff of');
    expect(walk(withRows((_row, count) => ({ id: `row-${count}` })))).toThrow(
      /leads nowhere|the id of .* changed/,
    );
    const telling = withRows((row) => row);
    const { results } = telling;
    const naming: Activity = {
      ...telling,
      results: (state, facts) => {
        const [first = ''] = Object.keys(answersIn(state));
        const { statements = [], ...rest } = results(state, facts);
        return { ...rest, statements: statements.map((row) => ({ ...row, short: first })) };
      },
    };
    expect(walk(naming)).toThrow(/a row of statements that the room may see names person/);
  });
});
