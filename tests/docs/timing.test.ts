import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lengthFor } from '../../shared/agenda/lengths.ts';
import { refit } from '../../shared/agenda/refit.ts';
import { timetable } from '../../shared/agenda/timetable.ts';
import {
  begin,
  enter,
  extend,
  finish,
  type Move,
  newRun,
  type PlannedItem,
  pause,
  resume,
  setAdded,
  unenter,
} from '../../shared/agenda/timing.ts';
import { formatClock, MINUTE, SECOND } from '../../shared/lib/duration.ts';

/** The example of docs/timing.md, calculated: the page's own tables are the expectation. */

const page = readFileSync(join(import.meta.dirname, '../../docs/timing.md'), 'utf8');

/** The rows of the table whose heading begins with these cells. */
function table(...heading: string[]): string[][] {
  const [, after] = page.split(`| ${heading.join(' | ')} |`);
  if (after === undefined) throw new Error(`no table with ${heading.join(', ')}`);
  const lines = after.split('\n').slice(2);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const NINE = 9 * 60 * MINUTE;
/** `9:26` or `9:26:30` of the day → ms. */
function instant(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE + seconds * SECOND;
}
const clock = (ms: number, seconds = true): string => {
  const whole = formatClock(ms);
  return seconds ? whole : whole.slice(0, -3);
};

interface Row {
  id: string;
  least: number;
  most: number;
  givesFirst: boolean;
  steps: { id: string; ms: number; optional: boolean }[];
}

const rows: Row[] = table('item', 'minutes', 'planned', 'steps').map(
  ([name = '', range = '', , steps = '']) => {
    const [least = 0, most = 0] = range.split('–').map((each) => Number(each) * MINUTE);
    return {
      id: name.replace(', gives first', ''),
      least,
      most,
      givesFirst: name.includes('gives first'),
      steps: steps.split(', ').map((step) => {
        const [, id = '', minutes = ''] = /^(\w+) (\d+)/.exec(step) ?? [];
        return { id, ms: Number(minutes) * MINUTE, optional: step.includes('optional') };
      }),
    };
  },
);

let plan: PlannedItem[] = rows.map(({ id, steps }) => ({
  id,
  steps: steps.map(({ id, ms }) => ({ id, ms })),
}));
const run = newRun();
let last: Move | undefined;

const go = (item: string, now: number) => {
  last = enter(run, item, plan.find(({ id }) => id === item)?.steps[0]?.id ?? '', now);
};

/** What the refit of the example is given: what is left of the item that is on, and of those after it. */
function propose(now: number) {
  const times = timetable(plan, run, now);
  const here = plan.findIndex(({ id }) => id === run.at?.item);
  return refit(
    rows.slice(here).map(({ id, least, most, givesFirst, steps }) => {
      const all = steps.reduce((sum, step) => sum + step.ms, 0);
      const left =
        (times?.items[id]?.expected.end ?? 0) - Math.max(now, times?.items[id]?.expected.start ?? 0);
      const halves = steps.filter(({ optional }) => optional);
      return {
        id,
        left,
        least,
        most,
        givesFirst,
        optional: false,
        halves: halves.map(({ id: step, ms }) => ({ step, share: ms / all })),
      };
    }),
    (run.fixedEnd ?? 0) - now,
  );
}

const acts: Record<string, (now: number) => void> = {
  Start: (now) => {
    run.fixedEnd = instant('9:45');
    begin(run, plan, now);
    go('Welcome', now);
  },
  nothing: () => {},
  Pause: (now) => pause(run, now),
  Resume: (now) => resume(run, now),
  '+1 minute': () => extend(run, run.at?.item ?? '', run.at?.step ?? '', MINUTE),
  'Next to Talk': (now) => go('Talk', now),
  'Next to Documents': (now) => go('Documents', now),
  'Next to Close': (now) => go('Close', now),
  Undo: () => {
    if (last) unenter(run, last);
  },
  Refit: (now) => {
    const proposal = propose(now);
    expect(proposal.fits).toBe(true);
    for (const { id, after, droppedSteps } of proposal.items) {
      plan = plan.map((item) => {
        if (item.id !== id) return item;
        const whole = item.steps.reduce((sum, step) => sum + step.ms, 0);
        const kept = { ...item, steps: item.steps.filter((step) => !droppedSteps.includes(step.id)) };
        const { ms, added } = lengthFor(kept, whole, run, after, now);
        setAdded(run, id, added);
        return { ...kept, steps: kept.steps.map((step) => ({ ...step, ms: (step.ms * ms) / whole })) };
      });
    }
  },
  End: (now) => finish(run, now),
};

describe('the example of docs/timing.md', () => {
  it('is what the code calculates, line by line', () => {
    const told = table(
      'time',
      'what happens',
      'left in step',
      'left in item',
      'projected end',
      'against 9:45',
    );
    const made = told.map(([time = '', what = '']) => {
      const now = instant(time);
      const act = Object.entries(acts).find(
        ([name]) => what === name || what.startsWith(`${name}:`) || what.startsWith(`${name},`),
      );
      if (!act) throw new Error(`the test knows no "${what}"`);
      act[1](now);
      const times = timetable(plan, run, now);
      const running = run.pausedAt ?? now;
      return [
        time,
        what,
        times?.step ? clock(times.step.end - running) : '',
        times?.item ? clock(times.item.end - running) : '',
        clock(times?.projectedEnd ?? 0),
        clock(times?.over ?? 0),
      ];
    });
    expect(made).toEqual(told);
    expect(run.startedAt).toBe(NINE);
  });

  it('ends with the report’s planned against actual', () => {
    const told = table('item', 'planned', 'actual', 'planned length', 'spent', 'over');
    const times = timetable(plan, run)?.items ?? {};
    const span = (of: { start: number; end?: number } | undefined) =>
      `${clock(of?.start ?? 0, false)}–${clock(of?.end ?? 0, false)}`;
    const made = rows.map(({ id }) => {
      const item = times[id];
      const length = (item?.planned?.end ?? 0) - (item?.planned?.start ?? 0);
      const spent = item?.spent ?? 0;
      return [
        id,
        span(item?.planned),
        span(item?.actual),
        clock(length),
        clock(spent),
        clock(spent - length),
      ];
    });
    expect(made).toEqual(told);
  });
});
