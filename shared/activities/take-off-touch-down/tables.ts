import type { ResultTables } from '../results.ts';

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
} as const satisfies ResultTables;
