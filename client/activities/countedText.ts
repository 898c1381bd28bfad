import { defineText, plural } from '../ui/text.ts';

/** People without a phone, whom a host counts by eye. */
export const countedText = defineText({
  en: {
    title: 'Without a phone',
    hint: 'Count how many who are not in the room’s list show each answer.',
    less: (what: string) => `One fewer: ${what}`,
    more: (what: string) => `One more: ${what}`,
    /** On the projector, too. */
    inRoom: (count: number, figure: string) =>
      plural('en', count, { one: '1 counted in the room', other: `${figure} counted in the room` }),
  },
  es: {
    title: 'Sin teléfono',
    hint: 'Cuenta cuántas personas que no están en la lista muestran cada respuesta.',
    less: (what) => `Una persona menos: ${what}`,
    more: (what) => `Una persona más: ${what}`,
    inRoom: (count, figure) =>
      plural('es', count, { one: '1 contada en la sala', other: `${figure} contadas en la sala` }),
  },
});
