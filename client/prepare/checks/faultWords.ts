import { useLanguage } from '../../ui/text.ts';

/** The checks speak English; these are their sentences in Spanish, with what stands in them kept. */
const SPANISH: readonly (readonly [RegExp, string])[] = [
  [/^must not be empty$/, 'no puede quedar vacío'],
  [/^is missing.*$/, 'falta'],
  [/^(?:must have )?at most (\d+) characters$/, 'como máximo $1 caracteres'],
  [/^must be more than (\S+)$/, 'debe ser más de $1'],
  [/^must be at most (.+)$/, 'debe ser como máximo $1'],
  [/^must be at least (.+)$/, 'debe ser al menos $1'],
  [/^must have at (least|most) .*$/, 'no tiene la cantidad permitida'],
  [/^must not be negative$/, 'no puede ser negativo'],
  [/^the first number \(least\) is more than the second \(most\)$/, 'el mínimo es mayor que el máximo'],
  [
    /^(\S+) is outside the item's own minutes, (\S+) to (\S+)$/,
    '$1 queda fuera de los minutos del punto, de $2 a $3',
  ],
  [
    /^its items are planned for (\S+) minutes, the section takes (\S+) to (\S+)$/,
    'sus puntos suman $1 minutos previstos; la sección dura de $2 a $3',
  ],
  [
    /^no item of the agenda belongs to it, the section takes (\S+) to (\S+)$/,
    'ningún punto de la agenda pertenece a ella; la sección dura de $1 a $2',
  ],
  [/^the planned minutes of the agenda add up to (\S+), not (\S+)$/, 'los minutos previstos suman $1, no $2'],
  [/^"(.*)" is already the id of .*$/, 'el id «$1» ya está en uso'],
  [/^there is no item "(.*?)" before.*$/, 'no hay ningún punto «$1» antes de este'],
  [/^there is no section "(.*?)".*$/, 'no existe la sección «$1»'],
  [/^there is no activity "(.*?)".*$/, 'no existe la actividad «$1»'],
  [
    /^(?:must be a web address|must be a link).*$/,
    'debe ser una dirección que empiece por http:// o https://',
  ],
  [/^needs at least one (slide|statement|question)$/, 'hace falta al menos uno'],
  [/^must (?:have|hold) at least one.*$/, 'hace falta al menos uno'],
];

/** Says a fault in the interface's language; one without a translation stays as it is. */
export function useFaultWords(): (message: string) => string {
  const language = useLanguage();
  return (message) => {
    if (language !== 'es') return message;
    const [pattern, words] = SPANISH.find(([each]) => each.test(message)) ?? [];
    return pattern && words ? message.replace(pattern, words) : message;
  };
}
