/** Words in every language that Plenary speaks: of screens, of results, of records. Pure, for both sides. */

/** The languages of the interface; a session's own texts stay in the language they were written in. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A catalogue's entries: texts, functions that make a text, and groups of these. */
export interface Texts {
  readonly [key: string]: string | ((...values: never[]) => string) | Texts;
}

/** The same keys with the same parameters, in another language. */
export type SameTexts<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : SameTexts<T[K]>;
};

export type Catalogue<T> = Readonly<Record<Language, SameTexts<T>>>;

/**
 * Declares the texts of one screen. English says which entries there are and what they are given; a language
 * that misses one does not compile.
 */
export function defineText<const T extends Texts>(catalogue: {
  readonly en: T & SameTexts<T>;
  readonly es: SameTexts<T>;
}): Catalogue<T> {
  return catalogue;
}

/** What is put into a sentence: plain data, which crosses the wire and is kept on disk. */
export type Value = string | number | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/**
 * Something to be said in whatever language its reader has: which entry of a catalogue, and what is put into it. An entry
 * that is given values is a function of one object.
 */
export interface Said {
  readonly code: string;
  readonly values?: Values;
}

/** What is to be said, alone, of something that holds more. */
export const said = <Code extends string>({
  code,
  values,
}: {
  code: Code;
  values?: Values;
}): {
  readonly code: Code;
  readonly values?: Values;
} => (values ? { code, values } : { code });

/** What the entries of a catalogue are given, by their codes; `never` for those that are given nothing. */
export type ValuesOf<T, Code> = Code extends keyof T
  ? T[Code] extends (values: infer Given) => string
    ? Given
    : never
  : never;

/**
 * The words for what is to be said; `undefined` where there are none: the code is another build's, or its values are
 * missing.
 */
export function wordsFor(texts: Texts, { code, values }: Said): string | undefined {
  const entry = Object.hasOwn(texts, code) ? texts[code] : undefined;
  if (typeof entry === 'string') return entry;
  return typeof entry === 'function' && values
    ? String(Reflect.apply(entry, undefined, [values]))
    : undefined;
}

const isLanguage = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);

/**
 * The first language that a person reads and the interface speaks, else English.
 * @param tags BCP 47 tags, best first, as `navigator.languages` has them.
 */
export function pickLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const [language = ''] = tag.toLowerCase().split('-');
    if (isLanguage(language)) return language;
  }
  return 'en';
}

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  es: new Intl.PluralRules('es'),
};

/** The form of a word that `count` takes in `language`, by the language's own rules: `plural('es', 1, …)`. */
export function plural(
  language: Language,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  return forms[PLURALS[language].select(count)] ?? forms.other;
}
