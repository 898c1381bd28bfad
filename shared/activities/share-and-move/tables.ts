import { ARRIVED, OWN_WORDS, type ResultTables } from '../results.ts';

export const tables = {
  documents: {
    columns: {
      home: { type: 'table' },
      /** Where a table has two. [DC1] */
      number: { type: 'number', optional: true },
      question: { type: 'text' },
      short: { type: 'text' },
    },
  },
  passages: {
    columns: {
      document: { type: 'reference', to: 'documents' },
      text: { type: 'text' },
      table: { type: 'table' },
      kind: { type: 'choice', choices: ['turn', 'added'] },
      arrived: ARRIVED,
    },
  },
  comments: {
    columns: {
      passage: { type: 'reference', to: 'passages' },
      text: { type: 'text' },
      table: { type: 'table' },
      arrived: ARRIVED,
    },
  },
  highlights: { columns: { passage: { type: 'reference', to: 'passages' }, words: { type: 'text' } } },
  /** Who wrote a passage: names are for those who share the document, and for hosts. [M4] */
  authors: { columns: { passage: { type: 'reference', to: 'passages' }, author: { type: 'person' } } },
  /** Passages and comments. */
  mine: OWN_WORDS,
} as const satisfies ResultTables;
