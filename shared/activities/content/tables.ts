import type { ResultTables } from '../results.ts';

export const tables = {
  slides: { columns: { title: { type: 'text' }, body: { type: 'text', optional: true } } },
  points: { columns: { slide: { type: 'reference', to: 'slides' }, text: { type: 'text' } } },
  links: {
    columns: {
      slide: { type: 'reference', to: 'slides' },
      title: { type: 'text' },
      address: { type: 'text' },
    },
  },
  /** The agenda as it stood at last, where a slide showed it; minutes are whole. */
  agenda: {
    columns: {
      slide: { type: 'reference', to: 'slides' },
      title: { type: 'text' },
      minutes: { type: 'number' },
    },
  },
  /** The session's resources, where a slide showed them. */
  resources: {
    columns: {
      slide: { type: 'reference', to: 'slides' },
      group: { type: 'text' },
      title: { type: 'text' },
      purpose: { type: 'text' },
      address: { type: 'text', optional: true },
    },
  },
  /** Who was in the room, where a slide asked for it. */
  roles: {
    columns: {
      slide: { type: 'reference', to: 'slides' },
      kind: { type: 'choice', choices: ['role', 'other', 'unsaid'] },
      /** Nothing for those of another role, and those who did not say. */
      role: { type: 'text', optional: true },
      people: { type: 'number' },
    },
  },
} as const satisfies ResultTables;
