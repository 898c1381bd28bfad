import { keptChoice } from './keptChoice.ts';

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

const chosen = keptChoice(
  'plenary.language',
  LANGUAGES,
  () => (typeof navigator === 'undefined' ? 'en' : pickLanguage(navigator.languages ?? [navigator.language])),
  (next, page) => {
    page.lang = next;
  },
);

/** The language in use now; in components use {@link useLanguage}. */
export const language = chosen.get;

/** Chooses the language by hand and keeps the choice on this device. */
export const setLanguage = chosen.set;

/** The language in use; re-renders when it changes. */
export const useLanguage = chosen.use;

/** The texts of a catalogue in the language in use. */
export function useText<T>(catalogue: Catalogue<T>): SameTexts<T> {
  return catalogue[useLanguage()];
}

const pluralRules = new Map<string, Intl.PluralRules>();

/** The form of a word that `count` takes in `language`, by the language's own rules: `plural('es', 1, …)`. */
export function plural(
  language: Language,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  let rules = pluralRules.get(language);
  if (!rules) {
    rules = new Intl.PluralRules(language);
    pluralRules.set(language, rules);
  }
  return forms[rules.select(count)] ?? forms.other;
}

/** A number as people of the language write it: `1,234`, `12,5`. */
export const formatNumber = (value: number, language: Language = chosen.get()): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);

/** A list in words: `A, B and C`. */
export const formatList = (words: readonly string[], language: Language = chosen.get()): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
