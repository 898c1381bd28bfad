import { describe, expect, it } from 'vitest';
import {
  against,
  entriesOf,
  offsetsOf,
  rangeOf,
  standingOf,
  wholeLength,
} from '../../client/console/bar/standing.ts';
import { dropTarget, movableOf, stepTarget } from '../../client/console/edit/agendaOrder.ts';
import { readMinutes } from '../../client/console/edit/MinutesStepper.tsx';
import { item, liveView, MINUTE, NINE } from './consoleView.ts';

describe('where the show stands', () => {
  const clock = liveView().clock;
  if (!clock) throw new Error('the view has a clock');

  it('is on time within a minute, and behind by the overtime of the step that runs on', () => {
    expect(standingOf(clock, NINE + 14 * MINUTE)).toMatchObject({ tone: 'on-time', slip: 0 });
    expect(standingOf(clock, NINE + 15 * MINUTE + 59_000)).toMatchObject({ tone: 'on-time' });
    expect(standingOf(clock, NINE + 18 * MINUTE)).toMatchObject({ tone: 'behind', minutes: 3 });
  });

  it('is behind by a pause, while the clocks stand still', () => {
    const paused = { ...clock, pausedAt: NINE + 12 * MINUTE };
    expect(standingOf(paused, NINE + 14 * MINUTE)).toMatchObject({
      at: NINE + 12 * MINUTE,
      tone: 'behind',
      minutes: 2,
    });
  });

  it('shows two ends that are apart by the minutes that it names', () => {
    const { shown, minutes } = against(NINE + 135_000, NINE);
    expect(minutes).toBe(2);
    expect(shown.projected - shown.end).toBe(2 * MINUTE);
    const early = against(NINE - 61_000, NINE + 10_000);
    expect(early).toMatchObject({ tone: 'ahead', minutes: 2 });
    expect(early.shown.end - early.shown.projected).toBe(2 * MINUTE);
    const even = against(NINE + 59_000, NINE);
    expect(even.shown.projected).toBe(even.shown.end);
  });

  it('adds up what is not skipped, and says when each would begin', () => {
    const agenda = { a: item(0, 'A', 5), b: item(1, 'B', 7, { state: 'skipped' }), c: item(2, 'C', 3) };
    expect(wholeLength(agenda)).toBe(8 * MINUTE);
    expect([...offsetsOf(entriesOf(agenda)).values()]).toEqual([0, 5 * MINUTE, 5 * MINUTE]);
  });

  it('takes the range of a half that is left out off the range of its item', () => {
    const whole = item(0, 'A', 20, { minutes: [16, 24] });
    const half = {
      ...whole,
      lengthMs: 10 * MINUTE,
      steps: {
        one: { order: 0, title: 'One', lengthMs: 10 * MINUTE, usedMs: 0 },
        two: { order: 1, title: 'Two', lengthMs: 10 * MINUTE, usedMs: 0, skipped: true },
      },
    };
    expect(rangeOf({ ...whole, id: 'a' })).toEqual([16, 24]);
    expect(rangeOf({ ...half, id: 'a' })).toEqual([8, 12]);
  });
});

describe('minutes that are typed', () => {
  it('take a comma or a point, and nothing that is no length', () => {
    expect(readMinutes('7,5', 1)).toBe(7.5);
    expect(readMinutes(' 12 ', 1)).toBe(12);
    expect(readMinutes('0', 1)).toBeUndefined();
    expect(readMinutes('0', 0)).toBe(0);
    expect(readMinutes('', 0)).toBeUndefined();
    expect(readMinutes('ten', 1)).toBeUndefined();
    expect(readMinutes('5000', 1)).toBeUndefined();
  });
});

describe('moving an item', () => {
  const ids = ['a', 'b', 'c'];

  it('names the item that it goes before, or none for the end', () => {
    expect(stepTarget(ids, 'b', -1)).toEqual({ before: 'a' });
    expect(stepTarget(ids, 'a', 1)).toEqual({ before: 'c' });
    expect(stepTarget(ids, 'b', 1)).toEqual({});
    expect(stepTarget(ids, 'a', -1)).toBeUndefined();
    expect(stepTarget(ids, 'c', 1)).toBeUndefined();
    expect(dropTarget(ids, 'c', 'a', 'before')).toEqual({ before: 'a' });
    expect(dropTarget(ids, 'a', 'c', 'after')).toEqual({});
    expect(dropTarget(ids, 'a', 'b', 'before')).toBeUndefined();
    expect(dropTarget(ids, 'a', 'gone', 'before')).toBeUndefined();
  });

  it('is possible only behind what is on', () => {
    expect(movableOf(entriesOf(liveView().agenda)).map(({ id }) => id)).toEqual(['circle', 'close']);
  });
});
