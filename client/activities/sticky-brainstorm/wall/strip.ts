import type { OneNote } from '../order.ts';
import { heightFor, LINE_HEIGHT, longestWord, PADDING_EM, settingOf } from './letters.ts';
import type { Box } from './place.ts';
import { sizesFrom } from './sceneParts.ts';
import type { Forward } from './shelf.ts';

/**
 * A strip below the room's topics, on which stickies come forward and hide nothing.
 *
 * [ST1] Cards stand in rows as high as each other, each card as wide as its text needs, and a little wider where the row has
 *      room to spare. No text is cut, and no word broken.
 * [ST2] In so many rows as show most stickies, nine at most.
 * [ST3] Whoever waits longest comes; of the next ones those with the shortest texts, and the others wait on. A text that is too long for the strip is
 *      passed: it is read when a host shows its topic alone.
 */
const MOST = 9;
const MOST_ROWS = 3;
/** A card is at least so wide, em: rank and letter stand beside the text. */
const LEAST_EM = 9;
const STEP_EM = 0.5;
/** So many are the next ones. [ST3] */
const NEXT = 18;
/** And at most so many times as wide as its text needs. */
const WIDEST = 1.4;

/** How high a card of so many lines is, em. */
export const cardHigh = (lines: number): number => lines * LINE_HEIGHT + 2 * PADDING_EM + 0.02;

/** Who comes forward together. @param waiting in the order of their turns */
export function comeInStrip(waiting: readonly OneNote[], strip: Box, font: number, gap: number): Forward {
  let found = inRows(waiting, 1, strip, font, gap);
  for (let rows = 2; rows <= MOST_ROWS; rows++) {
    if ((strip.h - gap * (rows - 1)) / rows < cardHigh(1) * font) break;
    const forward = inRows(waiting, rows, strip, font, gap);
    if (forward.notes.length > found.notes.length) found = forward;
  }
  const passed = waiting.filter((note) => !isRead(note, strip, font));
  return { ...found, passed };
}

/** Its words are whole, and all of them there. */
const isRead = (note: OneNote, { w, h }: Pick<Box, 'w' | 'h'>, font: number): boolean =>
  settingOf(note, w, font).line >= longestWord(note.text) * font && heightFor(note, w, font) <= h;

/** How wide a card so high must be for a text, px; nothing where it cannot be read on one. */
function widthIn(note: OneNote, most: number, high: number, font: number): number | undefined {
  for (let width = LEAST_EM * font; width <= most; width += STEP_EM * font)
    if (isRead(note, { w: width, h: high }, font)) return width;
  return undefined;
}

/** Those who can be read on cards so high, in the order in which they are given room. [ST3] */
function inWidth(waiting: readonly OneNote[], high: number, most: number, font: number) {
  const cards = waiting.flatMap((note) => {
    const width = widthIn(note, most, high, font);
    return width === undefined ? [] : [{ note, width }];
  });
  const next = cards.slice(1, NEXT).sort((a, b) => a.width - b.width);
  return [...cards.slice(0, 1), ...next, ...cards.slice(NEXT)];
}

function inRows(waiting: readonly OneNote[], count: number, strip: Box, font: number, gap: number): Forward {
  const high = (strip.h - gap * (count - 1)) / count;
  const rows = Array.from({ length: count }, (): { note: OneNote; width: number }[] => []);
  const left = rows.map(() => strip.w + gap);
  let taken = 0;
  for (const { note, width } of inWidth(waiting, high, strip.w, font)) {
    const row = left.findIndex((room) => room >= width + gap - 0.01);
    if (row < 0 || taken === MOST) continue;
    rows[row]?.push({ note, width });
    left[row] = (left[row] ?? 0) - width - gap;
    taken += 1;
  }
  const cards = rows.flatMap((row, at) => {
    const need = row.reduce((sum, { width }) => sum + width, 0);
    const wider = Math.min(WIDEST, (strip.w - gap * (row.length - 1)) / Math.max(1, need));
    let x = strip.x;
    return row.map(({ note, width }) => {
      const box = { x, y: strip.y + at * (high + gap), w: width * wider, h: high };
      x += box.w + gap;
      return { note, box };
    });
  });
  const letters = sizesFrom(font).find((size) => cards.every(({ note, box }) => isRead(note, box, size)));
  return {
    notes: cards.map(({ note }) => note),
    boxes: cards.map(({ box }) => box),
    font: letters ?? font,
  };
}
