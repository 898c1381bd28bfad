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
    people: (count: number) =>
      plural('en', count, { one: '1 person', other: `${formatNumber(count, 'en')} people` }),
    tables: (count: number) => `${formatNumber(count, 'en')} tables`,
    late: 'If late',
    givesFirst: 'Shorten first:',
    optional: 'May be left out:',
    say: 'Say',
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
    people: (count) =>
      plural('es', count, { one: '1 persona', other: `${formatNumber(count, 'es')} personas` }),
    tables: (count) => `${formatNumber(count, 'es')} mesas`,
    late: 'Si falta tiempo',
    givesFirst: 'Acortar primero:',
    optional: 'Puede omitirse:',
    say: 'Decir',
  },
});
