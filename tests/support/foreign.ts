/** A script that no word of ours is written in: what stands in it on a page is somebody's own, or the session's. */
const GREEK: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [
    letter,
    [...'αβξδεφγηιθκλμνοπψρστυβωχζσ'][at] ?? 'ω',
  ]),
);

/** Fields whose texts somebody wrote; all others hold ids, choices and addresses, in which no space stands. */
const WRITTEN = new Set([
  'body',
  'by',
  'decides',
  'description',
  'first',
  'heading',
  'invite',
  'items',
  'label',
  'lead',
  'levels',
  'name',
  'note',
  'notes',
  'objectives',
  'organisation',
  'plan',
  'points',
  'prompt',
  'purpose',
  'say',
  'scope',
  'scopes',
  'short',
  'source',
  'starts',
  'text',
  'title',
  'what',
  'where',
  'who',
]);

/** A text in letters of its own. Without Markdown: links need addresses as they are. */
export const foreign = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[a-z]/g, (letter) => GREEK[letter] ?? letter);

/** The same value, in which all that somebody wrote is foreign. */
export function inForeignWords(value: unknown, written = false): unknown {
  if (typeof value === 'string') return written || value.includes(' ') ? foreign(value) : value;
  if (Array.isArray(value)) return value.map((entry) => inForeignWords(entry, written));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, inForeignWords(entry, WRITTEN.has(name))]),
  );
}
