import { tableTone } from '../../../ui/tableTone.ts';
import { BELOW_EM, LINE_HEIGHT, MARKS_FROM, PADDING_EM, settingOf, sizeFor } from './letters.ts';
import type { Place } from './place.ts';

/** What is seen of a sticky on canvas. */
export interface Look {
  readonly text: string;
  readonly table?: string | undefined;
  readonly rank: number;
}

/** What stickies are drawn on. */
export type Surface = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'canvas'
  | 'clearRect'
  | 'direction'
  | 'drawImage'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'measureText'
  | 'textAlign'
  | 'textBaseline'
>;

/** The page's colours, as it has resolved them. */
export interface Palette {
  readonly ink: string;
  /** By tone of a table; `none` for those without a letter. */
  readonly tones: ReadonlyMap<string, { readonly tone: string; readonly wash: string }>;
  readonly letter: string;
  /** Behind everything. */
  readonly paper: string;
  /** Colours of small stickies, by tone, then by rank. */
  readonly patches: ReadonlyMap<string, readonly string[]>;
  /** The page runs from right to left: asked for once, as asking lays the page out. */
  readonly rtl: boolean;
}

/** How stickies of one scene are drawn. */
export interface Manner {
  readonly palette: Palette;
  /** Of the page's letters, as CSS has them. */
  readonly family: string;
  /** Sizes that a text may have at a place, px, largest first. */
  readonly sizesAt: (place: Place) => readonly number[];
}

/** The smallest letters that are drawn, px: smaller ones are only grey lines. */
export const LEAST_LETTERS = 9;
/** Higher than this a sticky is paper with an edge in its table's colour, px; lower it is a patch of that colour. */
const PAPER_FROM = 20;
/** How much of its table's colour a patch has, by rank: the most important are felt first. */
const STRENGTH = [1, 0.66, 0.4];

/** The colours of small stickies of a tone, by rank. */
export const shadesOf = (tone: string, paper: string): string[] =>
  STRENGTH.map((share) => mixed(tone, paper, share));

export const toneOf = (table: string | undefined): string =>
  table === undefined ? 'none' : tableTone(table);

/** Two colours, the first as strong as `share` says. Both as browsers resolve them: `rgb(1, 2, 3)`. */
export function mixed(over: string, under: string, share: number): string {
  const [a, b] = [over, under].map((colour) => (colour.match(/[\d.]+/g) ?? []).map(Number));
  const channel = (index: number) => Math.round((a?.[index] ?? 0) * share + (b?.[index] ?? 0) * (1 - share));
  return `rgb(${channel(0)}, ${channel(1)}, ${channel(2)})`;
}

/** Whole pixels, so that edges are sharp and neighbours never touch. */
export function pixels({ x, y, w, h }: Place): Place {
  const left = Math.round(x);
  const top = Math.round(y);
  return {
    x: left,
    y: top,
    w: Math.max(1, Math.round(x + w) - left),
    h: Math.max(1, Math.round(y + h) - top),
  };
}

const patchOf = ({ patches, ink }: Palette, { table, rank }: Look): string => {
  const shades = patches.get(toneOf(table));
  return shades?.[Math.min(rank, shades.length) - 1] ?? ink;
};

/** It is high enough for words. @param h px of the page */
export const isPaper = ({ h }: Pick<Place, 'h'>): boolean => h >= PAPER_FROM;

/** What a sticky without its words is painted with. */
export interface Shade {
  readonly patch: string;
  readonly wash: string;
}

export const shadeOf = (palette: Palette, look: Look): Shade => ({
  patch: patchOf(palette, look),
  wash: palette.tones.get(toneOf(look.table))?.wash ?? palette.paper,
});

/** Draws a sticky without its words: quick enough for thousands of them in a frame. All in whole device pixels. */
export function fillShade(
  surface: Surface,
  { patch, wash }: Shade,
  x: number,
  y: number,
  w: number,
  h: number,
  ratio: number,
): void {
  if (h < PAPER_FROM * ratio) {
    surface.fillStyle = patch;
    surface.fillRect(x, y, w, h);
    return;
  }
  surface.fillStyle = wash;
  surface.fillRect(x, y, w, h);
  surface.fillStyle = patch;
  const edge = edgeOf(h, ratio);
  surface.fillRect(x, y + h - edge, w, edge);
}

/** Of the stripe in the table's colour. */
const edgeOf = (height: number, ratio: number): number =>
  Math.max(2, Math.round(Math.min(height * 0.06, 5 * ratio)));

/** Where a sticky was that has come forward: its outline. */
export function drawGap(context: Surface, look: Look, place: Place, palette: Palette, ratio: number): void {
  const { x, y, w, h } = pixels(place);
  const line = Math.max(1, Math.round(Math.min(h * 0.12, 2 * ratio)));
  context.fillStyle = patchOf(palette, look);
  context.fillRect(x, y, w, h);
  if (w <= 2 * line || h <= 2 * line) return;
  context.clearRect(x + line, y + line, w - 2 * line, h - 2 * line);
}

/** Draws a sticky as it is read: paper, words, rank and letter. @param place device pixels */
export function drawSticky(
  context: Surface,
  look: Look,
  place: Place,
  { palette, family, sizesAt }: Manner,
  ratio: number,
): void {
  const at = pixels(place);
  fillShade(context, shadeOf(palette, look), at.x, at.y, at.w, at.h, ratio);
  if (!isPaper({ h: at.h / ratio })) return;
  const w = place.w / ratio;
  const h = place.h / ratio;
  const sizes = sizesAt({ ...place, w, h });
  const least = sizes.at(-1) ?? LEAST_LETTERS;
  const found = sizeFor(look, { w, h }, sizes) ?? (showsSome(w / least, h / least) ? least : undefined);
  if (found === undefined) {
    drawLetterAlone(context, look, at, palette, family);
    return;
  }
  const setting = settingOf(look, w, found);
  const { beside } = setting;
  const line = setting.line * ratio;
  const marked = found >= MARKS_FROM;
  const size = found * ratio;
  const pad = PADDING_EM * size;
  // From the start of the line, wherever that is.
  const from = (along: number, width = 0) => (palette.rtl ? at.x + at.w - along - width : at.x + along);
  context.textBaseline = 'alphabetic';
  if (marked) {
    const below = at.y + at.h - edgeOf(at.h, ratio) - 1.12 * size;
    const marks = beside ? { size, y: at.y + pad } : { size: size * 0.86, y: below };
    drawMarks(context, look, { palette, family, from, along: pad, ...marks });
  }
  context.font = `400 ${size}px ${family}`;
  context.fillStyle = palette.ink;
  const room = at.h - 2 * pad - (marked && !beside ? BELOW_EM * size : 0);
  const most = Math.max(1, Math.floor(room / (LINE_HEIGHT * size) + 0.08));
  const own = isRightToLeft(look.text) ? 'rtl' : 'ltr';
  context.direction = own;
  context.textAlign = 'start';
  const left = from(at.w - pad - line, line);
  const x = own === 'rtl' ? left + line : left;
  const lines = wrapped(look.text, line, most, (text) => context.measureText(text).width);
  lines.forEach((text, index) => {
    context.fillText(text, x, at.y + pad + size * (0.9 + index * LINE_HEIGHT));
  });
}

/** Two lines of some words, or one of several, say more than a letter. @param w its size, em */
const showsSome = (w: number, h: number): boolean => (h >= 3.2 && w >= 5) || (h >= 2.1 && w >= 11);

/** Too small for words: which table's it is, if that is known. */
function drawLetterAlone(
  context: Surface,
  { table }: Look,
  at: Place,
  palette: Palette,
  family: string,
): void {
  if (table === undefined) return;
  const size = Math.min(at.h * 0.6, (at.w * 0.8) / table.length);
  context.font = `700 ${size}px ${family}`;
  context.fillStyle = palette.tones.get(toneOf(table))?.tone ?? palette.ink;
  context.direction = 'ltr';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(table, at.x + at.w / 2, at.y + at.h / 2 + size * 0.34);
}

/** The rank, and the table's letter on its colour. */
function drawMarks(
  context: Surface,
  { rank, table }: Look,
  where: {
    readonly palette: Palette;
    readonly family: string;
    readonly size: number;
    readonly from: (along: number, width?: number) => number;
    readonly along: number;
    readonly y: number;
  },
): void {
  const { palette, family, size, from, along, y } = where;
  context.direction = 'ltr';
  context.textAlign = 'center';
  context.font = `700 ${size * 1.1}px ${family}`;
  context.fillStyle = palette.ink;
  context.fillText(String(rank), from(along, 0.7 * size) + 0.35 * size, y + 0.95 * size);
  if (table === undefined) return;
  const wide = Math.max(1.16, 0.55 + 0.55 * table.length) * size;
  const left = from(along + 1.15 * size, wide);
  context.fillStyle = palette.tones.get(toneOf(table))?.tone ?? palette.ink;
  context.beginPath();
  context.arc(left + 0.58 * size, y + 0.58 * size, 0.58 * size, Math.PI / 2, (3 * Math.PI) / 2);
  context.arc(left + wide - 0.58 * size, y + 0.58 * size, 0.58 * size, -Math.PI / 2, Math.PI / 2);
  context.fill();
  context.font = `700 ${size * 0.78}px ${family}`;
  context.fillStyle = palette.letter;
  context.fillText(table, left + wide / 2, y + 0.86 * size);
}

const STRONG = /[\p{L}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** By its first letter that has a direction, as `dir="auto"` has it. */
function isRightToLeft(text: string): boolean {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

const REST = '…';

/** A text in lines that fit, the last one ended in "…" where there is more. @param widthOf px */
function wrapped(text: string, width: number, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = '';
    for (const word of part.split(/\s+/).filter(Boolean)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (widthOf(longer) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      while (widthOf(line) > width && line.length > 1) {
        const fits = longestPrefix(line, width, widthOf);
        lines.push(line.slice(0, fits));
        line = line.slice(fits);
      }
    }
    lines.push(line);
  }
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && widthOf(`${last}${REST}`) > width) last = [...last].slice(0, -1).join('');
  return [...lines.slice(0, most - 1), `${last.trimEnd()}${REST}`];
}

/** Never nothing, and no letter cut in two. */
function longestPrefix(word: string, width: number, widthOf: (text: string) => number): number {
  let length = 0;
  for (const letter of word) {
    if (length > 0 && widthOf(word.slice(0, length + letter.length)) > width) break;
    length += letter.length;
  }
  return length;
}
