import { describe, expect, it } from 'vitest';
import { type ChimeMoment, type ChimeWait, chimeAfter } from '../../client/ui/chime/chimeAfter.ts';

const END = 1_700_000_000_000;

/** Looks at the clock at each of the moments. @returns at which of them it rang, by their numbers */
function rings(moments: readonly (Partial<ChimeMoment> | undefined)[]): number[] {
  let wait: ChimeWait | undefined;
  return moments.flatMap((moment, index) => {
    const next = chimeAfter(wait, moment && { step: 'talk 1', endsAt: END, now: END, ...moment });
    wait = next.wait;
    return next.ring ? [index] : [];
  });
}

const at = (seconds: number, more: Partial<ChimeMoment> = {}) => ({ now: END + seconds * 1000, ...more });

describe('the chime', () => {
  it('[C1] rings when a step that was seen running out is over', () => {
    expect(rings([at(-60), at(-1), at(0), at(1), at(2)])).toEqual([2]);
    expect(rings([at(-60), at(-0.4), at(0.6), at(1.6)])).toEqual([2]);
  });

  it('[C1] does not ring on a page that was opened in overtime', () => {
    expect(rings([at(2), at(3), at(60)])).toEqual([]);
  });

  it('[C1] does not ring when Next or Back leads to a step that is over already', () => {
    expect(rings([at(-60), at(1, { step: 'talk 2' }), at(2, { step: 'talk 2' })])).toEqual([]);
  });

  it('[C1] rings for each step by itself', () => {
    const second = { step: 'talk 2', endsAt: END + 60_000 };
    expect(rings([at(-5), at(0), at(3, second), at(61, second), at(62, second)])).toEqual([1, 3]);
  });

  it('[C2] rings again only when an added minute has run out too', () => {
    const longer = { endsAt: END + 60_000 };
    expect(rings([at(-2), at(0), at(5, longer), at(50, longer), at(60, longer), at(61, longer)])).toEqual([
      1, 4,
    ]);
  });

  it('[C2] does not ring twice when the clock is measured anew around the end', () => {
    expect(rings([at(-2), at(0.02), at(-0.03), at(0.1)])).toEqual([1]);
  });

  it('[C3] does not ring while paused, and does when the rest has run out', () => {
    const pausedAt = END - 10_000;
    const resumed = { endsAt: END + 120_000 };
    expect(
      rings([at(-20), at(5, { pausedAt }), at(60, { pausedAt }), at(111, resumed), at(120, resumed)]),
    ).toEqual([4]);
  });

  it('[C3] forgets nothing while the clock is hidden', () => {
    expect(rings([at(-20), undefined, at(0.5)])).toEqual([2]);
  });

  it('[C4] never rings late', () => {
    expect(rings([at(-60), at(600)])).toEqual([]);
    // A minute taken away, so that the end was a while ago.
    expect(rings([at(-30), at(-29, { endsAt: END - 60_000 })])).toEqual([]);
  });

  it('[C4] is as patient as a rehearsal is fast', () => {
    const speed = 60;
    expect(rings([at(-60, { speed }), at(40, { speed })])).toEqual([1]);
  });
});
