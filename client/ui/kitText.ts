import { defineText, plural } from './text.ts';

/** What the kit says where a room is: a phone fetches it with the first activity. */
export const kitText = defineText({
  en: {
    reviewFirst: 'Review first',
    reviewOff: 'What people write is shown at once.',
    reviewOn: (count: number) =>
      count === 0
        ? 'What people write waits here until you let it through.'
        : plural('en', count, {
            one: '1 waits for you. Nobody else sees it yet.',
            other: `${count} wait for you. Nobody else sees them yet.`,
          }),
    letThrough: 'Let through',
    letThroughWhat: (what: string) => `Let through: ${what}`,
    letAllThrough: (count: number) =>
      plural('en', count, { one: 'Let it through', other: `Let all ${count} through` }),
    say: 'Say',
    toControls: 'To Next and the other controls',
    theme: 'Colours',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    close: 'Close',
    save: 'Save',
    cancel: 'Cancel',
    moveUp: (what: string) => `Move up: ${what}`,
    moveDown: (what: string) => `Move down: ${what}`,
    outOf: (value: string, of: string) => `${value} of ${of}`,
    rank: (rank: number) => `Number ${rank}`,
    circle: 'Circle',
    square: 'Square',
    triangle: 'Triangle',
    joinAt: 'Join at',
    opensNewTab: '(opens in a new tab)',
    clickForSound: 'Click once for sound',
  },
  es: {
    reviewFirst: 'Revisar antes',
    reviewOff: 'Lo que se escribe se muestra enseguida.',
    reviewOn: (count) =>
      count === 0
        ? 'Lo que se escribe espera aquí hasta que lo dejes pasar.'
        : plural('es', count, {
            one: 'Hay 1 en espera. Nadie más lo ve todavía.',
            other: `Hay ${count} en espera. Nadie más los ve todavía.`,
          }),
    letThrough: 'Dejar pasar',
    letThroughWhat: (what) => `Dejar pasar: ${what}`,
    letAllThrough: (count) => plural('es', count, { one: 'Dejar pasar', other: `Dejar pasar los ${count}` }),
    say: 'Decir',
    toControls: 'A Siguiente y los demás mandos',
    theme: 'Colores',
    themes: { auto: 'Auto', light: 'Claro', dark: 'Oscuro' },
    close: 'Cerrar',
    save: 'Guardar',
    cancel: 'Cancelar',
    moveUp: (what) => `Subir: ${what}`,
    moveDown: (what) => `Bajar: ${what}`,
    outOf: (value, of) => `${value} de ${of}`,
    rank: (rank) => `Número ${rank}`,
    circle: 'Círculo',
    square: 'Cuadrado',
    triangle: 'Triángulo',
    joinAt: 'Unirse en',
    opensNewTab: '(se abre en otra pestaña)',
    clickForSound: 'Un clic para activar el sonido',
  },
});
