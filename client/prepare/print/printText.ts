import { formatClock, SECOND } from '../../../shared/lib/duration.ts';
import { defineText, formatNumber, type Language, plural } from '../../ui/text.ts';

/** `4 min`; what has seconds as the console writes it: `0:53`. */
const lengthIn = (minutes: number, language: Language): string => {
  const seconds = Math.round(minutes * 60);
  return seconds % 60 === 0 ? `${formatNumber(seconds / 60, language)} min` : formatClock(seconds * SECOND);
};

/** What the printouts say. */
export const printText = defineText({
  en: {
    back: 'Back to the editor',
    start: 'Starts at',
    print: 'Print',
    sheet: 'Run sheet',
    script: 'Script',
    time: 'Time',
    item: 'Item',
    min: 'Min',
    minutes: (planned: number) => lengthIn(planned, 'en'),
    range: (range: string) => `${range} min possible`,
    who: 'Who',
    hand: 'Have at hand',
    end: 'End',
    facts: (start: string, end: string, minutes: number) =>
      `${start} to ${end} · ${formatNumber(minutes, 'en')} minutes`,
    tables: (count: number) => `${formatNumber(count, 'en')} tables`,
    slides: (count: number) => plural('en', count, { one: '1 slide', other: `${count} slides` }),
    talks: (count: number) => plural('en', count, { one: '1 talk', other: `${count} talks` }),
    statements: (count: number) => plural('en', count, { one: '1 statement', other: `${count} statements` }),
    questions: (count: number) => plural('en', count, { one: '1 question', other: `${count} questions` }),
    late: 'If late',
    givesFirst: 'Shorten first:',
    optional: 'May be left out:',
    say: 'Say',
    kinds: {
      content: 'Facilitator',
      'take-off-touch-down': 'Everybody, on their feet',
      'sticky-brainstorm': 'Each person, then all',
      'rapid-fire': 'Presenters, then all',
      'share-and-move': 'Tables',
      discussion: 'All',
      'circle-square-triangle': 'Tables',
      break: 'Everybody',
    },
    formats: { whole: 'All together', table: 'Tables', partner: 'Partners' },
  },
  es: {
    back: 'Volver al editor',
    start: 'Empieza a las',
    print: 'Imprimir',
    sheet: 'Hoja de ruta',
    script: 'Guion',
    time: 'Hora',
    item: 'Punto',
    min: 'Min',
    minutes: (planned) => lengthIn(planned, 'es'),
    range: (range) => `posibles: ${range} min`,
    who: 'Quién',
    hand: 'Tener a mano',
    end: 'Fin',
    facts: (start, end, minutes) => `De ${start} a ${end} · ${formatNumber(minutes, 'es')} minutos`,
    tables: (count) => `${formatNumber(count, 'es')} mesas`,
    slides: (count) => plural('es', count, { one: '1 diapositiva', other: `${count} diapositivas` }),
    talks: (count) => plural('es', count, { one: '1 charla', other: `${count} charlas` }),
    statements: (count) => plural('es', count, { one: '1 afirmación', other: `${count} afirmaciones` }),
    questions: (count) => plural('es', count, { one: '1 pregunta', other: `${count} preguntas` }),
    late: 'Si falta tiempo',
    givesFirst: 'Acortar primero:',
    optional: 'Puede omitirse:',
    say: 'Decir',
    kinds: {
      content: 'Quien facilita',
      'take-off-touch-down': 'Todo el mundo, de pie',
      'sticky-brainstorm': 'Cada persona, luego todas',
      'rapid-fire': 'Ponentes, luego todo el mundo',
      'share-and-move': 'Mesas',
      discussion: 'Todo el mundo',
      'circle-square-triangle': 'Mesas',
      break: 'Todo el mundo',
    },
    formats: { whole: 'En plenario', table: 'Mesas', partner: 'Parejas' },
  },
});
