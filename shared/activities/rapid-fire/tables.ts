import { ARRIVED, OWN_WORDS, type ResultTables } from '../results.ts';

export const tables = {
  talks: {
    columns: {
      title: { type: 'text' },
      name: { type: 'text', optional: true },
      organisation: { type: 'text', optional: true },
      queue: { type: 'choice', choices: ['held', 'removed'] },
    },
  },
  /** What was asked in a talk. */
  questions: {
    columns: {
      talk: { type: 'reference', to: 'talks' },
      question: { type: 'text' },
      people: { type: 'number' },
      state: { type: 'choice', choices: ['open', 'answered'] },
      arrived: ARRIVED,
    },
    heading: 'question',
  },
  /** What was discussed after the talks. */
  prompts: {
    columns: { prompt: { type: 'text' }, answered: { type: 'choice', choices: ['collected', 'aloud'] } },
  },
  practices: {
    columns: {
      prompt: { type: 'reference', to: 'prompts' },
      practice: { type: 'text' },
      people: { type: 'number' },
      arrived: ARRIVED,
    },
    heading: 'practice',
  },
  /** Also what a host set aside. */
  mine: OWN_WORDS,
  votes: OWN_WORDS,
} as const satisfies ResultTables;
