/** Text as people search for it, without accents and capitals: who types "educacion" finds "Educación". */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether two texts are the same but for accents and capitals. */
export const sameWords = (a: string, b: string): boolean => plainLetters(a.trim()) === plainLetters(b.trim());
