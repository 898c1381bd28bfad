import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';

const words = defineText({
  en: {
    name: 'What can we show?',
    detail: 'Tables take inventory of evidence, check each other, and name what is missing',
    who: 'Each person, then tables',
    fields: {
      question: 'essential question',
      source: 'source',
      indicators: 'indicator',
      kinds: 'kind of evidence',
      recordedBy: 'recorded by',
      scopes: 'scope',
      from: 'evidence from',
      review: 'read first',
    },
    first: {
      question: 'How far does our plan reflect the voices of everybody whom it is for?',
      vision: 'A shared vision',
      text: 'The vision',
      textWhat: 'A statement that anybody can find and read.',
      voices: 'Who was asked',
      voicesWhat: 'Notes of meetings in which people had a say.',
      plan: 'A plan',
      dates: 'Dates and names',
      datesWhat: 'Who does what, by when.',
    },
    scopes: { state: 'state', district: 'district', school: 'school' },
  },
  es: {
    name: '¿Qué podemos mostrar?',
    detail: 'Las mesas hacen inventario de evidencias, se revisan entre sí y nombran lo que falta',
    who: 'Cada persona, luego las mesas',
    fields: {
      question: 'pregunta esencial',
      source: 'fuente',
      indicators: 'indicador',
      kinds: 'tipo de evidencia',
      recordedBy: 'registrado por',
      scopes: 'ámbito',
      from: 'evidencias de',
      review: 'leer antes',
    },
    first: {
      question:
        '¿En qué medida refleja nuestro plan las voces de todas las personas a quienes está dirigido?',
      vision: 'Una visión compartida',
      text: 'La visión',
      textWhat: 'Un texto que cualquiera puede encontrar y leer.',
      voices: 'A quién se preguntó',
      voicesWhat: 'Notas de reuniones en las que la gente opinó.',
      plan: 'Un plan',
      dates: 'Fechas y nombres',
      datesWhat: 'Quién hace qué, y para cuándo.',
    },
    scopes: { state: 'estado', district: 'distrito', school: 'escuela' },
  },
});

export const about = {
  words,
  minutes: [25, 50, 75],
  group: 'reflection',
  blank(language) {
    const { first, scopes } = words[language];
    return {
      question: first.question,
      indicators: [
        {
          id: 'vision',
          title: first.vision,
          kinds: [
            { id: 'vision-text', title: first.text, text: first.textWhat },
            { id: 'vision-voices', title: first.voices, text: first.voicesWhat },
          ],
        },
        {
          id: 'plan',
          title: first.plan,
          kinds: [{ id: 'plan-dates', title: first.dates, text: first.datesWhat }],
        },
      ],
      scopes: Object.values(scopes),
    };
  },
} satisfies About;
