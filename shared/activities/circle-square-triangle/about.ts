import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';

const words = defineText({
  en: {
    name: 'Circle, square, triangle',
    detail: 'What goes round, what squares, what to do next',
    who: 'Tables',
    fields: {
      prompt: 'prompt',
      alone: 'alone first',
      scopes: 'scope',
      from: 'topics from',
      review: 'read first',
    },
    scopes: { state: 'state', district: 'district', school: 'school' },
  },
  es: {
    name: 'Círculo, cuadrado, triángulo',
    detail: 'Lo que da vueltas, lo que encaja, lo que sigue',
    who: 'Mesas',
    fields: {
      prompt: 'indicación',
      alone: 'primero a solas',
      scopes: 'ámbito',
      from: 'temas de',
      review: 'leer antes',
    },
    scopes: { state: 'estado', district: 'distrito', school: 'escuela' },
  },
});

export const about = {
  words,
  minutes: [3, 5, 10],
  group: 'reflection',
  blank: (language) => ({ scopes: Object.values(words[language].scopes) }),
} satisfies About;
