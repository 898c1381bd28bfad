import { describe, expect, it } from 'vitest';
import { type ChimeMoment, type ChimeWait, chimePlan } from '../../client/ui/chime/chimePlan.ts';

const END = 1_700_000_000_000;

/** Looks at the clock at each of the moments. @returns when it is to ring by each of them, s from the step's end */
function planned(moments: readonly (Partial<ChimeMoment> | undefined)[]): (number | undefined)[] {
  let wait: ChimeWait | undefined;
  return moments.map((some) => {
    const moment = some && { step: 'talk 1', endsAt: END, now: END, ...some };
    const next = chimePlan(wait, moment);
    wait = next.wait;
    return moment && next.inMs !== undefined
      ? (moment.now + next.inMs * (moment.speed ?? 1) - END) / 1000
      : undefined;
  });
}

const at = (seconds: number, more: Partial<ChimeMoment> = {}) => ({ now: END + seconds * 1000, ...more });

const NOT = undefined;

describe('the chime', () => {
  it('[CH1] is planned for the end of a step that is seen running out, long before', () => {
    expect(planned([at(-600)])).toEqual([0]);
    expect(planned([at(-60), at(-1), at(0), at(1), at(2)])).toEqual([0, 0, 0, NOT, NOT]);
    expect(planned([at(-60), at(-0.4), at(0.6), at(1.6)])).toEqual([0, 0, 0, NOT]);
  });

  it('[CH1] does not ring on a page that was opened in overtime', () => {
    expect(planned([at(2), at(3), at(60)])).toEqual([NOT, NOT, NOT]);
  });

  it('[CH1] does not ring when Next or Back leads to a step that is over already', () => {
    expect(planned([at(-60), at(1, { step: 'talk 2' }), at(2, { step: 'talk 2' })])).toEqual([0, NOT, NOT]);
  });

  it('[CH1] rings for each step by itself', () => {
    const second = { step: 'talk 2', endsAt: END + 60_000 };
    expect(planned([at(-5), at(0), at(3, second), at(61, second), at(62, second)])).toEqual([
      0,
      0,
      60,
      60,
      NOT,
    ]);
  });

  it('[CH2] rings again only when an added minute has run out too', () => {
    const longer = { endsAt: END + 60_000 };
    expect(planned([at(-2), at(0), at(5, longer), at(60, longer), at(61, longer)])).toEqual([
      0,
      0,
      60,
      60,
      NOT,
    ]);
  });

  it('[CH2] does not ring twice when the clock is measured anew around the end', () => {
    expect(planned([at(-2), at(0.02), at(-0.03), at(0.1)])).toEqual([0, 0, NOT, NOT]);
  });

  it('[CH3] does not ring while paused, and does when the rest has run out', () => {
    const pausedAt = END - 10_000;
    const resumed = { endsAt: END + 120_000 };
    expect(
      planned([at(-20), at(5, { pausedAt }), at(60, { pausedAt }), at(111, resumed), at(120, resumed)]),
    ).toEqual([0, NOT, NOT, 120, 120]);
  });

  it('[CH3] forgets nothing while the clock is hidden', () => {
    expect(planned([at(-20), undefined, at(0.5)])).toEqual([0, NOT, 0]);
  });

  it('[CH4] never rings late', () => {
    expect(planned([at(-60), at(600)])).toEqual([0, NOT]);
    // A minute taken away, so that the end was a while ago.
    expect(planned([at(-30), at(-29, { endsAt: END - 60_000 })])).toEqual([0, NOT]);
  });

  it('[CH4] is as patient as a rehearsal is fast', () => {
    const speed = 60;
    expect(planned([at(-60, { speed }), at(40, { speed })])).toEqual([0, 0]);
  });
});
