import { defineText, plural } from '../ui/text.ts';

/** What is said with words that are given back to whoever wrote them. */
export const handBackText = defineText({
  en: {
    handBack: 'Words of yours that the room does not have',
    notSent: 'You had not sent this.',
    notTaken: 'This was not taken.',
    sendNow: 'Send it now',
    sendAgain: 'Try again',
    keepIt: 'Keep it',
    discard: 'Discard',
    copy: 'Copy',
    copied: 'Copied',
    kept: (count: number) =>
      plural('en', count, {
        one: '1 text is kept here',
        other: `${count} texts are kept here`,
      }),
    moreKept: (count: number) =>
      plural('en', count, {
        one: '1 more is kept here',
        other: `${count} more are kept here`,
      }),
  },
  es: {
    handBack: 'Palabras tuyas que la sala no tiene',
    notSent: 'No habías enviado esto.',
    notTaken: 'Esto no se aceptó.',
    sendNow: 'Enviar ahora',
    sendAgain: 'Reintentar',
    keepIt: 'Luego',
    discard: 'Descartar',
    copy: 'Copiar',
    copied: 'Copiado',
    kept: (count) =>
      plural('es', count, {
        one: 'Hay 1 texto guardado aquí',
        other: `Hay ${count} textos guardados aquí`,
      }),
    moreKept: (count) =>
      plural('es', count, {
        one: 'Hay 1 más guardado aquí',
        other: `Hay ${count} más guardados aquí`,
      }),
  },
});
