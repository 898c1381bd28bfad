import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timetable } from '../../shared/agenda/timetable.ts';
import {
  elapsed,
  enter,
  extend,
  finish,
  newRun,
  pause,
  resume,
  setAdded,
  splitMinutes,
  unenter,
} from '../../shared/agenda/timing.ts';
import { MINUTE } from '../../shared/lib/duration.ts';
import { at, plan, projected, started } from '../support/run.ts';
import '../support/seed.ts';

describe('splitting an item over its steps', () => {
  it('[TM1] adds up to exactly the item, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_600_000 }),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 }),
        (ms, weights) => {
          const parts = splitMinutes(
            ms,
            weights.map((share, index) => ({ id: `s${index}`, share })),
          );
          expect(parts.reduce((sum, part) => sum + part.ms, 0)).toBe(ms);
          expect(parts.every((part) => part.ms >= 0)).toBe(true);
        },
      ),
    );
  });

  it('[TM5] gives stops inside a step no time of their own', () => {
    const parts = splitMinutes(60_000, [
      { id: 's', share: 1 },
      { id: 's.1', share: 0, within: 's' },
    ]);
    expect(parts).toEqual([{ id: 's', ms: 60_000 }]);
  });
});

describe('a run that goes as planned', () => {
  it('ends when it was planned to end', () => {
    const run = started();
    expect(timetable(plan, run)).toMatchObject({ plannedEnd: at(20), projectedEnd: at(20) });
    enter(run, 'a', 'a2', at(1));
    enter(run, 'b', 'b1', at(4));
    const times = timetable(plan, run);
    expect(times).toMatchObject({ plannedEnd: at(20), projectedEnd: at(20) });
    expect(times?.step).toEqual({ start: at(4), end: at(10) });
    expect(times?.items.c?.expected).toEqual({ start: at(10), end: at(20) });
  });

  it('has no timetable before the start', () => {
    expect(timetable(plan, newRun())).toBeUndefined();
  });
});

describe('a run that does not', () => {
  it('[TM4] pushes everything after an overrun, and cuts nothing off', () => {
    const run = started();
    expect(projected(run, at(1))).toBe(at(20));
    expect(projected(run, at(3))).toBe(at(22));
    enter(run, 'a', 'a2', at(3));
    expect(projected(run, at(3))).toBe(at(22));
    expect(timetable(plan, run)?.plannedEnd).toBe(at(20));
  });

  it('[TM3] goes on with the time a step has left when the room comes back to it', () => {
    const run = started();
    enter(run, 'a', 'a2', at(0.5));
    enter(run, 'a', 'a1', at(0.75));
    expect(timetable(plan, run)?.step).toEqual({ start: at(0.25), end: at(1.25) });
  });

  it('[TM2] moves what is ahead by exactly the length of a pause', () => {
    const run = started();
    pause(run, at(0.5));
    expect(projected(run, at(5))).toBe(at(24.5));
    resume(run, at(5.5));
    expect(projected(run, at(5.5))).toBe(at(25));
    expect(elapsed(run, 'a', 'a1', at(6))).toBe(1 * MINUTE);
  });

  it('[TM2] charges nothing to a step that was entered and left while paused', () => {
    const run = started();
    pause(run, at(0.5));
    enter(run, 'a', 'a2', at(2));
    enter(run, 'b', 'b1', at(3));
    resume(run, at(4));
    expect(elapsed(run, 'a', 'a1', at(9))).toBe(0.5 * MINUTE);
    expect(elapsed(run, 'a', 'a2', at(9))).toBe(0);
    expect(timetable(plan, run)?.step).toEqual({ start: at(4), end: at(10) });
  });

  it('[TM1] a minute more is exactly sixty seconds', () => {
    const run = started();
    extend(run, 'a', 'a1', MINUTE);
    expect(timetable(plan, run)?.step?.end).toBe(at(2));
    expect(projected(run, at(0))).toBe(at(21));
  });

  it('[TM7] expects no time of what was passed over', () => {
    const run = started();
    enter(run, 'c', 'c1', at(1));
    expect(timetable(plan, run)?.projectedEnd).toBe(at(11));
    expect(timetable(plan, run)?.items.b).toMatchObject({ spent: 0, planned: { start: at(4), end: at(10) } });
  });

  it('keeps the actual end once it is over', () => {
    const run = started();
    finish(run, at(2));
    expect(timetable(plan, run)?.projectedEnd).toBe(at(2));
    expect(elapsed(run, 'a', 'a1', at(60))).toBe(2 * MINUTE);
  });
});

describe('planned, expected and actual', () => {
  it('[TM6] tells planned times by the plan as it stood at the start, whatever becomes of it', () => {
    const run = started();
    enter(run, 'b', 'b1', at(5));
    const [a, b, c] = plan;
    if (!a || !b || !c) throw new Error('the plan has three items');
    const changed = [a, b, { id: 'new', steps: [{ id: 'n1', ms: 2 * MINUTE }] }, { ...c, dropped: true }];
    const times = timetable(changed, run);
    expect(times?.plannedEnd).toBe(at(20));
    expect(times?.items.c?.planned).toEqual({ start: at(10), end: at(20) });
    expect(times?.items.new).toMatchObject({ expected: { start: at(11), end: at(13) } });
    expect(times?.items.new?.planned).toBeUndefined();
    expect(times?.projectedEnd).toBe(at(13));
  });

  it('keeps when every step and item was entered and left', () => {
    const run = started();
    enter(run, 'a', 'a2', at(1));
    enter(run, 'b', 'b1', at(5));
    const times = timetable(plan, run, at(6));
    expect(times?.items.a).toMatchObject({ actual: { start: at(0), end: at(5) }, over: MINUTE });
    expect(times?.items.a?.steps.a2).toMatchObject({
      planned: { start: at(1), end: at(4) },
      actual: { start: at(1), end: at(5) },
      over: MINUTE,
    });
    expect(times?.items.b).toMatchObject({ actual: { start: at(5) }, spent: MINUTE });
    expect(times?.items.b?.actual).not.toHaveProperty('end');
    expect(times?.items.c?.steps.c2?.expected).toEqual({ start: at(16), end: at(21) });
  });

  it('[TM8] expects no time of what is left out, and keeps what was spent there', () => {
    const run = started();
    enter(run, 'b', 'b1', at(2));
    enter(run, 'a', 'a1', at(5));
    const dropped = plan.map((item) => (item.id === 'b' ? { ...item, dropped: true } : item));
    expect(timetable(plan, run)?.projectedEnd).toBe(at(5 - 1 + 3 + 3 + 10));
    const times = timetable(dropped, run);
    expect(times?.projectedEnd).toBe(at(5 - 1 + 3 + 10));
    expect(times?.items.b).toMatchObject({ spent: 3 * MINUTE, length: 0, over: 3 * MINUTE });
  });

  it('[TM10] tells ahead and behind by the fixed end, and by the planned end without one', () => {
    const run = started();
    enter(run, 'a', 'a2', at(4));
    expect(timetable(plan, run)).toMatchObject({ end: at(20), over: 3 * MINUTE });
    run.fixedEnd = at(25);
    expect(timetable(plan, run)).toMatchObject({ end: at(25), over: -2 * MINUTE });
  });

  it('[TM1] a length that hosts took everything from is nothing, never less', () => {
    const run = started();
    setAdded(run, 'b', { b1: -30 * MINUTE });
    expect(timetable(plan, run)?.items.b).toMatchObject({ length: 0 });
    expect(timetable(plan, run)?.projectedEnd).toBe(at(14));
  });
});

describe('taking a move back', () => {
  it('[TM9] leaves the room as though it had never moved', () => {
    const run = started();
    const move = enter(run, 'c', 'c1', at(0.5));
    if (!move) throw new Error('a step was left');
    unenter(run, move);
    expect(timetable(plan, run, at(3))).toEqual(timetable(plan, started(), at(3)));
  });

  it('[TM9] keeps a pause and a minute that were added since', () => {
    const run = started();
    const move = enter(run, 'b', 'b1', at(0.5));
    pause(run, at(1));
    resume(run, at(4));
    extend(run, 'a', 'a1', MINUTE);
    if (!move) throw new Error('a step was left');
    unenter(run, move);
    expect(elapsed(run, 'a', 'a1', at(5))).toBe(2 * MINUTE);
    expect(timetable(plan, run)?.step).toEqual({ start: at(3), end: at(5) });
  });

  it('[TM9] takes several back, one after the other', () => {
    const run = started();
    const moves = [
      enter(run, 'a', 'a2', at(1)),
      enter(run, 'b', 'b1', at(4)),
      enter(run, 'a', 'a2', at(6)),
      enter(run, 'c', 'c2', at(7)),
    ];
    for (const move of moves.reverse()) if (move) unenter(run, move);
    expect(timetable(plan, run, at(9))).toEqual(timetable(plan, started(), at(9)));
  });

  it('has nothing to take back where nothing was left', () => {
    const run = started();
    expect(enter(run, 'a', 'a1', at(1))).toBeUndefined();
  });
});
