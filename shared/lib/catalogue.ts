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
