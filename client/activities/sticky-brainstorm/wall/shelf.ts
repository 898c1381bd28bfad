import type { OneNote } from '../order.ts';
import { sizeFor, sizeForAll } from './letters.ts';
import type { Box } from './place.ts';
import { sizesFrom } from './sceneParts.ts';

/** The stickies of one turn, side by side, large enough for the back row. */
export interface Forward {
  readonly notes: readonly OneNote[];
  readonly boxes: readonly Box[];
  /** Size of the letters, px. */
  readonly font: number;
}

/** A card is at least so wide and so high, em. */
const CARD_EM = 12;
const CARD_HIGH_EM = 3.3;
/** At most so many come forward at a time. */
const MOST = 9;

type Shape = readonly [cols: number, rows: number];
const ALONE: Shape = [1, 1];

/** As many columns and rows as there is room for, then fewer, for longer texts. */
function shapesOf(shelf: Box, font: number): readonly Shape[] {
  const cols = Math.max(1, Math.min(4, Math.floor(shelf.w / (CARD_EM * font))));
  const rows = Math.max(1, Math.min(3, Math.floor(shelf.h / (CARD_HIGH_EM * font))));
  const shapes: Shape[] = [];
  for (let c = cols; c >= 1; c--) for (let r = rows; r >= 1; r--) if (c * r <= MOST) shapes.push([c, r]);
  return shapes.sort(([a, b], [c, d]) => c * d - a * b || c - a);
}

/**
 * Who comes forward together: the first who waits, on a card on which it can be read, and the next ones who can be read on
 * such a card; longer ones wait for larger cards. One that is too long for the whole shelf stands there alone.
 * @param waiting in the order of their turns
 */
export function comeForward(waiting: readonly OneNote[], shelf: Box, font: number, gap: number): Forward {
  const [first] = waiting;
  if (!first) return { notes: [], boxes: [], font };
  const shapes = shapesOf(shelf, font);
  const fits = (note: OneNote, [cols, rows]: Shape) =>
    sizeFor(note, cardOf(shelf, cols, rows, gap), [font]) !== undefined;
  const shape = shapes.find((one) => fits(first, one)) ?? ALONE;
  const others = waiting.slice(1).filter((note) => fits(note, shape));
  return standing([first, ...others].slice(0, shape[0] * shape[1]), shape, shelf, font, gap);
}

/** The same, as they read and as large as the wall is now. */
export function stillForward(notes: readonly OneNote[], shelf: Box, font: number, gap: number): Forward {
  const shape = shapesOf(shelf, font).findLast(([cols, rows]) => cols * rows >= notes.length) ?? ALONE;
  return standing(notes, shape, shelf, font, gap);
}

function standing(
  notes: readonly OneNote[],
  [cols, rows]: Shape,
  shelf: Box,
  font: number,
  gap: number,
): Forward {
  const card = cardOf(shelf, cols, rows, gap);
  return {
    notes,
    font: sizeForAll(notes, card, sizesFrom(font)) ?? font,
    boxes: notes.map((_, index) => boxAt(shelf, index, cols, card, gap)),
  };
}

const cardOf = (shelf: Box, cols: number, rows: number, gap: number) => ({
  w: (shelf.w - gap * (cols - 1)) / cols,
  h: (shelf.h - gap * (rows - 1)) / rows,
});

const boxAt = (
  shelf: Box,
  index: number,
  cols: number,
  { w, h }: { readonly w: number; readonly h: number },
  gap: number,
): Box => ({
  x: shelf.x + (index % cols) * (w + gap),
  y: shelf.y + Math.floor(index / cols) * (h + gap),
  w,
  h,
});
