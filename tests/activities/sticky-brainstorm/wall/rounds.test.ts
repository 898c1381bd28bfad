import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OneNote } from '../../../../client/activities/sticky-brainstorm/order.ts';
import {
  NO_ROUND,
  TURN_MS,
  turnAt,
  turnTo,
  untilNext,
} from '../../../../client/activities/sticky-brainstorm/wall/rounds.ts';

const notesOf = (count: number): OneNote[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${String(index).padStart(3, '0')}`,
    text: `Idea ${index}`,
    rank: 1 + (index % 3),
    of: 3,
  }));

/** So many are read together. */
const turningOf = (order: readonly OneNote[], most: number) => ({
  order,
  pick: (waiting: readonly OneNote[]) => ({ notes: waiting.slice(0, most), boxes: [], font: 20 }),
});

const shown = ({ forward }: ReturnType<typeof turnTo>) => forward.notes.map(({ id }) => id);

describe('turns on several pages', () => {
  it('[RO1] begin soon after a page that was forty minutes wrong has learnt what time it is', () => {
    expect(untilNext(-40 * 60_000)).toBe(1_000);
    expect(untilNext(-500)).toBe(500);
    expect(untilNext(2_000)).toBe(TURN_MS - 2_000);
  });

  it('[RO1] are the same whenever a page was opened', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 12 }),
        (count, most, nth) => {
          const turning = turningOf(notesOf(count), most);
          let early = turnTo(NO_ROUND, 0, turning);
          for (let turn = 1; turn <= nth; turn++) early = turnTo(early.round, turn, turning);
          expect(shown(turnTo(NO_ROUND, nth, turning))).toEqual(shown(early));
        },
      ),
      { seed: 4 },
    );
  });

  it('[RO1] change at the same instants, the first once stickies have flown to their places', () => {
    expect(turnAt(2_000, 0)).toEqual({ nth: 0, into: -1_000 });
    expect(turnAt(3_000, 0)).toEqual({ nth: 0, into: 0 });
    expect(turnAt(100_000 + 3_000 + 2 * TURN_MS + 1_000, 100_000)).toEqual({ nth: 2, into: 1_000 });
  });

  it('[RO1] go through no more of what a page slept through than a wall needs', () => {
    let picked = 0;
    const { order, pick } = turningOf(notesOf(30), 6);
    const counting = {
      order,
      pick: (waiting: readonly OneNote[]) => {
        picked += 1;
        return pick(waiting);
      },
    };
    turnTo(NO_ROUND, 100_000, counting);
    expect(picked).toBeLessThanOrEqual(100);
  });
});
