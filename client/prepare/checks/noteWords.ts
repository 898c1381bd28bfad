import type { SessionWarning } from '../../../shared/agenda/warnings.ts';
import { type WarningCode, warningText } from '../../../shared/agenda/warningWords.ts';
import { defineText, useLanguage, useText } from '../../ui/text.ts';

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
    'tables-crowded': 'Plan more tables under People, or fewer people.',
    'tables-sparse': 'Plan fewer tables under People, or leave the number to whoever opens the room.',
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
    'tables-crowded': 'Prevé más mesas en Personas, o menos gente.',
    'tables-sparse': 'Prevé menos mesas en Personas, o deja el número a quien abra la sala.',
    'no-objectives': 'Añade uno o dos en Datos.',
  },
});

/** Says a note in the interface's language, and what can be done about it. */
export function useNoteWords(): (note: SessionWarning) => { readonly words: string; readonly todo: string } {
  const language = useLanguage();
  const todo = useText(WHAT_TO_DO);
  return (note) => ({ words: warningText(note, language), todo: todo[note.code] });
}
