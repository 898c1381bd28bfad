import { ARRIVED, NEXT_STEP, ownTable, type ResultTables } from '../results.ts';
import { VERDICTS } from './rules.ts';

const text = { type: 'text' } as const;
const maybe = { type: 'text', optional: true } as const;

export const tables = {
  elements: { columns: { element: text, description: text } },
  /** Pieces of descriptions; no number while fewer than three tapped any of them. [PS2] */
  pieces: {
    columns: {
      element: { type: 'reference', to: 'elements' },
      piece: text,
      people: { type: 'number', optional: true },
    },
  },
  cards: { columns: { element: { type: 'reference', to: 'elements' }, source: text } },
  /** What each table makes of each card. */
  decisions: {
    columns: {
      card: { type: 'reference', to: 'cards' },
      table: { type: 'table' },
      verdict: { type: 'choice', choices: VERDICTS },
      /** Its own words, where it adapts the step. */
      text: maybe,
      decides: maybe,
      starts: maybe,
      first: maybe,
      by: { type: 'date', optional: true },
      heading: maybe,
      arrived: ARRIVED,
    },
  },
  /** What tables adopt or adapt. [PS7] */
  nextSteps: { columns: NEXT_STEP, heading: 'what' },
  mine: ownTable({ element: text, piece: text }),
} as const satisfies ResultTables;
