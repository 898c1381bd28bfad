import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';

const words = defineText({
  en: {
    name: 'Slides',
    detail: 'Slides with points, links, the agenda, resources, or who is in the room',
    who: 'Facilitator',
    fields: {
      slides: 'slide',
      body: 'text',
      points: 'point',
      reveal: 'points one by one',
      links: 'link',
      board: 'who is in the room',
      agenda: 'agenda',
      resources: 'resources',
    },
  },
  es: {
    name: 'Diapositivas',
    detail: 'Diapositivas con puntos, enlaces, la agenda, recursos o quién está en la sala',
    who: 'Quien facilita',
    fields: {
      slides: 'diapositiva',
      body: 'texto',
      points: 'punto',
      reveal: 'puntos uno a uno',
      links: 'enlace',
      board: 'quién está en la sala',
      agenda: 'agenda',
      resources: 'recursos',
    },
  },
});

export const about = {
  words,
  minutes: [3, 5, 10],
  group: 'talk',
  blank: (language) => ({ slides: [{ id: 's1', title: words[language].name }] }),
} satisfies About;
