import { defineText, type Language, type Said, wordsFor } from '../lib/catalogue.ts';

/** Minutes as they are shown: `7.5`, `5–10`. */
type Shown = string;

const minutes = (count: Shown): string => `${count} ${count === '1' ? 'minute' : 'minutes'}`;
type Clash = {
  readonly title: string;
  readonly overview: Shown;
  readonly heading: Shown;
  readonly planned: Shown;
};
const clash = ({ title, overview, heading }: Clash): string =>
  `${title}: the overview says ${minutes(overview)}, its heading ${heading}.`;
const choque = ({ title, overview, heading }: Clash): string =>
  `${title}: el resumen dice ${overview} min, su encabezado ${heading}.`;

type AtTables = { readonly people: Shown; readonly tables: Shown; readonly proposed: Shown };
const manyTables = (count: Shown): string => `${count} ${count === '1' ? 'table' : 'tables'}`;
const muchasMesas = (count: Shown): string => `${count} ${count === '1' ? 'mesa' : 'mesas'}`;

/** What is told of a session, by the code of the warning. */
export const warningWords = defineText({
  en: {
    'overview-and-headings-differ': ({
      overview,
      heading,
      planned,
    }: {
      overview: Shown;
      heading: Shown;
      planned: Shown;
    }) =>
      `The overview adds up to ${minutes(overview)}, the headings of the sections to ${heading}. ${planned} are planned.`,
    'heading-differs': clash,
    'outside-overview': (values: Clash) =>
      `${clash(values)} The ${values.planned} planned fit the heading only.`,
    'outside-heading': (values: Clash) =>
      `${clash(values)} The ${values.planned} planned fit the overview only.`,
    'least-too-long': ({ total, by }: { total: Shown; session: Shown; by: Shown }) =>
      `Even at their least the items take ${minutes(total)}, ${by} more than the session has.`,
    'most-too-short': ({ total, by }: { total: Shown; session: Shown; by: Shown }) =>
      `Even at their most the items take ${minutes(total)}, ${by} fewer than the session has.`,
    'no-reserve':
      'Nothing can be won back when the session runs late: every item is planned at its least, and none may be left out.',
    'little-reserve': ({ reserve, planned }: { reserve: Shown; planned: Shown }) =>
      `When the session runs late, ${minutes(reserve)} of ${planned} can be won back at the most.`,
    'nothing-gives-first':
      'When the session runs late, all items are trimmed alike: none is marked to give its minutes first, or to be left out.',
    'planned-at-least': ({ title, planned }: { title: string; planned: Shown }) =>
      `${title} is planned at its least, ${minutes(planned)}, and has none to give when the session runs late.`,
    'thin-notes': ({ title }: { title: string }) =>
      `The notes of ${title} are short. Could somebody else run it from them?`,
    'no-roles': 'There are no roles to choose from, so nothing can be shown by role.',
    'tables-crowded': ({ people, tables, proposed }: AtTables) =>
      `${people} people at ${manyTables(tables)} are more than eight at one. ${manyTables(proposed)} would do.`,
    'tables-sparse': ({ people, tables, proposed }: AtTables) =>
      `${people} people at ${manyTables(tables)} are fewer than five at one. ${manyTables(proposed)} would do.`,
    'no-objectives': 'There are no objectives. People like to know what they will take home.',
  },
  es: {
    'overview-and-headings-differ': ({ overview, heading, planned }) =>
      `El resumen suma ${overview} min; los encabezados de las secciones, ${heading}. Hay ${planned} previstos.`,
    'heading-differs': choque,
    'outside-overview': (values) =>
      `${choque(values)} Los ${values.planned} previstos solo caben en el encabezado.`,
    'outside-heading': (values) =>
      `${choque(values)} Los ${values.planned} previstos solo caben en el resumen.`,
    'least-too-long': ({ total, by }) =>
      `Incluso con sus mínimos, los puntos ocupan ${total} min: ${by} más de los que tiene la sesión.`,
    'most-too-short': ({ total, by }) =>
      `Incluso con sus máximos, los puntos ocupan ${total} min: ${by} menos de los que tiene la sesión.`,
    'no-reserve':
      'No se puede recuperar nada si la sesión se retrasa: todos los puntos están en su mínimo y ninguno puede omitirse.',
    'little-reserve': ({ reserve, planned }) =>
      `Si la sesión se retrasa, se pueden recuperar como mucho ${reserve} de ${planned} min.`,
    'nothing-gives-first':
      'Si la sesión se retrasa, todos los puntos se recortan por igual: ninguno cede primero ni puede omitirse.',
    'planned-at-least': ({ title, planned }) =>
      `${title} está en su mínimo, ${planned} min, y no puede ceder nada si la sesión se retrasa.`,
    'thin-notes': ({ title }) => `Las notas de ${title} son breves. ¿Podría otra persona guiarse por ellas?`,
    'no-roles': 'No hay funciones para elegir, así que nada se puede mostrar por función.',
    'tables-crowded': ({ people, tables, proposed }) =>
      `${people} personas en ${muchasMesas(tables)} son más de ocho en una. Bastan ${muchasMesas(proposed)}.`,
    'tables-sparse': ({ people, tables, proposed }) =>
      `${people} personas en ${muchasMesas(tables)} son menos de cinco en una. Mejor ${muchasMesas(proposed)}.`,
    'no-objectives': 'No hay objetivos. A la gente le gusta saber qué se llevará.',
  },
});

export type WarningCode = keyof (typeof warningWords)['en'];

/** A warning in words. */
export const warningText = (warning: Said & { readonly code: WarningCode }, language: Language): string =>
  wordsFor(warningWords[language], warning) ?? '';
