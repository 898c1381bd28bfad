import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byVotes,
  forPhones,
  PHONE_NEWEST,
  PHONE_TOP,
  sameText,
  talkElapsed,
  talkPhase,
} from '../../../shared/activities/rapid-fire/rules.ts';

const MINUTE = 60_000;

describe('the clock of a talk', () => {
  it('[R1] is on time until five minutes, wrapping up until seven, and over time after that', () => {
    const at = (ms: number) => talkPhase(ms, [5, 7]);
    expect([0, 5 * MINUTE - 1].map(at)).toEqual(['calm', 'calm']);
    expect([5 * MINUTE, 7 * MINUTE - 1].map(at)).toEqual(['wrap', 'wrap']);
    expect([7 * MINUTE, 60 * MINUTE].map(at)).toEqual(['over', 'over']);
  });

  it('[R1] stands still while the room is paused, and never runs below zero', () => {
    expect(talkElapsed({ startedAt: 1_000, pausedAt: 61_000 }, 500_000)).toBe(60_000);
    expect(talkElapsed({ startedAt: 1_000 }, 61_000)).toBe(60_000);
    expect(talkElapsed({ startedAt: 1_000 }, 0)).toBe(0);
  });
});

const entries = fc
  .array(fc.nat({ max: 9 }), { maxLength: 60 })
  .map((all) => all.map((votes, nth) => ({ votes, nth })));

describe('what phones get', () => {
  it('[R6] comes with most votes first and, of equals, the older first', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const sorted = [...all].sort(byVotes);
        for (const [index, entry] of sorted.entries()) {
          const next = sorted[index + 1];
          if (!next) continue;
          expect(entry.votes > next.votes || (entry.votes === next.votes && entry.nth < next.nth)).toBe(true);
        }
      }),
    );
  });

  it('[R7] is never more than the top and the newest, nothing twice, and always the best and the latest', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const given = forPhones(all);
        expect(given.length).toBe(Math.min(all.length, PHONE_TOP + PHONE_NEWEST));
        expect(new Set(given).size).toBe(given.length);
        const best = [...all].sort(byVotes)[0];
        const latest = all.at(-1);
        if (best) expect(given).toContain(best);
        if (latest) expect(given).toContain(latest);
      }),
    );
  });
});

it('the same words in another case or spacing are the same text', () => {
  expect(sameText(' How did you  pay?', 'how did you pay? ')).toBe(true);
  expect(sameText('How did you pay?', 'Who paid?')).toBe(false);
});
