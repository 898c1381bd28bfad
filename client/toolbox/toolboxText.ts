import { defineText, formatNumber } from '../ui/text.ts';

/** What the toolbox is called by, wherever it is opened. */
export const toolboxText = defineText({
  en: {
    people: (least: number, most: number) =>
      `${formatNumber(least, 'en')}–${formatNumber(most, 'en')} people`,
    groups: {
      opener: 'Openers',
      brainstorm: 'Brainstorms',
      discussion: 'Discussions',
      talk: 'Talks',
      document: 'Writing together',
      reflection: 'Reflections',
      break: 'Breaks',
    },
  },
  es: {
    people: (least, most) => `${formatNumber(least, 'es')}–${formatNumber(most, 'es')} personas`,
    groups: {
      opener: 'Para empezar',
      brainstorm: 'Lluvias de ideas',
      discussion: 'Conversaciones',
      talk: 'Charlas',
      document: 'Escribir en grupo',
      reflection: 'Reflexiones',
      break: 'Pausas',
    },
  },
});
