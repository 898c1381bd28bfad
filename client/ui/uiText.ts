import { defineText, plural } from './text.ts';

/** What the kit says on the way into a room; what else it says is in `kitText.ts`. */
export const uiText = defineText({
  en: {
    language: 'Language',
    timeLeft: 'Time left',
    over: 'Over by',
    paused: 'Paused',
    saved: 'Saved',
    saving: 'Saving …',
    unsent: 'Not sent yet',
    savingMany: (count: number) => `Saving ${count} …`,
    offline: 'Offline · kept on this phone',
    offlineMany: (count: number) =>
      plural('en', count, {
        one: 'Offline · 1 kept on this phone',
        other: `Offline · ${count} kept on this phone`,
      }),
    table: 'Table',
    left: (count: number) =>
      plural('en', count, { one: '1 character left', other: `${count} characters left` }),
    tooLong: (count: number) =>
      plural('en', count, { one: '1 character too many', other: `${count} characters too many` }),
    leftOut: (count: number) => `The last ${count} characters did not fit`,
    rehearsal: 'Rehearsal',
    rehearsalAt: (speed: number) => `Rehearsal · ${speed}×`,
    partMissing: 'This part has not arrived yet.',
    partComes: 'The network is slow or away. It comes by itself; what you entered is safe.',
    tryAgain: 'Try again',
    broken: 'Something is wrong with this page.',
    brokenDetail: 'What you typed is kept on this device. Try again; if it goes on, use another browser.',
  },
  es: {
    language: 'Idioma',
    timeLeft: 'Tiempo restante',
    over: 'Tiempo excedido',
    paused: 'En pausa',
    saved: 'Guardado',
    saving: 'Guardando …',
    unsent: 'Sin enviar',
    savingMany: (count) => `Guardando ${count} …`,
    offline: 'Sin conexión · guardado en este teléfono',
    offlineMany: (count) =>
      plural('es', count, {
        one: 'Sin conexión · 1 en este teléfono',
        other: `Sin conexión · ${count} en este teléfono`,
      }),
    table: 'Mesa',
    left: (count) => plural('es', count, { one: 'Queda 1 carácter', other: `Quedan ${count} caracteres` }),
    tooLong: (count) => plural('es', count, { one: 'Sobra 1 carácter', other: `Sobran ${count} caracteres` }),
    leftOut: (count) => `Los últimos ${count} caracteres no cabían`,
    rehearsal: 'Ensayo',
    rehearsalAt: (speed) => `Ensayo · ${speed}×`,
    partMissing: 'Esta parte todavía no ha llegado.',
    partComes: 'La red va lenta o no responde. Llegará sola; lo que escribiste está a salvo.',
    tryAgain: 'Intentar de nuevo',
    broken: 'Algo va mal en esta página.',
    brokenDetail:
      'Lo que escribiste está guardado en este dispositivo. Inténtalo de nuevo; si sigue igual, usa otro navegador.',
  },
});
