import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../shared/lib/duration.ts';
import { Bench, HOST } from '../support/bench.ts';
import '../support/seed.ts';

const view = (bench: Bench) => bench.console();
const began = (bench: Bench, secondsAgo: number) => bench.do(HOST, 'backdate', { payload: { secondsAgo } });
const undo = (bench: Bench) => bench.do(HOST, 'undo', { payload: { change: view(bench).undo?.change ?? 1 } });
const times = (bench: Bench, item: string) => {
  const found = bench.record().items.find(({ id }) => id === item);
  return { actual: found?.actualSeconds, startedAt: found?.startedAt, endedAt: found?.endedAt };
};

/** The first item ran four minutes into the time of the second, because nobody pressed Next. */
function late(): { bench: Bench; start: number } {
  const bench = new Bench();
  bench.do(HOST, 'start');
  const start = bench.now;
  bench.now += 9 * MINUTE;
  bench.do(HOST, 'goTo', { payload: { item: 'two' } });
  return { bench, start };
}

describe('a Next that was pressed late', () => {
  it('[TM12] is put right in one press: clock, agenda and record', () => {
    const { bench, start } = late();
    bench.now += 10 * SECOND;
    const end = view(bench).clock?.step.endsAt ?? 0;
    expect(began(bench, 4 * 60)).toBe(1);
    expect(view(bench).clock?.step.endsAt).toBe(end - 4 * MINUTE + 10 * SECOND);
    expect(times(bench, 'one')).toEqual({
      actual: 5 * 60 + 10,
      startedAt: start,
      endedAt: start + 5 * MINUTE + 10 * SECOND,
    });
    expect(times(bench, 'two')).toMatchObject({
      actual: 4 * 60,
      startedAt: start + 5 * MINUTE + 10 * SECOND,
    });
  });

  it('[TM12] is taken back by one Undo, also after more moves, and replays the same', () => {
    const { bench } = late();
    const before = bench.record();
    began(bench, 4 * 60);
    bench.walk('next');
    undo(bench);
    expect(view(bench).undo?.kind).toBe('backdate');
    expect(bench.core.replay(bench.events)).toEqual(bench.state);
    undo(bench);
    expect(bench.record()).toEqual(before);
    expect(bench.core.replay(bench.events)).toEqual(bench.state);
  });

  it('goes no further back than the step before it began, however often it is asked', () => {
    const { bench } = late();
    expect(began(bench, 9 * 60 + 1)).toBe('too-long-ago');
    expect(began(bench, 9 * 60)).toBe(1);
    expect(times(bench, 'one').actual).toBe(0);
    expect(began(bench, 9 * 60 + 1)).toBe('too-long-ago');
    expect(began(bench, 60)).toBe(1);
    expect(times(bench, 'one').actual).toBe(8 * 60);
    expect(view(bench).clock?.stay).toEqual({
      startedAt: bench.now - MINUTE,
      earliest: bench.now - 9 * MINUTE,
    });
  });

  it('[TM12] is put right with the one before it, when both were pressed late, one after the other', () => {
    const { bench, start } = late();
    const record = bench.record();
    // Nobody pressed Next for four minutes: then twice, two seconds apart.
    bench.now += 2 * SECOND;
    const left = bench.state.at?.step;
    bench.walk('next');
    expect(bench.state.at?.step).not.toBe(left);
    const pressed = bench.record();
    const began = bench.now - 4 * MINUTE;
    expect(bench.do(HOST, 'backdate', { payload: { secondsAgo: 9 * 60 + 3 } })).toBe('too-long-ago');
    expect(bench.do(HOST, 'backdate', { payload: { secondsAgo: 4 * 60 } })).toBe(1);
    expect(view(bench).clock?.stay?.startedAt).toBe(began);
    expect(times(bench, 'one')).toEqual({
      actual: 5 * 60 + 2,
      startedAt: start,
      endedAt: start + 5 * MINUTE + 2 * SECOND,
    });
    expect(times(bench, 'two')).toMatchObject({ actual: 4 * 60, startedAt: began });
    expect(bench.core.replay(bench.events)).toEqual(bench.state);
    // What was given is given: the rest can be asked for, and no more.
    expect(bench.do(HOST, 'backdate', { payload: { secondsAgo: 9 * 60 + 3 } })).toBe('too-long-ago');
    expect(bench.do(HOST, 'backdate', { payload: { secondsAgo: 9 * 60 + 2 } })).toBe(1);
    expect(times(bench, 'one').actual).toBe(0);
    undo(bench);
    undo(bench);
    expect(bench.record()).toEqual(pressed);
    undo(bench);
    expect(bench.record().items.find(({ id }) => id === 'one')).toEqual(
      record.items.find(({ id }) => id === 'one'),
    );
  });

  it('is said of the start where nothing was on before', () => {
    const bench = new Bench();
    bench.now += 10 * MINUTE;
    bench.do(HOST, 'start');
    expect(view(bench).clock?.stay?.first).toBe(true);
    bench.do(HOST, 'goTo', { payload: { item: 'two' } });
    expect(view(bench).clock?.stay).not.toHaveProperty('first');
  });

  it('puts a Next right that was pressed too early, too', () => {
    const { bench } = late();
    bench.now += 2 * MINUTE;
    expect(began(bench, 0)).toBe(1);
    expect(times(bench, 'one').actual).toBe(11 * 60);
    expect(times(bench, 'two').actual).toBe(0);
  });

  it('puts a late Start right, with every planned time after it', () => {
    const bench = new Bench();
    bench.now += 10 * MINUTE;
    bench.do(HOST, 'start');
    const end = view(bench).clock?.session.plannedEnd ?? 0;
    expect(began(bench, 5 * 60)).toBe(1);
    expect(view(bench).clock?.session.plannedEnd).toBe(end - 5 * MINUTE);
    expect(bench.record().startedAt).toBe(bench.now - 5 * MINUTE);
    expect(began(bench, 11 * 60)).toBe('too-long-ago');
  });

  it('counts what a pause took out, and leaves the pause where it is', () => {
    const { bench } = late();
    bench.now += MINUTE;
    bench.do(HOST, 'pause');
    bench.now += 20 * MINUTE;
    expect(began(bench, 3 * 60)).toBe(1);
    expect(view(bench).clock?.pausedAt).toBeDefined();
    bench.do(HOST, 'resume');
    expect(times(bench, 'two').actual).toBe(3 * 60);
    expect(times(bench, 'one').actual).toBe(7 * 60);
  });

  it('is refused before the start and after the end', () => {
    const bench = new Bench();
    expect(began(bench, 60)).toBe('not-live');
    bench.do(HOST, 'start');
    bench.do(HOST, 'end');
    expect(began(bench, 60)).toBe('ended');
  });
});

describe('any walk', () => {
  it('[TM12] loses no time and makes none, whatever is said of when its steps began, and is taken back exactly', () => {
    const act = fc.tuple(
      fc.integer({ min: 0, max: 5 * 60 }),
      fc.constantFrom('next', 'back', 'backdate', 'backdate', 'pause', 'resume'),
      fc.integer({ min: 0, max: 9 * 60 }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
        const bench = new Bench();
        bench.do(HOST, 'start');
        const spent = () =>
          Object.values(bench.state.run.steps)
            .flatMap((steps) => Object.values(steps))
            .reduce((sum, step) => sum + step.spent, 0) +
          (bench.state.run.pausedAt ?? bench.now) -
          (bench.state.run.enteredAt ?? 0);
        for (const [wait, type, ago] of acts) {
          bench.now += wait * SECOND;
          const before = structuredClone(bench.state.run);
          const whole = spent();
          if (type === 'next' || type === 'back') bench.walk(type);
          else if (type === 'backdate') {
            const moved = began(bench, ago);
            const stays = Object.values(bench.state.run.steps).flatMap((steps) => Object.values(steps));
            expect(stays.every((step) => step.spent >= 0)).toBe(true);
            // Before the first step there is only the start.
            if (moved === 1 && view(bench).clock?.stay?.first === undefined) expect(spent()).toBe(whole);
            if (moved === 1 && ago % 2 === 0) {
              undo(bench);
              expect(bench.state.run).toEqual(before);
            }
          } else bench.do(HOST, type);
        }
        expect(bench.core.replay(bench.events)).toEqual(bench.state);
      }),
      { numRuns: 200 },
    );
  });
});
