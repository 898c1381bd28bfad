import type { SessionWarning, WarningCode } from '../../../shared/agenda/warnings.ts';
import { useLanguage } from '../../ui/text.ts';

type Values = Readonly<Record<string, string>>;

const overview = ({ title, overview: first, heading }: Values) =>
  `${title}: el resumen dice ${first} min, su encabezado ${heading}.`;

/** The warnings' sentences in Spanish; in English they come as they are. */
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

/** Says a warning in the interface's language. */
export function useWarningWords(): (warning: SessionWarning) => string {
  const language = useLanguage();
  return ({ code, message, values }) => (language === 'es' ? SPANISH[code](values) : message);
}
