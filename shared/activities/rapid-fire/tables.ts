import { ARRIVED, OWN_WORDS, type ResultTables } from '../results.ts';
import { COLLECTS } from './rules.ts';

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
  },
  /** What was discussed after the talks, and what phones sent to it. */
  prompts: {
    columns: {
      prompt: { type: 'text' },
      answered: { type: 'choice', choices: ['collected', 'aloud'] },
      collects: { type: 'choice', choices: COLLECTS, optional: true },
    },
  },
  /** What the questions collected: the prompts say what it is. Answers are kept, the others are topics for later items. */
  answers: {
    columns: {
      prompt: { type: 'reference', to: 'prompts' },
      answer: { type: 'text' },
      people: { type: 'number' },
      arrived: ARRIVED,
    },
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
  challenges: {
    columns: {
      prompt: { type: 'reference', to: 'prompts' },
      challenge: { type: 'text' },
      people: { type: 'number' },
      arrived: ARRIVED,
    },
    heading: 'challenge',
  },
  /** Also what a host set aside. */
  mine: OWN_WORDS,
  votes: OWN_WORDS,
} as const satisfies ResultTables;
