import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';
import { USUAL_STICKIES } from './rules.ts';

const words = defineText({
  en: {
    name: 'Sticky brainstorm',
    detail: 'Stickies, ranked, grouped and discussed',
    who: 'Each person, then all',
    fields: {
      questions: 'question',
      asked: 'asked',
      topics: 'name for a topic',
      flow: 'order',
      stickies: 'stickies for each person',
      review: 'read first',
    },
    first: { text: 'What would you like to discuss?', short: 'First' },
  },
  es: {
    name: 'Lluvia de notas',
    detail: 'Notas ordenadas, agrupadas y comentadas',
    who: 'Cada persona, luego todas',
    fields: {
      questions: 'pregunta',
      asked: 'se hace',
      topics: 'nombre para un tema',
      flow: 'orden',
      stickies: 'notas por persona',
      review: 'leer antes',
    },
    first: { text: '¿De qué conviene hablar?', short: 'Primera' },
  },
});

export const about = {
  words,
  minutes: [8, 10, 20],
  group: 'brainstorm',
  blank: (language) => ({
    flow: 'together',
    questions: [{ id: 'q1', ...words[language].first }],
    stickies: USUAL_STICKIES,
  }),
} satisfies About;
