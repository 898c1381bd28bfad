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
