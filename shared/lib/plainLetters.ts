/** Text as people search for it, without accents and capitals: who types "educacion" finds "Educación". */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
