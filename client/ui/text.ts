import {
  type Catalogue,
  LANGUAGES,
  type Language,
  pickLanguage,
  type SameTexts,
} from '../../shared/lib/catalogue.ts';
import { storedChoice } from './storedChoice.ts';

export {
  type Catalogue,
  defineText,
  LANGUAGES,
  type Language,
  pickLanguage,
  plural,
  type SameTexts,
} from '../../shared/lib/catalogue.ts';

const chosen = storedChoice(
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

/** Kept, as to make one takes far longer than to use it. */
const formats = new Map<Language, Intl.NumberFormat>();

/** A number as people of the language write it: `1,234`, `12,5`. */
export function formatNumber(value: number, language: Language = chosen.get()): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  formats.set(language, format);
  return format.format(value);
}

/** A list in words: `A, B and C`. */
export const formatList = (words: readonly string[], language: Language = chosen.get()): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
