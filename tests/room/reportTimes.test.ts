import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../shared/lib/duration.ts';
import { Bench, HOST } from '../support/bench.ts';

describe('the report’s times', () => {
  it('tell planned against actual, of every item and step', () => {
    const bench = new Bench();
    const start = bench.now;
    bench.do(HOST, 'start');
    bench.do(HOST, 'setFixedEnd', { payload: { at: start + 25 * MINUTE } });
    bench.now += 7 * MINUTE;
    bench.do(HOST, 'pause');
    bench.now += 2 * MINUTE;
    bench.do(HOST, 'resume');
    bench.do(HOST, 'goTo', { payload: { item: 'two', step: 'show' } });
    bench.now += 5 * MINUTE;
    bench.do(HOST, 'end');
    const report = bench.record(bench.now + MINUTE);
    expect(report).toMatchObject({
      startedAt: start,
      endedAt: start + 14 * MINUTE,
      plannedEnd: start + 30 * MINUTE,
      fixedEnd: start + 25 * MINUTE,
    });
    const [one, two] = report.items;
    expect(one).toMatchObject({
      plannedStart: start,
      plannedSeconds: 600,
      plannedMinutes: 10,
      startedAt: start,
      endedAt: start + 9 * MINUTE,
      actualSeconds: 420,
    });
    expect(one?.steps).toEqual([
      {
        id: 'ask',
        title: 'Ask',
        plannedStart: start,
        plannedSeconds: 300,
        startedAt: start,
        endedAt: start + 9 * MINUTE,
        actualSeconds: 420,
      },
      {
        id: 'show',
        title: 'Show 2',
        plannedStart: start + 5 * MINUTE,
        plannedSeconds: 300,
        actualSeconds: 0,
      },
    ]);
    expect(two).toMatchObject({ plannedStart: start + 10 * MINUTE, actualSeconds: 300 });
  });

  it('mark what was put in and what was left out, of which nothing is told', () => {
    const bench = new Bench();
    bench.do(HOST, 'start');
    const item = {
      title: 'More',
      section: 's',
      activity: 'poll',
      minutes: [3, 8],
      planned: 5,
      notes: 'n',
      config: { options: [] },
    };
    bench.do(HOST, 'insert', { payload: { item, instead: 'two' } });
    const [, more, two] = bench.record().items;
    expect(more).toMatchObject({ inserted: true, plannedMinutes: 5 });
    expect(more).not.toHaveProperty('plannedSeconds');
    expect(two).toMatchObject({ leftOut: true, blocks: [], plannedSeconds: 1_200 });
  });
});
