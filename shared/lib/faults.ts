import { defineText, type Language, type Said, type ValuesOf, wordsFor } from './catalogue.ts';

const list = (entries: readonly string[]): string => entries.join(', ');
const english = (kind: string): string => ENGLISH[kind] ?? kind;
const spanish = (kind: string): string => SPANISH[kind] ?? kind;

/** What a value is, or should be, for people who never saw a schema. */
const ENGLISH: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  null: 'empty',
};
const SPANISH: Readonly<Record<string, string>> = {
  string: 'texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista',
  tuple: 'una lista',
  object: 'un grupo de campos',
  record: 'un grupo de campos',
  null: 'nada',
};

const meant = (guess: string): string => (guess === '' ? '' : `, did you mean "${guess}"?`);
const querías = (guess: string): string => (guess === '' ? '' : `; ¿querías decir «${guess}»?`);

/**
 * What can be wrong with a session, a config or a payload. The names are the codes of {@link Fault}s; schemas give
 * them as the message of a check, where zod's own issue does not say it all.
 */
export const faultWords = defineText({
  en: {
    /** For what has no words of its own: of a later build, say. */
    unusable: 'is not as expected',
    empty: 'must not be empty',
    missing: 'is missing',
    missingKind: ({ kind }: { kind: string }) => `is missing (${english(kind)})`,
    missingChoice: ({ allowed }: { allowed: readonly string[] }) => `is missing (${list(allowed)})`,
    /** @param shown the value itself, where it can be shown */
    otherKind: ({ kind, found, shown }: { kind: string; found: string; shown: string }) =>
      `must be ${english(kind)}, not ${found === 'string' ? `the text "${shown}"` : shown || english(found)}`,
    otherChoice: ({ allowed, guess }: { allowed: readonly string[]; guess: string }) =>
      `must be ${allowed.length > 1 ? 'one of ' : ''}${list(allowed)}${meant(guess)}`,
    unknownField: ({ guess }: { guess: string }) => `unknown field${meant(guess)}`,
    tooShort: ({ least }: { least: number }) => `must have at least ${least} characters`,
    tooLong: ({ most }: { most: number }) => `must have at most ${most} characters`,
    tooFew: ({ least }: { least: number }) =>
      least === 1 ? 'must have at least one' : `must have at least ${least}`,
    tooMany: ({ most }: { most: number }) => `must be at most ${most}`,
    atLeast: ({ least }: { least: number }) =>
      least === 0 ? 'must not be negative' : `must be at least ${least}`,
    atMost: ({ most }: { most: number }) => `must be at most ${most}`,
    moreThan: ({ least }: { least: number }) => `must be more than ${least}`,
    lessThan: ({ most }: { most: number }) => `must be less than ${most}`,
    upsideDown: 'the first number (least) is more than the second (most)',
    twoNumbers: 'must be two numbers: [least, most]',
    slug: 'must be letters, digits, - and _ only, at most 64, and begin with a letter or digit',
    id: 'must be letters, digits, - and _ only, at most 64',
    unusableId: 'is not a usable id',
    stepId: 'must be letters, digits, dots, - and _ only',
    noJson: 'is no JSON',
    headingId: 'must be the id of a topic',
    language: 'must be a language tag such as en or es-MX',
    link: 'must be a link that begins with http:// or https://',
    serverAddress: 'must be an address',
    tableLetter: 'must be a table letter',
    usedTwice: ({ id }: { id: string }) => `the id "${id}" is used twice`,
    keptId: ({ id }: { id: string }) => `the id "${id}" has a meaning of its own here: choose another`,
    noSuchId: ({ id }: { id: string }) => `there is none with the id "${id}"`,
    takenId: ({ id, place }: { id: string; place: string }) => `"${id}" is already the id of ${place}`,
    stepName: ({ id }: { id: string }) => `"${id}" is the name of the step before the questions`,
    twiceNamed: 'names something twice',
    noneAsked: 'must have at least one that is asked',
    noPoints: 'there are no points to reveal',
    leaveOut: 'leave it out instead of giving none',
    noSection: ({ section, guess }: { section: string; guess: string }) =>
      `there is no section "${section}"${meant(guess)}`,
    noItemBefore: ({ item, guess }: { item: string; guess: string }) =>
      `there is no item "${item}" before this one${meant(guess)}`,
    noActivity: ({ activity }: { activity: string }) => `there is no activity "${activity}"`,
    outsideItem: ({ planned, least, most }: { planned: string; least: number; most: number }) =>
      `${planned} is outside the item's own minutes, ${least} to ${most}`,
    outsideSection: ({ planned, least, most }: { planned: string; least: number; most: number }) =>
      `its items are planned for ${planned} minutes, the section takes ${least} to ${most}`,
    emptySection: ({ least, most }: { least: number; most: number }) =>
      `no item of the agenda belongs to it, the section takes ${least} to ${most}`,
    wrongTotal: ({ planned, total }: { planned: string; total: string }) =>
      `the planned minutes of the agenda add up to ${planned}, not ${total}`,
    yamlTab: 'YAML: the line begins with a tab. Indent with spaces',
    yamlIndent:
      'YAML: this line is indented too far or too little: what belongs together begins in the same column',
    yamlOpen: ({ sign }: { sign: string }) => `YAML: a closing ${sign} is missing before this`,
    yamlExtra: ({ sign }: { sign: string }) => `YAML: there is one ${sign} too many here`,
    yamlComma: 'YAML: a comma is missing before this',
    yamlComment: 'YAML: a space is missing before the #',
    yamlTwoColons:
      'YAML: there is a second ": " in this line, or it is indented too far. A text with ": " in it needs quotes around it',
    yamlNoField:
      'YAML: this is no field with a value. Is a colon missing, or the space after it, or is a line indented too little?',
    yamlTwice: 'YAML: this field stands here twice',
    yamlDocuments: 'YAML: a second document begins here, after a line "---". A file has only one',
    yamlStart: ({ sign }: { sign: string }) => `YAML: a text that begins with ${sign} needs quotes around it`,
    yamlEscape: ({ sign }: { sign: string }) =>
      `YAML: ${sign} means nothing between double quotes. Use single quotes, or write \\\\ for \\`,
    yamlTag: ({ tag }: { tag: string }) =>
      `YAML: there is no tag ${tag}. A text that begins with ! needs quotes around it`,
    yamlEnded:
      'YAML: the value has ended before this. A text that begins with a quote, *, & or a bracket needs quotes around all of it',
    yamlAlias: ({ name }: { name: string }) =>
      `YAML: nothing before this is called &${name}. A text that begins with * needs quotes around it`,
    yamlDeep: ({ most }: { most: number }) =>
      `YAML: nested more than ${most} deep, or with an alias that contains itself, or with too many aliases`,
    yamlOther: 'YAML: this cannot be read. A text with signs such as & * ! # % in it needs quotes around it',
    longFile: ({ most }: { most: number }) => `is longer than ${most} characters`,
    largeFile: ({ most }: { most: number }) => `is larger than ${most} bytes`,
    emptyFile: 'the file is empty',
    noFields: 'the file must be a group of fields, with lines such as "title: My workshop"',
    noUtf8: 'is not UTF-8 text',
    /** @param reason what the system says */
    unreadable: ({ reason }: { reason: string }) => `cannot be read: ${reason}`,
    fileName: 'its name must be letters, digits, - and _ only (it is the id of the session)',
    fileTwice: ({ id }: { id: string }) => `there is another file for the session "${id}"`,
    /** What zod says by itself, in its own words for each language. */
    other: ({ en }: { en: string; es: string }) => en,
  },
  es: {
    unusable: 'no es lo esperado',
    empty: 'no puede quedar vacío',
    missing: 'falta',
    missingKind: ({ kind }) => `falta (${spanish(kind)})`,
    missingChoice: ({ allowed }) => `falta (${list(allowed)})`,
    otherKind: ({ kind, found, shown }) =>
      `debe ser ${spanish(kind)}, no ${found === 'string' ? `el texto «${shown}»` : shown || spanish(found)}`,
    otherChoice: ({ allowed, guess }) =>
      `debe ser ${allowed.length > 1 ? 'uno de ' : ''}${list(allowed)}${querías(guess)}`,
    unknownField: ({ guess }) => `campo desconocido${querías(guess)}`,
    tooShort: ({ least }) => `como mínimo ${least} caracteres`,
    tooLong: ({ most }) => `como máximo ${most} caracteres`,
    tooFew: ({ least }) => (least === 1 ? 'hace falta al menos uno' : `hacen falta al menos ${least}`),
    tooMany: ({ most }) => `como máximo ${most}`,
    atLeast: ({ least }) => (least === 0 ? 'no puede ser negativo' : `debe ser al menos ${least}`),
    atMost: ({ most }) => `debe ser como máximo ${most}`,
    moreThan: ({ least }) => `debe ser más de ${least}`,
    lessThan: ({ most }) => `debe ser menos de ${most}`,
    upsideDown: 'el mínimo es mayor que el máximo',
    twoNumbers: 'deben ser dos números: [mínimo, máximo]',
    slug: 'solo letras, cifras, - y _, como máximo 64, y empieza por una letra o una cifra',
    id: 'solo letras, cifras, - y _, como máximo 64',
    unusableId: 'no sirve como id',
    stepId: 'solo letras, cifras, puntos, - y _',
    noJson: 'no es JSON',
    headingId: 'debe ser el id de un tema',
    language: 'debe ser un código de idioma, como en o es-MX',
    link: 'debe ser una dirección que empiece por http:// o https://',
    serverAddress: 'debe ser una dirección',
    tableLetter: 'debe ser la letra de una mesa',
    usedTwice: ({ id }) => `el id «${id}» ya está en uso`,
    keptId: ({ id }) => `el id «${id}» tiene aquí un significado propio: elige otro`,
    noSuchId: ({ id }) => `no hay ninguno con el id «${id}»`,
    takenId: ({ id, place }) => `«${id}» ya es el id de ${place}`,
    stepName: ({ id }) => `«${id}» es el nombre del paso anterior a las preguntas`,
    twiceNamed: 'nombra algo dos veces',
    noneAsked: 'debe tener al menos una que se haga',
    noPoints: 'no hay puntos que mostrar',
    leaveOut: 'quítalo en lugar de dejarlo sin nada',
    noSection: ({ section, guess }) => `no existe la sección «${section}»${querías(guess)}`,
    noItemBefore: ({ item, guess }) => `no hay ningún punto «${item}» antes de este${querías(guess)}`,
    noActivity: ({ activity }) => `no existe la actividad «${activity}»`,
    outsideItem: ({ planned, least, most }) =>
      `${planned} queda fuera de los minutos del punto, de ${least} a ${most}`,
    outsideSection: ({ planned, least, most }) =>
      `sus puntos suman ${planned} minutos previstos; la sección dura de ${least} a ${most}`,
    emptySection: ({ least, most }) =>
      `ningún punto de la agenda pertenece a ella; la sección dura de ${least} a ${most}`,
    wrongTotal: ({ planned, total }) => `los minutos previstos suman ${planned}, no ${total}`,
    yamlTab: 'YAML: la línea empieza con un tabulador. Usa espacios',
    yamlIndent:
      'YAML: esta línea tiene demasiada o muy poca sangría: lo que va junto empieza en la misma columna',
    yamlOpen: ({ sign }) => `YAML: antes de esto falta un ${sign} de cierre`,
    yamlExtra: ({ sign }) => `YAML: aquí sobra un ${sign}`,
    yamlComma: 'YAML: antes de esto falta una coma',
    yamlComment: 'YAML: antes de # falta un espacio',
    yamlTwoColons:
      'YAML: hay un segundo «: » en esta línea, o tiene demasiada sangría. Un texto con «: » va entre comillas',
    yamlNoField:
      'YAML: esto no es un campo con su valor. ¿Faltan los dos puntos o el espacio que los sigue, o tiene muy poca sangría?',
    yamlTwice: 'YAML: este campo está aquí dos veces',
    yamlDocuments: 'YAML: aquí empieza otro documento, tras una línea «---». Un archivo tiene solo uno',
    yamlStart: ({ sign }) => `YAML: un texto que empieza por ${sign} va entre comillas`,
    yamlEscape: ({ sign }) =>
      `YAML: ${sign} no significa nada entre comillas dobles. Usa comillas simples, o escribe \\\\ en lugar de \\`,
    yamlTag: ({ tag }) => `YAML: no existe la etiqueta ${tag}. Un texto que empieza por ! va entre comillas`,
    yamlEnded:
      'YAML: el valor terminó antes de esto. Un texto que empieza por comillas, *, & o un corchete va entero entre comillas',
    yamlAlias: ({ name }) =>
      `YAML: nada antes de esto se llama &${name}. Un texto que empieza por * va entre comillas`,
    yamlDeep: ({ most }) =>
      `YAML: tiene más de ${most} niveles, o un alias que se contiene a sí mismo, o demasiados alias`,
    yamlOther: 'YAML: esto no se puede leer. Un texto con signos como & * ! # % va entre comillas',
    longFile: ({ most }) => `tiene más de ${most} caracteres`,
    largeFile: ({ most }) => `tiene más de ${most} bytes`,
    emptyFile: 'el archivo está vacío',
    noFields: 'el archivo debe ser un grupo de campos, con líneas como «title: Mi taller»',
    noUtf8: 'no es texto UTF-8',
    unreadable: ({ reason }) => `no se puede leer: ${reason}`,
    fileName: 'su nombre solo puede tener letras, cifras, - y _ (es el id de la sesión)',
    fileTwice: ({ id }) => `hay otro archivo de la sesión «${id}»`,
    other: ({ es }) => es,
  },
});

export type FaultCode = keyof (typeof faultWords)['en'];

/** Something wrong: what kind, and what is put into its words. */
export interface Fault extends Said {
  readonly code: FaultCode;
}

export const isFaultCode = (text: string): text is FaultCode => Object.hasOwn(faultWords.en, text);

type Given<C extends FaultCode> = ValuesOf<(typeof faultWords)['en'], C>;

export const fault = <C extends FaultCode>(
  code: C,
  ...[values]: [Given<C>] extends [never] ? [] : [Given<C>]
): Fault => (values === undefined ? { code } : { code, values });

/** A fault in words, as the rest of a sentence about its field. */
export const faultText = (found: Said, language: Language = 'en'): string =>
  wordsFor(faultWords[language], found) ?? faultWords[language].unusable;
