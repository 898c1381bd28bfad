import { ARRIVED, OWN_WORDS, type ResultTables } from '../results.ts';
import { FORMATS } from './rules.ts';

export const tables = {
  /** How it was discussed: one row. */
  formats: { columns: { format: { type: 'choice', choices: FORMATS } } },
  media: { columns: { title: { type: 'text' }, address: { type: 'text' } } },
  questions: { columns: { question: { type: 'text' }, short: { type: 'text' } } },
  /** What hosts put answers into. [D12] */
  groups: {
    columns: {
      question: { type: 'reference', to: 'questions' },
      group: { type: 'text' },
      answers: { type: 'number' },
    },
    heading: 'group',
  },
  /** By group, those in none last; what hosts hid is not here. [D11] */
  answers: {
    columns: {
      question: { type: 'reference', to: 'questions' },
      group: { type: 'reference', to: 'groups', optional: true },
      answer: { type: 'text' },
      table: { type: 'table', optional: true },
      shown: { type: 'choice', choices: ['shown', 'kept', 'waiting'] },
      arrived: ARRIVED,
    },
  },
  /** Questions and answers that a follow-up workshop should come back to. */
  followUps: {
    columns: {
      kind: { type: 'choice', choices: ['question', 'answer'] },
      topic: { type: 'text' },
      question: { type: 'reference', to: 'questions' },
      table: { type: 'table', optional: true },
    },
    heading: 'topic',
  },
  mine: OWN_WORDS,
} as const satisfies ResultTables;
