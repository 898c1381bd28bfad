/** Letters of room codes: none that looks like another (I, O) or like a digit, and no vowels that spell words. */
export const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
export const CODE_LENGTH = 6;

/** Between the letters of a code as people write and break it. */
const BETWEEN = String.raw`[\s.·_\-–—]*`;
const LETTER = `[${CODE_LETTERS}]`;
const GROUP = `${LETTER}(?:${BETWEEN}${LETTER}){${CODE_LENGTH - 1}}`;
/** In a link it stands after `/r/`, wherever that was broken. What is no code's letter was mistyped, and is said so. */
const LINK = new RegExp(
  String.raw`\/\s*R\s*\/\s*([A-Z](?:${BETWEEN}[A-Z]){${CODE_LENGTH - 1}})(?![A-Z])`,
  'gu',
);
/** Among words; those of six letters have vowels. */
const ALONE = new RegExp(`(?<![\\p{L}\\p{N}])(${GROUP})(?![\\p{L}\\p{N}])`, 'gu');
const INVISIBLE = /[\p{Cf}\p{M}]/gu;

/**
 * The room code in what somebody typed or pasted, or in an address: a code in any case and width, with blanks, dashes
 * or line breaks; a link; words around either.
 * @returns six capital letters, or `undefined` where none can be read
 */
export function codeIn(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').toUpperCase();
  const found = last(plain, LINK) ?? last(plain, ALONE) ?? plain;
  const letters = found.replace(/[^A-Z]/g, '');
  return letters.length === CODE_LENGTH ? letters : undefined;
}

/**
 * The same, and the letter of a table behind the code, as it stands on the table's card: `KRTWNB F`, or its link.
 */
export function doorIn(text: string): { readonly code: string; readonly table?: string } | undefined {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').toUpperCase().trim();
  const run = /^([A-Z]{6})([A-Z]{1,2})$/.exec(plain);
  const code = run?.[1] ?? codeIn(text);
  if (code === undefined) return undefined;
  const behind = new RegExp(
    `${[...code].join(BETWEEN)}[\\s/.·,_\\-–—]{1,4}(?:(?:TABLE|MESA) {1,2})?([A-Z]{1,2})/?$`,
    'u',
  );
  const table = run?.[2] ?? behind.exec(plain)?.[1];
  return { code, ...(table === undefined ? {} : { table }) };
}

const last = (text: string, pattern: RegExp): string | undefined => [...text.matchAll(pattern)].at(-1)?.[1];

const DIGIT = /\p{Nd}/u;

/** The decimal digits in a text, of whatever script and width, as 0 to 9. */
export const digitsIn = (text: string): string =>
  [...text.normalize('NFKC')]
    .filter((letter) => DIGIT.test(letter))
    .map(digitValue)
    .join('');

/** Unicode keeps the ten digits of a script beside each other, in order. */
function digitValue(digit: string): number {
  const at = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(at - value - 1))) value++;
  return value;
}
