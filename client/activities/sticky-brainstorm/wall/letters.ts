/**
 * How much room a text needs, reckoned without drawing it: pure, and quick enough for thousands. It is an estimate on the
 * safe side; where it is wrong a text ends in "…".
 */

/** Of most letters, em. */
const LETTER = 0.545;
/** Letters about as wide as each other in the projector's font, em. */
const ALIKE: Readonly<Record<string, number>> = {
  "'.,:;’": 0.22,
  'ijl ': 0.27,
  '!()"': 0.31,
  'ft[]|`': 0.34,
  'r-{}/\\_': 0.37,
  '1I': 0.41,
  yzvs: 0.47,
  'xckJ7?*': 0.5,
  dbpqgTEY35: 0.58,
  '689$PSVZB+4': 0.61,
  'RXAKC=0#D': 0.67,
  'wUNGHOQ&': 0.72,
  'mM@': 0.84,
  'W%…': 0.92,
};
const BY_LETTER = new Map(
  Object.entries(ALIKE).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const SPACE = 0.27;
/** Bold ones are wider. */
export const BOLD = 1.07;
/** Of letters as wide as they are high: Chinese, Japanese, Korean, and most pictures. */
const BROAD = 1.02;
const BROAD_LETTER =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f300}-\u{1faff}]/u;
export const LINE_HEIGHT = 1.18;

/** By code; accents make no letter wider. */
const WIDTHS = Array.from(
  { length: 0x250 },
  (_, code) => BY_LETTER.get(String.fromCharCode(code).normalize('NFD').charAt(0)) ?? LETTER,
);

/** How wide a text is on one line, em. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += WIDTHS[letter.codePointAt(0) ?? 0] ?? (BROAD_LETTER.test(letter) ? BROAD : LETTER);
  return width;
}

/** The longest of its words, em. */
export const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map(widthOf));

/** On how many lines a text stands. @param em how many em a line is wide */
export function linesOf(text: string, em: number): number {
  if (em < 1) return Number.POSITIVE_INFINITY;
  let lines = 0;
  for (const part of text.split('\n')) {
    lines += 1;
    let at = 0;
    for (const word of part.split(/\s+/)) {
      const width = widthOf(word);
      if (at > 0 && at + SPACE + width <= em) {
        at += SPACE + width;
        continue;
      }
      if (at > 0) lines += 1;
      // One that is longer than a line goes on.
      lines += Math.max(0, Math.ceil(width / em) - 1);
      at = width <= em ? width : width % em;
    }
  }
  return lines;
}

/** What is on a sticky. */
export interface Written {
  readonly text: string;
  /** Its letter is shown. */
  readonly table?: string | undefined;
}

/** On a sticky this wide rank and letter stand beside the text, on a narrower one below. */
const BESIDE_FROM_EM = 9;
const RANK_EM = 1.3;
const LETTER_EM = 1.6;
export const BELOW_EM = 1.3;
/** With smaller letters, px, rank and letter are left out: colours say them. */
export const MARKS_FROM = 15;
/** Between the paper's edge and what stands on it. */
export const PADDING_EM = 0.45;

/** Where rank and letter stand, and how wide the lines of the text are, px. */
export function settingOf(
  { table }: Pick<Written, 'table'>,
  width: number,
  font: number,
): { readonly beside: boolean; readonly line: number } {
  const beside = width >= BESIDE_FROM_EM * font && font >= MARKS_FROM;
  const marks = beside ? RANK_EM + (table === undefined ? 0 : LETTER_EM) : 0;
  return { beside, line: width - (2 * PADDING_EM + marks) * font };
}

/** How high a sticky must be for what is on it, px. @param font size of its letters, px */
export function heightFor(written: Written, width: number, font: number): number {
  const { beside, line } = settingOf(written, width, font);
  const below = beside || font < MARKS_FROM ? 0 : BELOW_EM;
  return (linesOf(written.text, line / font) * LINE_HEIGHT + 2 * PADDING_EM + below) * font;
}

interface Room {
  readonly w: number;
  readonly h: number;
}

/** The largest of these sizes at which its text fits, if there is one. @param sizes px, largest first */
export const sizeFor = (written: Written, { w, h }: Room, sizes: readonly number[]): number | undefined =>
  sizes.find((size) => heightFor(written, w, size) <= h);

/** The same for all of some together. */
export const sizeForAll = (
  written: readonly Written[],
  { w, h }: Room,
  sizes: readonly number[],
): number | undefined => sizes.find((size) => written.every((one) => heightFor(one, w, size) <= h));
