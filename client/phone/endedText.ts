import { defineText } from '../ui/text.ts';

/** What a phone says after the end. */
export const endedText = defineText({
  en: {
    title: 'That was it. Thank you.',
    detail: 'The facilitator has the record of everything the room made today.',
    takeAlong: 'To take along',
  },
  es: {
    title: 'Eso fue todo. Gracias.',
    detail: 'La persona facilitadora tiene el registro de todo lo que hizo la sala hoy.',
    takeAlong: 'Para llevarte',
  },
});
