import { defineText, plural } from './text.ts';

/** What the kit itself says. */
export const uiText = defineText({
  en: {
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    timeLeft: 'Time left',
    over: 'Over by',
    paused: 'Paused',
    saved: 'Saved',
    saving: 'Saving …',
    savingMany: (count: number) => `Saving ${count} …`,
    offline: 'Offline · kept on this phone',
    offlineMany: (count: number) =>
      plural('en', count, {
        one: 'Offline · 1 kept on this phone',
        other: `Offline · ${count} kept on this phone`,
      }),
    table: 'Table',
    close: 'Close',
    moveUp: (what: string) => `Move up: ${what}`,
    moveDown: (what: string) => `Move down: ${what}`,
    left: (count: number) =>
      plural('en', count, { one: '1 character left', other: `${count} characters left` }),
    tooLong: (count: number) =>
      plural('en', count, { one: '1 character too many', other: `${count} characters too many` }),
    outOf: (value: string, of: string) => `${value} of ${of}`,
    rank: (rank: number) => `Number ${rank}`,
    circle: 'Circle',
    square: 'Square',
    triangle: 'Triangle',
    joinAt: 'Join at',
    opensNewTab: '(opens in a new tab)',
  },
  es: {
    language: 'Idioma',
    theme: 'Colores',
    themes: { auto: 'Auto', light: 'Claro', dark: 'Oscuro' },
    timeLeft: 'Tiempo restante',
    over: 'Tiempo excedido',
    paused: 'En pausa',
    saved: 'Guardado',
    saving: 'Guardando …',
    savingMany: (count) => `Guardando ${count} …`,
    offline: 'Sin conexión · guardado en este teléfono',
    offlineMany: (count) =>
      plural('es', count, {
        one: 'Sin conexión · 1 en este teléfono',
        other: `Sin conexión · ${count} en este teléfono`,
      }),
    table: 'Mesa',
    close: 'Cerrar',
    moveUp: (what) => `Subir: ${what}`,
    moveDown: (what) => `Bajar: ${what}`,
    left: (count) => plural('es', count, { one: 'Queda 1 carácter', other: `Quedan ${count} caracteres` }),
    tooLong: (count) => plural('es', count, { one: 'Sobra 1 carácter', other: `Sobran ${count} caracteres` }),
    outOf: (value, of) => `${value} de ${of}`,
    rank: (rank) => `Número ${rank}`,
    circle: 'Círculo',
    square: 'Cuadrado',
    triangle: 'Triángulo',
    joinAt: 'Unirse en',
    opensNewTab: '(se abre en otra pestaña)',
  },
});
