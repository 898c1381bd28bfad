import { defineText } from '../../ui/text.ts';

/** What its form says. */
export const prepareText = defineText({
  en: {
    stickies: 'Stickies for each person and question',
  },
  es: {
    stickies: 'Notas adhesivas por persona y pregunta',
  },
});
