import { ARRIVED, OWN_WORDS, ownTable, type ResultTables } from '../results.ts';
import { USES } from './state.ts';

const text = { type: 'text' } as const;
const number = { type: 'number', optional: true } as const;
const maybe = { type: 'text', optional: true } as const;

export const tables = {
  /** What tables chose to move, the most chosen first: later items take these as headings before the gaps. [Q11] */
  chosen: { columns: { dimension: text, tables: { type: 'number' } }, heading: 'dimension' },
  /** What the room talked about. [Q10] */
  gaps: { columns: { dimension: text }, heading: 'dimension' },
  /** No figures while fewer than three rated. [Q3] [Q4] */
  dimensions: {
    columns: {
      dimension: text,
      text: maybe,
      rated: { type: 'number' },
      cannotTell: number,
      lower: maybe,
      middle: maybe,
      upper: maybe,
      differ: { type: 'choice', choices: ['differ'], optional: true },
      up: number,
      down: number,
      same: number,
    },
  },
  /** With the words of each level: a rubric is compared with another by them. */
  people: { columns: { dimension: text, level: text, text: maybe, people: number } },
  /** One row a table and dimension; no level where it has settled none. [Q7] */
  settled: {
    columns: { dimension: text, table: { type: 'table' }, level: maybe, upTo: maybe },
  },
  agreement: { columns: { w: text, people: { type: 'number' } } },
  lines: {
    columns: {
      use: { type: 'choice', choices: USES },
      dimension: text,
      text,
      table: { type: 'table', optional: true },
      arrived: ARRIVED,
    },
  },
  /** No level: they cannot tell. A later round is laid over these. [Q13] */
  ratings: { ...ownTable({ dimension: text, level: maybe }), carried: true },
  mine: OWN_WORDS,
} as const satisfies ResultTables;
