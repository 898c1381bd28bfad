import { timetable } from '../../shared/agenda/timetable.ts';
import { begin, enter, newRun, type PlannedItem, type Run, slip } from '../../shared/agenda/timing.ts';
import { MINUTE } from '../../shared/lib/duration.ts';

/** A small run-of-show of 4, 6 and 10 minutes, for tests of its arithmetic. */
export const plan: readonly PlannedItem[] = [
  {
    id: 'a',
    steps: [
      { id: 'a1', ms: 1 * MINUTE },
      { id: 'a2', ms: 3 * MINUTE },
    ],
  },
  { id: 'b', steps: [{ id: 'b1', ms: 6 * MINUTE }] },
  {
    id: 'c',
    steps: [
      { id: 'c1', ms: 5 * MINUTE },
      { id: 'c2', ms: 5 * MINUTE },
    ],
  },
];

export const T0 = 1_000_000_000;
/** The instant so many minutes after the start. */
export const at = (minutes: number): number => T0 + minutes * MINUTE;

/** A run that has just entered the plan's first step. */
export function started(): Run {
  const run = newRun();
  begin(run, plan, T0);
  enter(run, 'a', 'a1', T0);
  return run;
}

/** What hosts see as the projected end at an instant: what the table says, and what it has slipped by since. */
export function projected(run: Run, now: number, of: readonly PlannedItem[] = plan): number {
  const times = timetable(of, run);
  if (!times) throw new Error('not started');
  return (
    times.projectedEnd + (times.step ? slip({ stepEndsAt: times.step.end, pausedAt: run.pausedAt }, now) : 0)
  );
}
