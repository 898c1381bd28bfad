/** What is played: statements to answer, one after the other, and one wall of stickies. */

const STATEMENTS = 20;
const ROUNDS = 5;
const MINUTES = 20;

const word = (index: number): string =>
  String.fromCharCode(97 + Math.floor(index / 26)) + String.fromCharCode(97 + (index % 26));

export const statementId = (index: number): string => `s-${word(index)}`;
export const roundId = (index: number): string => `round-${word(index)}`;
export const WALL = 'wall';
export const QUESTION = 'what';

const common = { section: 'all', minutes: [5, 60], planned: MINUTES, notes: 'Notes for the facilitator.' };

/** A session as `POST /api/rooms` takes it. */
export const loadSession = {
  title: 'A full ballroom',
  language: 'en',
  source: 'Made for measuring',
  purpose: 'Many phones at once.',
  minutes: MINUTES * (ROUNDS + 1),
  objectives: [],
  roles: Array.from({ length: 6 }, (_, index) => ({ id: `role-${word(index)}`, title: `Role ${index + 1}` })),
  sections: [{ id: 'all', title: 'Everything', minutes: [5, 360], source: 'All of it' }],
  agenda: [
    ...Array.from({ length: ROUNDS }, (_, round) => ({
      ...common,
      id: roundId(round),
      title: `Round ${round + 1}`,
      activity: 'take-off-touch-down',
      config: {
        statements: Array.from({ length: STATEMENTS }, (_, index) => ({
          id: statementId(index),
          text: `You have done number ${index + 1} of round ${round + 1}`,
          short: `Number ${index + 1}`,
        })),
      },
    })),
    {
      ...common,
      id: WALL,
      title: 'The wall',
      activity: 'sticky-brainstorm',
      config: { stickies: 3, questions: [{ id: QUESTION, text: 'What should we do?', short: 'What' }] },
    },
  ],
  resources: [],
  logistics: [],
};

/** Every stop of the agenda's rounds, in the order in which Next walks them. */
export const stops: readonly { readonly item: string; readonly step: string }[] = Array.from(
  { length: ROUNDS * STATEMENTS },
  (_, index) => ({
    item: roundId(Math.floor(index / STATEMENTS)),
    step: statementId(index % STATEMENTS),
  }),
);
