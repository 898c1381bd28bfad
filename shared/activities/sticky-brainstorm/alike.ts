import { edits } from '../../lib/nearest.ts';
import { plainLetters } from '../../lib/plainLetters.ts';

/** Words that say nothing of a topic, in English and Spanish, without accents. */
const SMALL = new Set(
  'a an and at by for from in of on or our the their to with al con de del e el en la las los nuestra nuestras nuestro nuestros o para por su sus un una y'.split(
    ' ',
  ),
);

/** From so many letters on, words that differ by one edit are taken for one: a slip, or "maestros" and "maestras". */
const SLIP_FROM = 6;

/**
 * The same for singular and plural, in English and Spanish: "policy" and "policies", "voz" and "voces", "class" and
 * "classes". What is left is no word, and only good for comparing.
 */
export function stem(word: string): string {
  let rest = word;
  while (rest.length > 3 && (rest.endsWith('e') || (rest.endsWith('s') && !rest.endsWith('ss'))))
    rest = rest.slice(0, -1);
  return rest.replace(/y$/u, 'i').replace(/z$/u, 'c');
}

/** The stems of a name's words, each once; a name without letters and digits is one word. */
function wordsOf(name: string): readonly string[] {
  const plain = plainLetters(name);
  const all = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = all.filter((word) => !SMALL.has(word));
  const words = telling.length > 0 ? telling : all;
  return [...new Set(words.length > 0 ? words.map(stem) : [plain.trim()])];
}

const sameWord = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= SLIP_FROM && b.length >= SLIP_FROM && a[0] === b[0] && Math.abs(a.length - b.length) <= 1
    ? edits(a, b) <= 1
    : false);

function alikeWords(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return 2 * few.length >= many.length && few.every((word) => many.some((other) => sameWord(word, other)));
}

/**
 * Two names probably mean the same topic: whatever the case, the accents, the plural, the order of words and small
 * words, all words of one are in the other, which has at most twice as many. [S13]
 */
export const alike = (a: string, b: string): boolean => alikeWords(wordsOf(a), wordsOf(b));

/**
 * Topics that are worth merging. [S13]
 * @param topics in the order in which they are shown
 * @returns groups of two or more ids, each topic in one group at most; within a group every name is like every other,
 * so "Leaders" alone does not bring "School leaders" and "District leaders" together
 */
export function alikeTopics(
  topics: readonly { readonly id: string; readonly name: string }[],
): readonly (readonly string[])[] {
  const groups: { readonly ids: string[]; readonly names: (readonly string[])[] }[] = [];
  for (const { id, name } of topics) {
    const words = wordsOf(name);
    const group = groups.find(({ names }) => names.every((other) => alikeWords(words, other)));
    if (group) {
      group.ids.push(id);
      group.names.push(words);
    } else groups.push({ ids: [id], names: [words] });
  }
  return groups.map(({ ids }) => ids).filter((ids) => ids.length > 1);
}
