import { NEXT_STEP, ownTable, type ResultTables } from '../results.ts';
import { SHAPES } from './rules.ts';

const shape = { type: 'choice', choices: SHAPES } as const;

export const tables = {
  /** How many chose each shape: no number while fewer than three chose. [C8] */
  shapes: {
    columns: {
      shape,
      people: { type: 'number', optional: true },
      /** Of the people, those who were counted in the room. [C12] */
      inRoom: { type: 'number', optional: true },
    },
  },
  settled: { columns: { table: { type: 'table' }, shape } },
  nextSteps: { columns: NEXT_STEP, heading: 'what' },
  chosen: ownTable({ shape }),
  mine: ownTable(NEXT_STEP),
} as const satisfies ResultTables;
