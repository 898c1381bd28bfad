import { ARRIVED, OWN_WORDS, type ResultTables } from '../results.ts';

export const tables = {
  /** The questions that the room came to, and the most stickies of a person for each. */
  questions: { columns: { question: { type: 'text' }, short: { type: 'text' }, each: { type: 'number' } } },
  /** In order of weight. [S6] */
  topics: {
    columns: {
      question: { type: 'reference', to: 'questions' },
      topic: { type: 'text' },
      points: { type: 'number' },
      people: { type: 'number' },
      tables: { type: 'number' },
      opinions: { type: 'choice', choices: ['agree', 'disagree'] },
    },
    heading: 'topic',
  },
  stickies: {
    columns: {
      question: { type: 'reference', to: 'questions' },
      text: { type: 'text' },
      /** Nothing where it was placed nowhere. */
      topic: { type: 'reference', to: 'topics', optional: true },
      table: { type: 'table', optional: true },
      /** Nothing for what never hung. */
      choice: { type: 'number', optional: true },
      of: { type: 'number', optional: true },
      wall: { type: 'choice', choices: ['hung', 'waiting', 'unopened'] },
      arrived: ARRIVED,
    },
  },
  /** Also what never hung, or was taken down; in their author's order. [S2] */
  mine: OWN_WORDS,
} as const satisfies ResultTables;
