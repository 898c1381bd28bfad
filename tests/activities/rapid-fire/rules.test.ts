import { describe, expect, it } from 'vitest';
import { sameText, talkElapsed, talkPhase } from '../../../shared/activities/rapid-fire/rules.ts';

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

it('the same words in another case or spacing are the same text', () => {
  expect(sameText(' How did you  pay?', 'how did you pay? ')).toBe(true);
  expect(sameText('How did you pay?', 'Who paid?')).toBe(false);
});
