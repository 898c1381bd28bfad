import { z } from 'zod';
import { command, defineActivity } from '../../shared/activities/activity.ts';
import type { Session } from '../../shared/agenda/session.ts';
import { ok, refuse } from '../../shared/lib/result.ts';
import type { Registry } from '../../shared/room/plan.ts';
import { aboutNothing } from './aboutNothing.ts';

interface Poll {
  options: string[];
  votes: Record<string, string>;
  greeted: string[];
}
type PollEvent =
  | { type: 'voted'; person: string; option: string }
  | { type: 'optionAdded'; option: string }
  | { type: 'greeted'; person: string };
const make = command<Poll, PollEvent>();

/** The smallest activity with everything in it: what tests of the room need, and nothing of a workshop. */
export const poll = defineActivity({
  kind: 'poll',
  config: z.object({ options: z.array(z.string()) }),
  steps: (state: Poll) => [
    { id: 'ask', title: 'Ask', share: 1 },
    { id: 'ask.more', title: 'More', share: 0, within: 'ask' },
    { id: 'show', title: `Show ${state.options.length}`, share: 1, optional: true },
  ],
  start: ({ options }): Poll => ({ options: [...options], votes: {}, greeted: [] }),
  commands: {
    vote: make({
      by: 'participant',
      steps: ['ask'],
      payload: z.object({ option: z.string() }),
      decide: (state, { option }, { actor }) =>
        state.options.includes(option)
          ? ok([{ type: 'voted', person: actor.id, option }])
          : refuse('unknown-question'),
    }),
    addOption: make({
      by: 'host',
      payload: z.object({ option: z.string().min(1) }),
      decide: (_state, { option }) => ok([{ type: 'optionAdded', option }]),
    }),
    breakDown: make({
      by: 'anyone',
      payload: z.object({}),
      decide: () => {
        throw new Error('a bug in an activity');
      },
    }),
  },
  react: (_state, happening): PollEvent[] =>
    happening.type === 'personJoined' ? [{ type: 'greeted', person: happening.person }] : [],
  evolve: (state, event: PollEvent) => {
    if (event.type === 'voted') state.votes[event.person] = event.option;
    else if (event.type === 'optionAdded') state.options.push(event.option);
    else state.greeted.push(event.person);
  },
  views: {
    console: (state) => ({ votes: Object.values(state.votes).length, options: state.options }),
    projector: (state) => ({ votes: Object.values(state.votes).length }),
    floor: (state) => ({ options: state.options }),
    me: (state, person) => {
      const option = state.votes[person];
      return option === undefined ? undefined : { option };
    },
  },
  tables: { counts: { columns: { votes: { type: 'number' } } } },
  words: {
    en: { tables: { counts: { title: 'Counts', columns: { votes: 'Votes' } } } },
    es: { tables: { counts: { title: 'Recuento', columns: { votes: 'Votos' } } } },
  },
  results: (state) => ({
    counts: [{ id: 'count', seenBy: 'room', votes: Object.values(state.votes).length }],
  }),
  present: ({ counts = [] }) => counts.map(({ votes }) => ({ type: 'text', text: `${votes} votes` })),
  about: aboutNothing,
  simulate: { participant: () => undefined },
});

export const miniRegistry: Registry = { poll };

const item = (id: string, planned: number): Session['agenda'][number] => ({
  id,
  title: `Item ${id}`,
  section: 's',
  activity: 'poll',
  minutes: [planned, planned],
  planned,
  notes: `Notes of ${id}`,
  config: { options: ['yes', 'no'] },
});

/** Two items of ten and twenty minutes, two steps each. */
export const miniSession: Session = {
  title: 'A small session',
  language: 'en',
  source: 'Tests',
  purpose: 'To test the room.',
  minutes: 30,
  objectives: ['Find faults'],
  roles: [
    { id: 'chief', title: 'Chief' },
    { id: 'finance', title: 'Finance' },
  ],
  sections: [{ id: 's', title: 'Section', minutes: [30, 30], source: 'Tests' }],
  agenda: [item('one', 10), item('two', 20)],
  resources: [],
  logistics: [],
};

/** What a host may put in besides. */
export const secondVote = {
  title: 'A second vote',
  section: 's',
  activity: 'poll',
  minutes: [3, 8],
  planned: 5,
  notes: 'Vote again.',
  config: { options: ['now', 'later'] },
};
