import { type Kind, registry } from '../../shared/activities/registry.ts';
import type { Session } from '../../shared/agenda/session.ts';

const QUESTION = { id: 'leaders', text: 'Who should plan with us?', short: 'Leaders' };

/** As little as an activity may consist of. A new kind does not compile until it has one, and a step of the walk. */
const CONFIGS = {
  content: { slides: [{ id: 'who', title: 'Who is in the room?', board: true }] },
  'take-off-touch-down': { statements: [{ id: 'bus', text: 'You came by bus', short: 'Bus' }] },
  'sticky-brainstorm': { questions: [QUESTION], stickies: 2 },
  'rapid-fire': {
    presenters: [{ id: 'first', name: 'Rosa Diaz', title: 'One plan, four offices' }],
    talkMinutes: [1, 1],
    questions: [{ id: 'now', text: 'What can you do right away?', short: 'Right away', collect: true }],
  },
  'share-and-move': { questions: [QUESTION], turnFloorSeconds: 30, moveMinutes: 1 },
  discussion: { questions: [QUESTION], format: 'whole', answers: 'person' },
  'circle-square-triangle': { prompt: 'Where do you stand?', scopes: ['district', 'school'] },
  break: { kind: 'coffee', text: 'Meet somebody new' },
} satisfies Record<Kind, unknown>;

/** Every kind of activity once, in the order of the registry. */
export const shortSession: Omit<Session, 'agenda'> & { readonly agenda: readonly object[] } = {
  title: 'A short session',
  language: 'en',
  source: 'Tests',
  purpose: 'To use every activity once.',
  minutes: 40,
  objectives: ['Use every activity once'],
  roles: [
    { id: 'chief', title: 'Chief' },
    { id: 'finance', title: 'Finance' },
  ],
  sections: [{ id: 'all', title: 'All of it', minutes: [40, 40], source: 'Tests' }],
  agenda: Object.keys(registry).map((kind) => ({
    id: kind,
    title: kind,
    section: 'all',
    activity: kind,
    minutes: [5, 5],
    planned: 5,
    notes: 'Use it.',
    config: CONFIGS[kind as Kind],
  })),
  resources: [],
  logistics: [],
};
