import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begin,
  elapsed,
  enter,
  extend,
  finish,
  newRun,
  type PlannedItem,
  pause,
  type Run,
  resume,
  slip,
  splitMinutes,
  timetable,
} from '../../shared/agenda/timing.ts';
import { MINUTE } from '../../shared/lib/duration.ts';

const plan: PlannedItem[] = [
  {
    id: 'a',
    ms: 4 * MINUTE,
    steps: [
      { id: 'a1', ms: 1 * MINUTE },
      { id: 'a2', ms: 3 * MINUTE },
    ],
  },
  { id: 'b', ms: 6 * MINUTE, steps: [{ id: 'b1', ms: 6 * MINUTE }] },
  {
    id: 'c',
    ms: 10 * MINUTE,
    steps: [
      { id: 'c1', ms: 5 * MINUTE },
      { id: 'c2', ms: 5 * MINUTE },
    ],
  },
];
const T0 = 1_000_000_000;
const at = (minutes: number) => T0 + minutes * MINUTE;

function started(): Run {
  const run = newRun();
  begin(run, T0);
  enter(run, 'a', 'a1', T0);
  return run;
}

/** What hosts see as the projected end at an instant. */
function projected(run: Run, now: number): number {
  const times = timetable(plan, run);
  if (!times) throw new Error('not started');
  return (
    times.projectedEnd + (times.step ? slip({ stepEndsAt: times.step.end, pausedAt: run.pausedAt }, now) : 0)
  );
}

describe('splitting an item over its steps', () => {
  it('[R1] adds up to exactly the item, whatever the weights', () => {
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

  it('[R5] gives stops inside a step no time of their own', () => {
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
  it('[R4] pushes everything after an overrun, and cuts nothing off', () => {
    const run = started();
    expect(projected(run, at(1))).toBe(at(20));
    expect(projected(run, at(3))).toBe(at(22));
    enter(run, 'a', 'a2', at(3));
    expect(projected(run, at(3))).toBe(at(22));
    expect(timetable(plan, run)?.plannedEnd).toBe(at(20));
  });

  it('[R3] goes on with the time a step has left when the room comes back to it', () => {
    const run = started();
    enter(run, 'a', 'a2', at(0.5));
    enter(run, 'a', 'a1', at(0.75));
    expect(timetable(plan, run)?.step).toEqual({ start: at(0.25), end: at(1.25) });
  });

  it('[R2] moves what is ahead by exactly the length of a pause', () => {
    const run = started();
    pause(run, at(0.5));
    expect(projected(run, at(5))).toBe(at(24.5));
    resume(run, at(5.5));
    expect(projected(run, at(5.5))).toBe(at(25));
    expect(elapsed(run, 'a', 'a1', at(6))).toBe(1 * MINUTE);
  });

  it('[R2] charges nothing to a step that was entered and left while paused', () => {
    const run = started();
    pause(run, at(0.5));
    enter(run, 'a', 'a2', at(2));
    enter(run, 'b', 'b1', at(3));
    resume(run, at(4));
    expect(elapsed(run, 'a', 'a1', at(9))).toBe(0.5 * MINUTE);
    expect(elapsed(run, 'a', 'a2', at(9))).toBe(0);
    expect(timetable(plan, run)?.step).toEqual({ start: at(4), end: at(10) });
  });

  it('[R1] a minute more is exactly sixty seconds', () => {
    const run = started();
    extend(run, 'a', 'a1', MINUTE);
    expect(timetable(plan, run)?.step?.end).toBe(at(2));
    expect(projected(run, at(0))).toBe(at(21));
  });

  it('[R7] expects no time of what was passed over', () => {
    const run = started();
    enter(run, 'c', 'c1', at(1));
    expect(timetable(plan, run)?.projectedEnd).toBe(at(11));
    expect(timetable(plan, run)?.items.b?.spent).toBe(0);
  });

  it('keeps the actual end once it is over', () => {
    const run = started();
    finish(run, at(2));
    expect(timetable(plan, run)?.projectedEnd).toBe(at(2));
    expect(elapsed(run, 'a', 'a1', at(60))).toBe(2 * MINUTE);
  });
});

const stops = plan.flatMap((item) => item.steps.map((step) => ({ item: item.id, step: step.id })));
const happening = fc.oneof(
  fc.record({ do: fc.constant('goTo' as const), stop: fc.integer({ min: 0, max: stops.length - 1 }) }),
  fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const) }),
  fc.record({ do: fc.constant('extend' as const), ms: fc.constantFrom(MINUTE, -MINUTE) }),
);
const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 * MINUTE }), happening), { maxLength: 40 });

/** A minute less never takes more than the step has left: the room's commands see to it. */
function allowed(run: Run, now: number, ms: number): number {
  const left = (timetable(plan, run)?.step?.end ?? now) - (run.pausedAt ?? now);
  return Math.max(ms, Math.min(0, -left));
}

/** Plays a random history and calls `check` before and after each thing that happens. */
function playHistory(
  entries: readonly [number, { do: string; stop?: number; ms?: number }][],
  check: (run: Run, now: number, act: () => void, what: { do: string; ms?: number }) => void,
): void {
  const run = started();
  let now = T0;
  for (const [wait, what] of entries) {
    now += wait;
    check(
      run,
      now,
      () => {
        const stop = stops[what.stop ?? 0];
        if (what.do === 'goTo' && stop) enter(run, stop.item, stop.step, now);
        if (what.do === 'pause') pause(run, now);
        if (what.do === 'resume') resume(run, now);
        if (what.do === 'extend' && run.at)
          extend(run, run.at.item, run.at.step, allowed(run, now, what.ms ?? 0));
      },
      what,
    );
  }
}

describe('any history', () => {
  it('[R2] charges every running millisecond to exactly one step', () => {
    fc.assert(
      fc.property(history, (entries) => {
        let ran = 0;
        let last = T0;
        playHistory(entries, (run, now, act) => {
          if (run.pausedAt === undefined) ran += now - last;
          last = now;
          act();
          const charged = stops.reduce((sum, { item, step }) => sum + elapsed(run, item, step, now), 0);
          expect(charged).toBe(ran);
        });
      }),
    );
  });

  it('never lets an expected end come before now, nor an item end before it starts', () => {
    fc.assert(
      fc.property(history, (entries) => {
        playHistory(entries, (run, now, act) => {
          act();
          expect(projected(run, now)).toBeGreaterThanOrEqual(now);
          for (const { expected } of Object.values(timetable(plan, run)?.items ?? {}))
            expect(expected.end).toBeGreaterThanOrEqual(expected.start);
        });
      }),
    );
  });

  it('[R2] a pause of any length moves the projected end by exactly that length', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 60 * MINUTE }), (entries, length) => {
        playHistory(entries, (run, now, act) => {
          act();
          if (run.pausedAt !== undefined) return;
          const before = projected(run, now);
          pause(run, now);
          expect(projected(run, now + length)).toBe(before + length);
          resume(run, now + length);
          expect(projected(run, now + length)).toBe(before + length);
          // Undone, so that the history goes on as it was drawn.
          if (run.enteredAt !== undefined) run.enteredAt -= length;
        });
      }),
    );
  });

  it('[R1] a minute more moves the step’s end by exactly sixty seconds', () => {
    fc.assert(
      fc.property(history, (entries) => {
        playHistory(entries, (run, _now, act, what) => {
          const before = timetable(plan, run)?.step?.end ?? 0;
          act();
          if (what.ms === MINUTE) expect((timetable(plan, run)?.step?.end ?? 0) - before).toBe(what.ms);
        });
      }),
    );
  });

  it('[R6] the planned end never moves', () => {
    fc.assert(
      fc.property(history, (entries) => {
        playHistory(entries, (run, _now, act) => {
          act();
          expect(timetable(plan, run)?.plannedEnd).toBe(at(20));
        });
      }),
    );
  });
});
