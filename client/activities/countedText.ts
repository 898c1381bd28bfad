import { defineText, plural } from '../ui/text.ts';

/** People without a phone, whom a host counts by eye. */
export const countedText = defineText({
  en: {
    title: 'Without a phone',
    hint: 'Count those who stand or show it and are not in the room’s list.',
    less: (what: string) => `One fewer: ${what}`,
    more: (what: string) => `One more: ${what}`,
    /** On the projector, too. */
    inRoom: (count: number, figure: string) =>
      plural('en', count, { one: '1 counted in the room', other: `${figure} counted in the room` }),
  },
  es: {
    title: 'Sin teléfono',
    hint: 'Cuenta a quienes lo muestran y no están en la lista de la sala.',
    less: (what) => `Una persona menos: ${what}`,
    more: (what) => `Una persona más: ${what}`,
    inRoom: (count, figure) =>
      plural('es', count, { one: '1 contada en la sala', other: `${figure} contadas en la sala` }),
  },
});
