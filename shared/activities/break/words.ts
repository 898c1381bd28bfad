import { defineText } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

export const words = defineText({
  en: {
    tables: {
      breaks: {
        title: 'Breaks',
        columns: {
          kind: {
            title: 'Kind',
            choices: { coffee: 'coffee', stretch: 'stretching', lunch: 'meal', quiet: 'quiet' },
          },
        },
      },
    } satisfies Tables,
    steps: { break: 'Break' },
    kinds: {
      coffee: 'A coffee break.',
      stretch: 'A break to stretch.',
      lunch: 'A break for a meal.',
      quiet: 'A quiet break.',
    },
  },
  es: {
    tables: {
      breaks: {
        title: 'Pausas',
        columns: {
          kind: {
            title: 'Tipo',
            choices: { coffee: 'café', stretch: 'estirarse', lunch: 'comida', quiet: 'silencio' },
          },
        },
      },
    },
    steps: { break: 'Pausa' },
    kinds: {
      coffee: 'Una pausa para el café.',
      stretch: 'Una pausa para estirarse.',
      lunch: 'Una pausa para comer.',
      quiet: 'Una pausa en silencio.',
    },
  },
});
