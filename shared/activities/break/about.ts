import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';

const words = defineText({
  en: {
    name: 'Break',
    detail: 'A pause with a countdown',
    who: 'Everybody',
    fields: { kind: 'kind of break', invite: 'what there is' },
  },
  es: {
    name: 'Pausa',
    detail: 'Una pausa con cuenta atrás',
    who: 'Todo el mundo',
    fields: { kind: 'tipo de pausa', invite: 'qué hay' },
  },
});

export const about = {
  words,
  minutes: [5, 10, 15],
  group: 'break',
  blank: () => ({ kind: 'coffee' }),
} satisfies About;
