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
  /** Those who waited and can be read on no card here: they have had their turn. */
  readonly passed?: readonly OneNote[];
}

/**
 * [SH1] As many come forward as are read together, nine at most: on cards of one size, a longer text on one as wide as two or
 *      three of them, one that is longer still on the whole shelf.
 * [SH2] Whoever waits longest comes; who has no room beside the others waits on.
 * [SH3] Few stand on larger cards.
 */
const MOST = 9;
/** A card is at least so wide and so high, em: two lines of text. */
const CARD_EM = 12;
const CARD_HIGH_EM = 3.27;

/** Cards side by side, and one below the other. */
type Shape = readonly [cols: number, rows: number];

/** From the largest cards to the smallest. */
function shapesOf(shelf: Box, font: number, gap: number): readonly Shape[] {
  const most = (room: number, least: number) => Math.max(1, Math.floor((room + gap) / (least * font + gap)));
  const cols = Math.min(4, Math.floor(shelf.w / (CARD_EM * font)) || 1);
  const rows = Math.min(3, most(shelf.h, CARD_HIGH_EM));
  const shapes: Shape[] = [];
  for (let c = 1; c <= cols; c++) for (let r = 1; r <= rows; r++) if (c * r <= MOST) shapes.push([c, r]);
  return shapes.sort(([a, b], [c, d]) => a * b - c * d || a - c);
}

/** Who comes forward together. @param waiting in the order of their turns */
export function comeForward(waiting: readonly OneNote[], shelf: Box, font: number, gap: number): Forward {
  let found: Forward = { notes: [], boxes: [], font };
  for (const shape of shapesOf(shelf, font, gap)) {
    const forward = standing(waiting, shape, shelf, font, gap);
    if (forward.notes.length > found.notes.length) found = forward;
  }
  return found;
}

/** The same where they stand, as they read now: who is gone leaves a gap, and nobody moves up. @param least smallest letters, px */
export function asTheyRead(forward: Forward, now: ReadonlyMap<string, OneNote>, least: number): Forward {
  const there = forward.notes.flatMap(({ id, text }, index) => {
    const note = now.get(id);
    const box = forward.boxes[index];
    // One that has grown too long for its card goes.
    const grown = note?.text !== text && note && box && sizeFor(note, box, [least]) === undefined;
    return note && box && !grown ? [{ note, box }] : [];
  });
  const notes = there.map(({ note }) => note);
  const boxes = there.map(({ box }) => box);
  const sizes = sizesFrom(least).filter((size) => size <= forward.font);
  return { ...forward, notes, boxes, font: lettersFor(notes, boxes, sizes) ?? least };
}

function standing(
  waiting: readonly OneNote[],
  [cols, rows]: Shape,
  shelf: Box,
  font: number,
  gap: number,
): Forward {
  const w = (shelf.w - gap * (cols - 1)) / cols;
  const h = (shelf.h - gap * (rows - 1)) / rows;
  const wide = (span: number) => span * w + gap * (span - 1);
  const spans = Array.from({ length: cols }, (_, index) => index + 1);
  const taken = Array.from({ length: rows }, () => 0);
  const notes: OneNote[] = [];
  const boxes: Box[] = [];
  for (const note of waiting) {
    if (taken.every((count) => count === cols)) break;
    const span = spans.find((count) => sizeFor(note, { w: wide(count), h }, [font]) !== undefined);
    if (span === undefined) {
      if (notes.length > 0) continue;
      return { notes: [note], boxes: [shelf], font: sizeForAll([note], shelf, sizesFrom(font)) ?? font };
    }
    const row = taken.findIndex((count) => count + span <= cols);
    if (row < 0) continue;
    const col = taken[row] ?? 0;
    taken[row] = col + span;
    notes.push(note);
    boxes.push({ x: shelf.x + col * (w + gap), y: shelf.y + row * (h + gap), w: wide(span), h });
  }
  return { notes, boxes, font: lettersFor(notes, boxes, sizesFrom(font)) ?? font };
}

/** The largest of these sizes at which each is read on its card. */
const lettersFor = (
  notes: readonly OneNote[],
  boxes: readonly Box[],
  sizes: readonly number[],
): number | undefined =>
  sizes.find((size) =>
    notes.every((note, index) => sizeFor(note, boxes[index] ?? NOWHERE, [size]) !== undefined),
  );

const NOWHERE = { w: 0, h: 0 };
