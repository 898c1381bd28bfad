import type { Activity } from '../../shared/activities/activity.ts';
import { type Kind, registry } from '../../shared/activities/registry.ts';
import type { Session } from '../../shared/agenda/session.ts';

const QUESTION = { id: 'leaders', text: 'Who should plan with us?', short: 'Leaders' };

/** As little as an activity may consist of, where a new item of its kind is not what the walk needs. */
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
} satisfies Partial<Record<Kind, unknown>>;

const configs: Readonly<Record<string, unknown>> = CONFIGS;
/** Every kind of activity, in the order of the registry. */
export const kinds: readonly (readonly [string, Activity])[] = Object.entries(registry);
const MINUTES_EACH = 5;

/** Every kind of activity once, in the order of the registry. */
export const shortSession: Omit<Session, 'agenda'> & { readonly agenda: readonly object[] } = {
  title: 'A short session',
  language: 'en',
  source: 'Tests',
  purpose: 'To use every activity once.',
  minutes: MINUTES_EACH * kinds.length,
  objectives: ['Use every activity once'],
  roles: [
    { id: 'chief', title: 'Chief' },
    { id: 'finance', title: 'Finance' },
  ],
  sections: [
    {
      id: 'all',
      title: 'All of it',
      minutes: [MINUTES_EACH * kinds.length, MINUTES_EACH * kinds.length],
      source: 'Tests',
    },
  ],
  agenda: kinds.map(([kind, { about }]) => ({
    id: kind,
    title: kind,
    section: 'all',
    activity: kind,
    minutes: [MINUTES_EACH, MINUTES_EACH],
    planned: MINUTES_EACH,
    notes: 'Use it.',
    config: configs[kind] ?? about.blank('en'),
  })),
  resources: [],
  logistics: [],
};
