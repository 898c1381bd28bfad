/**
 * What people type, paste, dictate or take from a file, made fit for every screen. The same function runs on the phone
 * and on the server, so that both hold, count and compare the same text; what it did once it does not do again.
 * It never makes a text longer. Lengths are `text.length` (UTF-16 units, as browsers count them), after cleaning.
 */

/** Whatever ends a line somewhere: Word's soft return, slides' vertical tab, Windows, old Macs, mainframes, Unicode. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Control characters but tab and newline, halves of a pair, and code points that will never be characters. */
const UNUSABLE = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Characters that turn the direction of what follows, and those that end them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;
const ISOLATE = /[\u2066-\u2068]/;
const ENDS_EMBEDDING = '\u202c';
const ENDS_ISOLATE = '\u2069';

/** Nothing of it can be seen: spaces, joiners, fillers, marks, blank Braille. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u;
/** Unseen and without meaning at the ends of a text. Joiners and variation selectors belong to what stands beside them. */
const AT_ENDS = /[\s\u00ad\u180e\u200b\u2060\u2800\u3164\uffa0]/;

/** Whether there is nothing to read. */
export const isBlank = (text: string): boolean => UNSEEN.test(text);

/** A text of several lines while it is being written: white space stays as typed. */
export function cleanDraft(text: string): string {
  const clean = text
    .replace(LINE_ENDS, '\n')
    .replace(UNUSABLE, '')
    .split('\n')
    .map((line) => (TURNS.test(line) ? withPairsOnly(line) : line))
    .join('\n');
  return isBlank(clean) ? clean.replace(/\S|\ufeff/gu, '') : clean;
}

/** A text of several lines: without white space around it, and empty if nothing of it can be seen. */
export const cleanText = (text: string): string => trimmed(cleanDraft(text));

/** A text of one line while it is being written: a line's end is a space. */
export function cleanLineDraft(text: string): string {
  const clean = cleanDraft(text);
  return /[\t\n]/.test(clean) ? withPairsOnly(clean.replace(/[\t\n]+/g, ' ').replace(/ {2,}/g, ' ')) : clean;
}

/** A text of one line. */
export const cleanLine = (text: string): string => trimmed(cleanLineDraft(text));

function trimmed(text: string): string {
  if (isBlank(text)) return '';
  // A pattern that is tied to the end would try again at every space of a long text.
  let from = 0;
  let to = text.length;
  while (from < to && AT_ENDS.test(text.charAt(from))) from += 1;
  while (to > from && AT_ENDS.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/**
 * A line in which whatever turns the direction also ends, so that nothing after the text is turned by it: marks
 * without their other half go. The pairing is that of the Unicode Bidirectional Algorithm (X1 to X8).
 */
function withPairsOnly(line: string): string {
  const characters = line.split('');
  const open: { at: number; isolate: boolean }[] = [];
  const paired = new Set<number>();
  const close = (begin: number, end: number) => paired.add(begin).add(end);
  let isolates = 0;
  characters.forEach((character, index) => {
    if (!TURNS.test(character)) return;
    if (character === ENDS_EMBEDDING) {
      // An embedding ends inside the isolate in which it began.
      const last = open[open.length - 1];
      if (last === undefined || last.isolate) return;
      open.pop();
      close(last.at, index);
    } else if (character === ENDS_ISOLATE) {
      if (isolates === 0) return;
      isolates -= 1;
      // What is still open inside it is ended by it, and has no end of its own.
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        if (!last.isolate) continue;
        close(last.at, index);
        break;
      }
    } else {
      const isolate = ISOLATE.test(character);
      if (isolate) isolates += 1;
      open.push({ at: index, isolate });
    }
  });
  return characters.filter((character, index) => !TURNS.test(character) || paired.has(index)).join('');
}
