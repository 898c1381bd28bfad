import type { SessionWarning, WarningCode } from '../../../shared/agenda/warnings.ts';
import { defineText, useLanguage, useText } from '../../ui/text.ts';

type Values = Readonly<Record<string, string>>;

const overview = ({ title, overview: first, heading }: Values) =>
  `${title}: el resumen dice ${first} min, su encabezado ${heading}.`;

/** The notes' sentences in Spanish; in English they come as they are. */
const SPANISH: { readonly [Code in WarningCode]: (values: Values) => string } = {
  'overview-and-headings-differ': (values) =>
    `El resumen suma ${values.overview} min; los encabezados de las secciones, ${values.heading}. Hay ${values.planned} previstos.`,
  'heading-differs': overview,
  'outside-overview': (values) =>
    `${overview(values)} Los ${values.planned} previstos solo caben en el encabezado.`,
  'outside-heading': (values) =>
    `${overview(values)} Los ${values.planned} previstos solo caben en el resumen.`,
  'least-too-long': ({ total, by }) =>
    `Incluso con sus mínimos, los puntos ocupan ${total} min: ${by} más de los que tiene la sesión.`,
  'most-too-short': ({ total, by }) =>
    `Incluso con sus máximos, los puntos ocupan ${total} min: ${by} menos de los que tiene la sesión.`,
  'no-reserve': () =>
    'No se puede recuperar nada si la sesión se retrasa: todos los puntos están en su mínimo y ninguno puede omitirse.',
  'little-reserve': ({ reserve, planned }) =>
    `Si la sesión se retrasa, se pueden recuperar como mucho ${reserve} de ${planned} min.`,
  'nothing-gives-first': () =>
    'Si la sesión se retrasa, todos los puntos se recortan por igual: ninguno cede primero ni puede omitirse.',
  'planned-at-least': ({ title, planned }) =>
    `${title} está en su mínimo, ${planned} min, y no puede ceder nada si la sesión se retrasa.`,
  'thin-notes': ({ title }) => `Las notas de ${title} son breves. ¿Podría otra persona guiarse por ellas?`,
  'no-roles': () => 'No hay funciones para elegir, así que nada se puede mostrar por función.',
  'no-objectives': () => 'No hay objetivos. A la gente le gusta saber qué se llevará.',
};

/** What can be done about each of them. */
const WHAT_TO_DO = defineText<Readonly<Record<WarningCode, string>>>({
  en: {
    'overview-and-headings-differ':
      'Nothing has to change: the ranges of the items are what counts. Or make the two agree under About.',
    'heading-differs': 'Nothing has to change. Or make the two agree under About.',
    'outside-overview': 'Plan fewer minutes there, or give the section more under About.',
    'outside-heading': 'Plan fewer minutes there, or give the section more under About.',
    'least-too-long': 'Make the session longer, lower what items take at least, or take one out.',
    'most-too-short': 'Make the session shorter, raise what items may take at most, or add one.',
    'no-reserve': 'Plan an item above its least, or let one be left out.',
    'little-reserve': 'Let an item be left out, or lower what some take at least.',
    'nothing-gives-first': 'Mark a talk, or what matters least, as “Gives up minutes before other items do”.',
    'planned-at-least': 'Give it a minute more, or lower its least.',
    'thin-notes': 'Add what to do minute by minute, what to look for, and what to leave out.',
    'no-roles': 'Add some under People, if roles matter to this workshop.',
    'no-objectives': 'Add one or two under About.',
  },
  es: {
    'overview-and-headings-differ':
      'No hace falta cambiar nada: cuentan los márgenes de los puntos. O haz que coincidan en Datos.',
    'heading-differs': 'No hace falta cambiar nada. O haz que coincidan en Datos.',
    'outside-overview': 'Prevé menos minutos ahí, o da más a la sección en Datos.',
    'outside-heading': 'Prevé menos minutos ahí, o da más a la sección en Datos.',
    'least-too-long': 'Alarga la sesión, baja el mínimo de algún punto o quita uno.',
    'most-too-short': 'Acorta la sesión, sube el máximo de algún punto o añade uno.',
    'no-reserve': 'Da a un punto más que su mínimo, o deja que uno pueda omitirse.',
    'little-reserve': 'Deja que un punto pueda omitirse, o baja el mínimo de algunos.',
    'nothing-gives-first':
      'Marca una charla, o lo que menos importe, con «Cede minutos antes que los demás puntos».',
    'planned-at-least': 'Dale un minuto más, o baja su mínimo.',
    'thin-notes': 'Añade qué hacer minuto a minuto, en qué fijarse y qué dejar fuera.',
    'no-roles': 'Añade algunas en Personas, si importan en este taller.',
    'no-objectives': 'Añade uno o dos en Datos.',
  },
});

/** Says a note in the interface's language, and what can be done about it. */
export function useNoteWords(): (note: SessionWarning) => { readonly words: string; readonly todo: string } {
  const language = useLanguage();
  const todo = useText(WHAT_TO_DO);
  return ({ code, message, values }) => ({
    words: language === 'es' ? SPANISH[code](values) : message,
    todo: todo[code],
  });
}
