import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';
import { TALK_MINUTES_USUAL } from './rules.ts';

const words = defineText({
  en: {
    name: 'Rapid-fire talks',
    detail: 'Short talks with a clock, then questions',
    who: 'Presenters, then all',
    fields: {
      presenters: 'presenter',
      organisation: 'organization',
      talkMinutes: 'minutes of a talk',
      questions: 'question',
      collect: 'collected from phones',
      review: 'read first',
    },
    talk: 'First talk',
    first: { text: 'What would you like to discuss?', short: 'First' },
  },
  es: {
    name: 'Charlas relámpago',
    detail: 'Charlas cortas con reloj y después preguntas',
    who: 'Ponentes, luego todo el mundo',
    fields: {
      presenters: 'ponente',
      organisation: 'organización',
      talkMinutes: 'minutos de una charla',
      questions: 'pregunta',
      collect: 'recogida desde los teléfonos',
      review: 'leer antes',
    },
    talk: 'Primera charla',
    first: { text: '¿De qué conviene hablar?', short: 'Primera' },
  },
});

export const about = {
  words,
  minutes: [10, 15, 25],
  group: 'talk',
  blank: (language) => ({
    presenters: [{ id: 'p1', title: words[language].talk }],
    talkMinutes: TALK_MINUTES_USUAL,
    questions: [{ id: 'q1', ...words[language].first }],
  }),
} satisfies About;
