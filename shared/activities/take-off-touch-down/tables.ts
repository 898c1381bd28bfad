import { ownTable, type ResultTables } from '../results.ts';
import { ANSWERS } from './rules.ts';

export const tables = {
  statements: {
    columns: {
      statement: { type: 'text' },
      short: { type: 'text' },
      takenOff: { type: 'number' },
      touchedDown: { type: 'number' },
      passed: { type: 'number' },
      silent: { type: 'number' },
      standing: { type: 'number' },
      /** Of the people, those who were counted in the room. [T12] */
      inRoom: { type: 'number', optional: true },
    },
  },
  roles: {
    columns: {
      statement: { type: 'reference', to: 'statements' },
      /** Nothing for the others. */
      role: { type: 'text', optional: true },
      takenOff: { type: 'number' },
      people: { type: 'number' },
    },
  },
  answers: ownTable({
    statement: { type: 'reference', to: 'statements' },
    answer: { type: 'choice', choices: ANSWERS },
  }),
} as const satisfies ResultTables;
