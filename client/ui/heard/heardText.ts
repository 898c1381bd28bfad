import { defineText, plural } from '../text.ts';

/** What is said to people who hear the page. */
export const heardText = defineText({
  en: {
    numbered: (number: number, of: number, what: string) => `${number} of ${of}: ${what}`,
    left: (time: string) => `Time left: ${time}`,
    behind: (minutes: number) =>
      plural('en', minutes, { one: '1 minute behind', other: `${minutes} minutes behind` }),
    paused: 'Paused',
    resumed: 'It goes on',
    timeUp: 'Time is up',
    ended: 'The workshop has ended',
    atTable: (table: string) => `You are at table ${table} now`,
    blanked: 'The projector is blank',
    shown: 'The projector shows again',
  },
  es: {
    numbered: (number, of, what) => `${number} de ${of}: ${what}`,
    left: (time) => `Tiempo restante: ${time}`,
    behind: (minutes) =>
      plural('es', minutes, { one: '1 minuto de retraso', other: `${minutes} minutos de retraso` }),
    paused: 'En pausa',
    resumed: 'Continúa',
    timeUp: 'Se acabó el tiempo',
    ended: 'El taller ha terminado',
    atTable: (table) => `Ahora estás en la mesa ${table}`,
    blanked: 'El proyector está en negro',
    shown: 'El proyector vuelve a mostrar',
  },
});
