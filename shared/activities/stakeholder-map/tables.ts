import { NEXT_STEP, ownTable, type ResultTables } from '../results.ts';
import { MARKS, RELATIONS } from './rules.ts';

const group = { type: 'choice', choices: RELATIONS } as const;

export const tables = {
  plan: { columns: { plan: { type: 'text' } } },
  /** How many tables gave each relation, and how many people, from three on. */
  stakeholders: {
    columns: {
      stakeholder: { type: 'text' },
      tables: { type: 'number' },
      authority: { type: 'number' },
      accountable: { type: 'number' },
      interest: { type: 'number' },
      influence: { type: 'number' },
      none: { type: 'number' },
      people: { type: 'number', optional: true },
      peopleAuthority: { type: 'number', optional: true },
      peopleAccountable: { type: 'number', optional: true },
      peopleInterest: { type: 'number', optional: true },
      peopleInfluence: { type: 'number', optional: true },
      here: { type: 'number', optional: true },
      standing: { type: 'choice', choices: ['differ', 'unplaced'], optional: true },
    },
  },
  /** Nobody of these was here. */
  missing: { columns: { stakeholder: { type: 'text' } }, heading: 'stakeholder' },
  nextSteps: { columns: { ...NEXT_STEP, group }, heading: 'what' },
  /** Persons' names, for hosts. */
  names: { columns: { step: { type: 'reference', to: 'nextSteps' }, name: { type: 'text' } } },
  /** Stakeholders that no host has let through. */
  unread: { columns: { stakeholder: { type: 'text' } } },
  placed: ownTable({ stakeholder: { type: 'text' }, relation: { type: 'choice', choices: MARKS } }),
  mine: ownTable({ ...NEXT_STEP, group, name: { type: 'text', optional: true } }),
} as const satisfies ResultTables;
