import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';

const words = defineText({
  en: {
    name: 'Rubric',
    detail: 'Each rates alone, tables settle, the room sees where it stands',
    who: 'Each person, then tables',
    fields: {
      prompt: 'what is rated',
      flow: 'course',
      levels: 'levels',
      dimensions: 'dimensions',
      calibrate: 'one together',
      gaps: 'gaps to talk about',
      choose: 'how many to choose',
      from: 'earlier round',
      review: 'read first',
    },
    levels: { none: 'Not yet', begun: 'Begun', underWay: 'Well under way', done: 'Done' },
    dimensions: {
      goal: 'Everybody knows the goal',
      people: 'The right people plan together',
      time: 'There is time for it',
    },
  },
  es: {
    name: 'Rúbrica',
    detail: 'Cada persona valora a solas, las mesas acuerdan y la sala ve en qué punto está',
    who: 'Cada persona, luego las mesas',
    fields: {
      prompt: 'qué se valora',
      flow: 'recorrido',
      levels: 'niveles',
      dimensions: 'dimensiones',
      calibrate: 'una en común',
      gaps: 'diferencias para conversar',
      choose: 'cuántas se eligen',
      from: 'ronda anterior',
      review: 'leer antes',
    },
    levels: { none: 'Todavía no', begun: 'Comenzado', underWay: 'Bien avanzado', done: 'Logrado' },
    dimensions: {
      goal: 'Todas las personas conocen la meta',
      people: 'Planifican juntas las personas adecuadas',
      time: 'Hay tiempo para ello',
    },
  },
});

const titled = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, title]) => ({ id, title }));

export const about = {
  words,
  minutes: [15, 30, 60],
  group: 'reflection',
  blank: (language) => ({
    levels: titled(words[language].levels),
    dimensions: titled(words[language].dimensions),
  }),
} satisfies About;
