import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command, defineActivity } from '../../shared/activities/activity.ts';
import { mulberry32, shuffled } from '../../shared/lib/random.ts';
import { ok, refuse } from '../../shared/lib/result.ts';
import { aboutNothing } from './aboutNothing.ts';
import { makeRoom, tableLetters } from './people.ts';
import { play } from './play.ts';
import { openStage } from './stage.ts';

interface State {
  readonly rounds: number;
  readonly said: Record<string, Record<string, string>>;
  readonly arrivals: string[];
  closed: boolean;
}
type Event =
  | { type: 'said'; person: string; step: string; word: string }
  | { type: 'arrived'; person: string }
  | { type: 'closed' };

const spec = command<State, Event>();

/** Everybody says a word at each step; the host closes the step when all have. */
const words = defineActivity({
  kind: 'words',
  config: z.strictObject({ rounds: z.number().int().min(1) }),
  start: ({ rounds }): State => ({ rounds, said: {}, arrivals: [], closed: false }),
  steps: ({ rounds }: State) =>
    Array.from({ length: rounds }, (_, index) => ({
      id: `say.${index + 1}`,
      title: `Word ${index + 1}`,
      share: 1,
    })),
  commands: {
    say: spec({
      by: 'participant',
      steps: ['say'],
      payload: z.strictObject({ word: z.string().min(1) }),
      decide(state, { word }, { actor, step = '' }) {
        if (state.said[step]?.[actor.id]) return refuse('said-already');
        return ok([{ type: 'said', person: actor.id, step, word }]);
      },
    }),
    answer: spec({
      by: 'participant',
      steps: ['answer'],
      payload: z.strictObject({}),
      decide: () => ok([]),
    }),
    close: spec({ by: 'host', payload: z.strictObject({}), decide: () => ok([{ type: 'closed' }]) }),
  },
  react: (_, happening): Event[] =>
    happening.type === 'personJoined' ? [{ type: 'arrived', person: happening.person }] : [],
  evolve(state: State, event: Event) {
    if (event.type === 'arrived') state.arrivals.push(event.person);
    else if (event.type === 'closed') state.closed = true;
    else state.said[event.step] = { ...state.said[event.step], [event.person]: event.word };
  },
  views: {
    console: (state, { step }) => ({ said: Object.keys(state.said[step] ?? {}).length }),
    projector: (state, { step, resultsShown }) =>
      resultsShown ? { words: Object.values(state.said[step] ?? {}) } : {},
    floor: (_, { step }) => ({ step }),
    me: (state, person) => {
      const said = Object.fromEntries(
        Object.entries(state.said).flatMap(([at, all]) => (all[person] ? [[at, all[person]]] : [])),
      );
      return Object.keys(said).length > 0 ? { said } : undefined;
    },
  },
  tables: {},
  words: { en: { tables: {} }, es: { tables: {} } },
  results: () => ({}),
  present: () => [],
  about: aboutNothing,
  simulate: {
    participant({ me, step, you }) {
      const said = z.object({ said: z.record(z.string(), z.string()) }).safeParse(me);
      return said.success && said.data.said[step]
        ? undefined
        : { type: 'say', payload: { word: `${you.id} at ${step}` } };
    },
  },
});

describe('a play', () => {
  it('walks all steps, each until nobody has anything left to do', () => {
    const { state, step, steps, refused, events } = play(words, { rounds: 3 }, { people: 5, tables: 2 });
    expect(step.id).toBe('say.3');
    expect(steps).toHaveLength(3);
    expect(Object.values(state.said).map((said) => Object.keys(said).length)).toEqual([5, 5, 5]);
    expect(events).toHaveLength(15);
    expect(refused).toEqual([]);
  });

  it('stops with the step that is asked for, also as it is entered', () => {
    const { views, step } = play(words, { rounds: 3 }, { people: 5, untilStep: 'say.2', roundsAtEnd: 0 });
    expect(step.id).toBe('say.2');
    expect(views.console).toEqual({ said: 0 });
    expect(views.me('p1')).toEqual({ said: { 'say.1': 'p1 at say.1' } });
    expect(() => play(words, { rounds: 3 }, { untilStep: 'rank' })).toThrow('there are say.1, say.2, say.3');
  });

  it('is the same for the same seed', () => {
    const one = play(words, { rounds: 2 }, { people: 9, seed: 7 });
    const other = play(words, { rounds: 2 }, { people: 9, seed: 7 });
    expect(one.events).toEqual(other.events);
    expect(play(words, { rounds: 2 }, { people: 9, seed: 8 }).events).not.toEqual(one.events);
  });

  it('names an activity whose people never come to rest', () => {
    const restless = {
      ...words,
      simulate: { participant: () => ({ type: 'say', payload: { word: 'again' } }) },
    };
    expect(() => play(restless, { rounds: 1 }, { people: 1 })).toThrow(
      'words does not come to rest at "say.1"',
    );
  });

  it('checks the config as a session file’s', () => {
    expect(() => play(words, { rounds: 0 })).toThrow();
  });
});

describe('a stage', () => {
  const open = () =>
    openStage(words, { rounds: 1 }, { room: makeRoom({ people: 2, tables: 2 }), random: mulberry32(1) });
  const p1 = { kind: 'participant', id: 'p1' } as const;

  it('refuses what the room refuses, and changes nothing then', () => {
    const stage = open();
    const before = structuredClone(stage.state);
    const host = { kind: 'host', id: 'host' } as const;
    expect(stage.command(p1, 'shout', {})).toMatchObject({ code: 'unknown-command' });
    expect(stage.command(p1, 'toString', {})).toMatchObject({ code: 'unknown-command' });
    expect(stage.command(p1, 'close', {})).toMatchObject({ code: 'not-allowed' });
    expect(stage.command(host, 'say', { word: 'x' })).toMatchObject({ code: 'not-allowed' });
    expect(stage.command(p1, 'answer', {})).toMatchObject({ code: 'not-now' });
    expect(stage.command(p1, 'say', { word: '' })).toMatchObject({ code: 'invalid' });
    expect(stage.command({ kind: 'participant', id: 'gone' }, 'say', { word: 'x' })).toMatchObject({
      code: 'removed',
    });
    expect(stage.state).toEqual(before);
    expect(stage.refused).toHaveLength(7);
  });

  it('hides results when the host does', () => {
    const stage = open();
    stage.command(p1, 'say', { word: 'plan' });
    expect(stage.views().projector).toEqual({ words: ['plan'] });
    expect(stage.views(false).projector).toEqual({});
  });

  it('lets people join, move and leave, and the activity react', () => {
    const stage = open();
    stage.join({ id: 'late', table: 'A' });
    stage.move('late', 'B');
    expect(stage.room.people.late?.table).toBe('B');
    stage.remove('late');
    expect(stage.room.people.late).toBeUndefined();
    expect(stage.state.arrivals).toEqual(['late']);
  });
});

describe('people and chance', () => {
  it('tables are lettered on past Z', () => {
    expect(tableLetters(28).slice(24)).toEqual(['Y', 'Z', 'AA', 'AB']);
  });

  it('people are dealt evenly, and some give no name or role', () => {
    const people = Object.values(makeRoom({ people: 60, tables: 6 }).people);
    expect(people.filter(({ table }) => table === 'F')).toHaveLength(10);
    expect(people.some(({ name }) => name === undefined)).toBe(true);
    expect(people.some(({ role }) => role === undefined)).toBe(true);
  });

  it('shuffling keeps everybody', () => {
    expect(shuffled(mulberry32(3), [1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
