import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';

const words = defineText({
  en: {
    name: 'Possible next steps',
    detail: 'Adopt, adapt or leave each step that is proposed',
    who: 'Tables',
    fields: {
      prompt: 'what it is about',
      elements: 'element',
      short: 'short title',
      description: 'description',
      lead: 'beginning of all cards',
      cards: 'possible next step',
      needs: 'needs',
      each: 'elements a table',
      level: 'for whom',
      from: 'topics from',
    },
    level: 'district',
    element: {
      title: 'Working together across offices',
      short: 'Together',
      first: 'Offices plan together.',
      second: 'Each knows what the others have begun.',
      card: 'We set up one calendar for all offices.',
    },
  },
  es: {
    name: 'Próximos pasos posibles',
    detail: 'Adoptar, adaptar o dejar cada paso propuesto',
    who: 'Mesas',
    fields: {
      prompt: 'de qué trata',
      elements: 'elemento',
      short: 'título corto',
      description: 'descripción',
      lead: 'comienzo de todas las tarjetas',
      cards: 'próximo paso posible',
      needs: 'necesita',
      each: 'elementos por mesa',
      level: 'para quién',
      from: 'temas de',
    },
    level: 'distrito',
    element: {
      title: 'Trabajo conjunto entre oficinas',
      short: 'En conjunto',
      first: 'Las oficinas planifican juntas.',
      second: 'Cada una sabe qué han empezado las demás.',
      card: 'Creamos un calendario único para todas las oficinas.',
    },
  },
});

export const about = {
  words,
  minutes: [12, 25, 75],
  group: 'reflection',
  blank: (language) => {
    const { element, level } = words[language];
    const { title, short, first, second, card } = element;
    const description = [first, second];
    return { elements: [{ id: 'e1', title, short, description, cards: [{ id: 'a', text: card }] }], level };
  },
} satisfies About;
