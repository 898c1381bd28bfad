import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OneNote } from '../../../../client/activities/sticky-brainstorm/order.ts';
import {
  heightFor,
  longestWord,
  settingOf,
} from '../../../../client/activities/sticky-brainstorm/wall/letters.ts';
import type { Box } from '../../../../client/activities/sticky-brainstorm/wall/place.ts';
import { cardHigh, comeInStrip } from '../../../../client/activities/sticky-brainstorm/wall/strip.ts';
import { planOf } from '../../../../client/activities/sticky-brainstorm/wall/topicsScene.ts';

const FONT = 28;
const GAP = 10;
const LONG =
  'A plan that every school has had a hand in, with the money for it, and who answers for each part of it.';
const TEXTS = [
  'Money',
  'Union representative',
  'Time to plan',
  'Parents of preschoolers, more than before',
  LONG,
  `${LONG} ${LONG}`,
];

const notesOf = (texts: readonly string[]): OneNote[] =>
  texts.map((text, index) => ({ id: `s${index}`, text, rank: 1, of: 3, table: 'A' }));

const stripOf = (em: number): Box => ({ x: 0, y: 250, w: 1_168, h: em * FONT });
const apart = (a: Box, b: Box) =>
  a.x + a.w <= b.x + 0.01 || b.x + b.w <= a.x + 0.01 || a.y + a.h <= b.y + 0.01 || b.y + b.h <= a.y + 0.01;

describe('the strip below topics', () => {
  it('[ST1] [ST2] has nine cards at most, apart and inside of it; it cuts no text and breaks no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(cardHigh(1), cardHigh(2), 4.6, 7),
        (texts, em) => {
          const strip = stripOf(em);
          const { notes, boxes, font } = comeInStrip(notesOf(texts), strip, FONT, GAP);
          expect(notes.length).toBeLessThanOrEqual(9);
          expect(font).toBeGreaterThanOrEqual(FONT);
          for (const [index, box] of boxes.entries()) {
            const note = notes[index];
            expect(note && heightFor(note, box.w, font)).toBeLessThanOrEqual(box.h + 0.01);
            if (note)
              expect(settingOf(note, box.w, font).line).toBeGreaterThanOrEqual(
                longestWord(note.text) * font - 0.01,
              );
            expect(box.y).toBeGreaterThanOrEqual(strip.y);
            expect(box.x + box.w).toBeLessThanOrEqual(strip.w + 0.01);
            expect(box.y + box.h).toBeLessThanOrEqual(strip.y + strip.h + 0.01);
            for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true);
          }
        },
      ),
      { seed: 3 },
    );
  });

  it('[ST2] shows six short ideas in two rows', () => {
    const texts = [
      'Principals',
      'Union representative',
      'School board',
      'Parents',
      'Teachers',
      'Bus drivers',
    ];
    expect(comeInStrip(notesOf(texts), stripOf(4.6), FONT, GAP).notes.length).toBe(6);
  });

  it('[ST3] whoever waits longest comes, and a text too long for the strip is passed', () => {
    const long = 'Parents of preschoolers, more often than before';
    const { notes, passed } = comeInStrip(
      notesOf([long, `${LONG} ${LONG}`, 'Money']),
      stripOf(cardHigh(1)),
      FONT,
      GAP,
    );
    expect(notes[0]?.text).toBe(long);
    expect(passed?.map(({ id }) => id)).toEqual(['s1']);
  });
});

/** As the gallery's workshop names them. */
const NINE = [
  'Finance and operations',
  'Academic leads',
  'Technology and infrastructure',
  'Superintendent’s office',
  'Students',
  'Teachers',
  'Families and the board',
  'Access and inclusion',
  'Other ideas',
];

describe('how the wall is shared out while the room condenses', () => {
  it('[TS1] nine topics keep as much of the wall as they need, however many stickies are in none', () => {
    const sizes = [
      { width: 1_168, height: 356, unit: 1 },
      { width: 1_752, height: 540, unit: 1.5 },
    ];
    for (const size of sizes)
      for (const share of [0.1, 0.35, 0.9]) {
        const { side } = planOf(NINE, size, share);
        expect(side / size.width).toBeLessThan(0.31);
      }
    expect(planOf(NINE, { width: 1_168, height: 356, unit: 1 }, 0.35).side).toBeCloseTo(0.16 * 1_168);
    expect(planOf(['Teachers', 'Money'], { width: 1_168, height: 356, unit: 1 }, 0.9).side).toBe(584);
  });

  it('[TS2] topics and strip never lie over each other, and together they are the wall', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...NINE), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(0, 0.2, 0.5, 0.9),
        fc.constantFrom(1, 1.5, 3),
        (names, share, unit) => {
          const size = { width: 1_168 * unit, height: 356 * unit, unit };
          const { box, side, strip } = planOf(names, size, share);
          expect(box.w + side).toBeLessThanOrEqual(size.width + 0.01);
          if (strip) {
            expect(box.y + box.h).toBeLessThan(strip.y);
            expect(strip.y + strip.h).toBeCloseTo(size.height);
            expect(strip.h).toBeLessThan(size.height / 2);
          }
        },
      ),
      { seed: 5 },
    );
  });

  it('[TS2] nine topics leave room for a strip on usual projectors', () => {
    for (const unit of [1, 1.5, 3])
      expect(planOf(NINE, { width: 1_168 * unit, height: 356 * unit, unit }, 0.35).strip).toBeDefined();
  });
});
