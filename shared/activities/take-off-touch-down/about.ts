import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';

const words = defineText({
  en: {
    name: 'Take off, touch down',
    detail: 'Statements: stand up while they are true',
    who: 'Everybody, on their feet',
    fields: { statements: 'statement' },
    first: { text: 'You have done this before', short: 'First' },
  },
  es: {
    name: 'Despegar y aterrizar',
    detail: 'Afirmaciones: de pie mientras sean verdad',
    who: 'Todo el mundo, de pie',
    fields: { statements: 'afirmación' },
    first: { text: 'Ya has hecho esto antes', short: 'Primera' },
  },
});

export const about = {
  words,
  minutes: [3, 5, 10],
  group: 'opener',
  blank: (language) => ({ statements: [{ id: 's1', ...words[language].first }] }),
} satisfies About;
