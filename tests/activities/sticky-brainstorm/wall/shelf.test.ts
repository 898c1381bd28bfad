import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OneNote } from '../../../../client/activities/sticky-brainstorm/order.ts';
import type { Box } from '../../../../client/activities/sticky-brainstorm/wall/place.ts';
import { asTheyRead, comeForward } from '../../../../client/activities/sticky-brainstorm/wall/shelf.ts';

const SHELF: Box = { x: 0, y: 40, w: 1_168, h: 320 };
const FONT = 28;
const GAP = 10;

const LONG =
  'A plan that every school has had a hand in, with the money for it, and who answers for each part.';

const notesOf = (texts: readonly string[]): OneNote[] =>
  texts.map((text, index) => ({ id: `s${index}`, text, rank: 1, of: 3 }));

const apart = (a: Box, b: Box) =>
  a.x + a.w <= b.x + 0.01 || b.x + b.w <= a.x + 0.01 || a.y + a.h <= b.y + 0.01 || b.y + b.h <= a.y + 0.01;

describe('the shelf on which stickies come forward', () => {
  it('[SH1] has nine cards at most, apart from each other and inside of it, and somebody on it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Money', 'More time to plan together', LONG, `${LONG} ${LONG} ${LONG}`), {
          minLength: 1,
          maxLength: 30,
        }),
        (texts) => {
          const { notes, boxes } = comeForward(notesOf(texts), SHELF, FONT, GAP);
          expect(notes.length).toBeGreaterThan(0);
          expect(notes.length).toBeLessThanOrEqual(9);
          expect(boxes.length).toBe(notes.length);
          for (const [index, box] of boxes.entries()) {
            expect(box.x).toBeGreaterThanOrEqual(SHELF.x - 0.01);
            expect(box.y).toBeGreaterThanOrEqual(SHELF.y - 0.01);
            expect(box.x + box.w).toBeLessThanOrEqual(SHELF.x + SHELF.w + 0.01);
            expect(box.y + box.h).toBeLessThanOrEqual(SHELF.y + SHELF.h + 0.01);
            for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true);
          }
        },
      ),
      { seed: 9 },
    );
  });

  it('[SH1] gives a longer text a wider card beside short ones', () => {
    const { notes, boxes } = comeForward(
      notesOf([LONG, 'Money', 'Time', 'Trust', 'Rooms', 'Buses']),
      SHELF,
      FONT,
      GAP,
    );
    const widths = notes.map(({ text }, index) => [text === LONG, boxes[index]?.w ?? 0] as const);
    const [long = 0] = widths.flatMap(([isLong, w]) => (isLong ? w : []));
    expect(notes.length).toBeGreaterThanOrEqual(5);
    expect(widths.every(([isLong, w]) => isLong || w < long)).toBe(true);
  });

  it('[SH2] whoever waits longest is on it, however long that text is', () => {
    const endless = Array.from({ length: 12 }, () => LONG).join(' ');
    const { notes, boxes } = comeForward(notesOf([endless, 'Money', 'Time']), SHELF, FONT, GAP);
    expect(notes.map(({ id }) => id)).toEqual(['s0']);
    expect(boxes).toEqual([SHELF]);
  });

  it('[SH3] few stand on larger cards than many', () => {
    const words = ['Money', 'Time', 'Trust', 'Rooms', 'Buses', 'Books', 'Staff', 'Heat', 'Food'];
    const few = comeForward(notesOf(words.slice(0, 2)), SHELF, FONT, GAP);
    const many = comeForward(notesOf(words), SHELF, FONT, GAP);
    expect([few.notes.length, many.notes.length]).toEqual([2, 9]);
    const areaOf = (box: Box | undefined) => (box ? box.w * box.h : 0);
    expect(areaOf(few.boxes[0])).toBeGreaterThan(areaOf(many.boxes[0]));
  });

  it('leaves those who stay where they stand when another one goes, and shows what they say now', () => {
    const notes = notesOf(['Money', 'Time', 'Trust', 'Rooms']);
    const came = comeForward(notes, SHELF, FONT, GAP);
    const now = new Map(
      notes
        .filter(({ text }) => text !== 'Time')
        .map((note) => [note.id, note.text === 'Trust' ? { ...note, text: 'More trust' } : note]),
    );
    const seen = asTheyRead(came, now, FONT);
    expect(seen.notes.map(({ text }) => text)).toEqual(['Money', 'More trust', 'Rooms']);
    expect(seen.boxes).toEqual([came.boxes[0], came.boxes[2], came.boxes[3]]);
  });
});
