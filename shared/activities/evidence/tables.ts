import { ARRIVED, NEXT_STEP, OWN_WORDS, ownTable, type ResultTables } from '../results.ts';
import { ANSWERS, MARKS } from './rules.ts';

const answer = { type: 'choice', choices: ANSWERS } as const;
const text = { type: 'text' } as const;
const count = { type: 'number', optional: true } as const;

export const tables = {
  /** The question, once before and once after. [EV1] */
  lines: {
    columns: {
      first: { type: 'text', optional: true },
      again: { type: 'text', optional: true },
      arrived: ARRIVED,
    },
  },
  /** All kinds, with how many said what; the map. [EV7] */
  map: {
    columns: {
      indicator: text,
      evidence: text,
      have: count,
      partly: count,
      none: count,
      unknown: count,
      later: count,
      like: count,
      doubt: count,
    },
  },
  /** What each table says. [EV4] */
  inventory: {
    columns: { table: { type: 'table' }, indicator: text, evidence: text, answer, arrived: ARRIVED },
  },
  /** Where it is, or who knows: for hosts, and as it is about somebody in no copy without names. [EV5] */
  places: {
    columns: {
      entry: { type: 'reference', to: 'inventory' },
      evidence: text,
      table: { type: 'table' },
      author: { type: 'person' },
      place: text,
    },
  },
  /** What tables say of each other's: for hosts, as notes may say where things are. [EV6] */
  checks: {
    columns: {
      evidence: text,
      table: { type: 'table' },
      by: { type: 'table' },
      author: { type: 'person' },
      mark: { type: 'choice', choices: MARKS, optional: true },
      note: { type: 'text', optional: true },
    },
  },
  /** The kinds that somebody took as a gap: headings for later items. [EV9] */
  gaps: { columns: { evidence: text, indicator: text, tables: { type: 'number' } }, heading: 'evidence' },
  nextSteps: { columns: NEXT_STEP },
  mine: ownTable(NEXT_STEP),
  ownLines: OWN_WORDS,
} as const satisfies ResultTables;
