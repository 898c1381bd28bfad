import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';

const words = defineText({
  en: {
    name: 'Stakeholder map',
    detail: 'Who has to be in on a plan, who is missing, whom to invite',
    who: 'Each alone, then tables',
    fields: {
      plan: 'plan',
      stakeholders: 'stakeholder',
      together: 'table at once',
      levels: 'level',
      from: 'stakeholders from',
      review: 'read first',
    },
    levels: { state: 'state', district: 'district', school: 'school' },
    some: {
      lead: 'Those who lead',
      teach: 'Those who teach',
      learn: 'Those who learn',
    },
  },
  es: {
    name: 'Mapa de partes interesadas',
    detail: 'Quién tiene que estar en un plan, quién falta, a quién invitar',
    who: 'A solas y luego mesas',
    fields: {
      plan: 'plan',
      stakeholders: 'parte interesada',
      together: 'la mesa a la vez',
      levels: 'ámbito',
      from: 'partes interesadas de',
      review: 'leer antes',
    },
    levels: { state: 'estado', district: 'distrito', school: 'escuela' },
    some: {
      lead: 'Quienes dirigen',
      teach: 'Quienes enseñan',
      learn: 'Quienes aprenden',
    },
  },
});

export const about = {
  words,
  minutes: [20, 27, 35],
  group: 'brainstorm',
  blank: (language) => ({
    stakeholders: Object.entries(words[language].some).map(([id, title]) => ({ id, title })),
    levels: Object.values(words[language].levels),
  }),
} satisfies About;
