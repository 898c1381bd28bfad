import { defineText } from '../ui/text.ts';

/** Who comes by another address of the same server. */
export const carryText = defineText({
  en: {
    title: 'Go on as the same person?',
    detail:
      'This link brings the seat of somebody who is in this room already. Is it yours, from another address of the room?',
    phoneTitle: 'Go on with this phone?',
    phoneDetail:
      'Until now somebody wrote for you. From here on you do so yourself, and everything that was written for you stays.',
    phoneYes: 'Yes, go on',
    yes: 'Yes, it is mine',
    no: 'No, I am somebody else',
    already: 'I am in this room already, at',
    moved: 'Phones now go to another address of this room.',
    goOn: 'Go on at',
  },
  es: {
    title: '¿Sigues como la misma persona?',
    detail:
      'Este enlace trae el lugar de alguien que ya está en esta sala. ¿Es tuyo, de otra dirección de la sala?',
    phoneTitle: '¿Sigues con este teléfono?',
    phoneDetail:
      'Hasta ahora alguien escribía por ti. Desde aquí lo haces tú, y todo lo que se escribió por ti se conserva.',
    phoneYes: 'Sí, seguir',
    yes: 'Sí, es mío',
    no: 'No, soy otra persona',
    already: 'Ya estoy en esta sala, en',
    moved: 'Los teléfonos van ahora a otra dirección de esta sala.',
    goOn: 'Seguir en',
  },
});
