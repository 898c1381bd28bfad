import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';

const words = defineText({
  en: {
    name: 'Discussion',
    detail: 'Questions for the whole room, tables or partners',
    who: 'All',
    fields: {
      media: 'video',
      note: 'what to look for',
      questions: 'question',
      format: 'who talks with whom',
      answers: 'who writes',
      arriving: 'answers arrive on the projector',
      review: 'read first',
    },
    first: { text: 'What would you like to discuss?', short: 'First' },
  },
  es: {
    name: 'Conversación',
    detail: 'Preguntas para toda la sala, mesas o parejas',
    who: 'Todo el mundo',
    fields: {
      media: 'vídeo',
      note: 'en qué fijarse',
      questions: 'pregunta',
      format: 'quién habla con quién',
      answers: 'quién escribe',
      arriving: 'las respuestas llegan al proyector',
      review: 'leer antes',
    },
    first: { text: '¿De qué conviene hablar?', short: 'Primera' },
  },
});

export const about = {
  words,
  minutes: [5, 10, 20],
  group: 'discussion',
  blank: (language) => ({
    questions: [{ id: 'q1', ...words[language].first }],
    format: 'whole',
    answers: 'person',
  }),
} satisfies About;
