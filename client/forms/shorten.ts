/** Words that say nothing at the end of a shortened sentence. */
const DANGLING = /[\s,;:–—-]+$/;

/**
 * A text in a few words, for the agenda: its first line up to `most` characters, cut between words.
 * @param most What the field takes; what is made is shorter, since a few words are enough.
 */
export function shorten(text: string, most: number): string {
  const [line = ''] = text.trim().split('\n');
  const plain = line.replace(/\s+/g, ' ').trim();
  const limit = Math.min(most, 40);
  if (plain.length <= limit) return plain.replace(/[.:;,]+$/, '');
  const space = plain.lastIndexOf(' ', limit - 1);
  // A word longer than the limit is cut anyway, but never through a pair of code units.
  const cut =
    space > limit / 3 ? plain.slice(0, space) : [...plain.slice(0, limit - 1)].slice(0, -1).join('');
  return `${cut.replace(DANGLING, '')}…`;
}

/** Whether a short text still follows the long one: nobody has written it by hand. */
export const follows = (short: string, text: string, most: number): boolean =>
  short.trim() === '' || short === shorten(text, most);
