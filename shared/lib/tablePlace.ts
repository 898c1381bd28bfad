/** Which table it is, from 1: A is 1, AA is 27. */
export const tablePlace = (table: string): number =>
  [...table].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
