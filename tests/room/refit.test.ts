import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refit } from '../../shared/agenda/refit.ts';
import { MINUTE, SECOND } from '../../shared/lib/duration.ts';
import { availableOf, remainingOf } from '../../shared/room/remaining.ts';
import type { ConsoleView } from '../../shared/room/views.ts';
import { Bench, HOST } from '../support/bench.ts';
import '../support/seed.ts';
import { kinds, shippedSession } from '../support/shippedSession.ts';

/** A refit the whole way: from what hosts see, through the proposal, to the command and what hosts see then. */

const session = shippedSession();

const look = (bench: Bench): ConsoleView => bench.console();

/** What the console proposes now. */
function proposal(bench: Bench) {
  const view = look(bench);
  return refit(remainingOf(view, bench.now), availableOf(view, bench.now) ?? 0);
}

/** Accepts a proposal as it stands: what changes. */
function accept(bench: Bench, made: ReturnType<typeof proposal>): string | number {
  const changes = made.items.filter(({ why }) => why.length > 0);
  if (changes.length === 0) return 1;
  return bench.do(HOST, 'refit', {
    payload: {
      items: changes.map(({ id, after, dropped, droppedSteps }) => ({
        item: id,
        seconds: after / SECOND,
        ...(dropped ? { skip: true } : {}),
        ...(droppedSteps.length > 0 ? { skipSteps: droppedSteps } : {}),
      })),
    },
  });
}

/** How far the end is behind the one to keep, overtime included, ms. */
function behind(bench: Bench): number {
  const { clock } = look(bench);
  if (!clock) throw new Error('nothing is on');
  const running = clock.pausedAt ?? bench.now;
  const slipped =
    Math.max(0, running - clock.step.endsAt) +
    (clock.pausedAt === undefined ? 0 : bench.now - clock.pausedAt);
  return clock.session.projectedEnd + slipped - clock.session.end;
}

describe('refitting the shipped session', () => {
  it('makes up eight minutes at item 4 by trimming alone, talks first', () => {
    const bench = new Bench(6, session, kinds);
    bench.do(HOST, 'start');
    bench.do(HOST, 'setFixedEnd', { payload: { at: bench.now + 90 * MINUTE } });
    const [, , , fourth] = session.agenda;
    bench.now += 24 * MINUTE;
    bench.do(HOST, 'goTo', { payload: { item: fourth?.id } });
    expect(behind(bench)).toBe(8 * MINUTE);
    const made = proposal(bench);
    expect(made.fits).toBe(true);
    expect(made.items.flatMap(({ id, why }) => (why.length > 0 ? [[id, ...why]] : []))[0]).toEqual([
      'planning-tools',
      'gives-first',
    ]);
    expect(made.items.every(({ dropped, droppedSteps }) => !dropped && droppedSteps.length === 0)).toBe(true);
    expect(accept(bench, made)).toBe(1);
    expect(behind(bench)).toBe(0);
  });

  it('leaves out the half that the guide lets one choose when trimming is not enough', () => {
    const bench = new Bench(6, session, kinds);
    bench.do(HOST, 'start');
    bench.now += 42 * MINUTE;
    bench.do(HOST, 'goTo', { payload: { item: 'planning-tools' } });
    const made = proposal(bench);
    expect(made.items.find(({ id }) => id === 'share-and-move')).toMatchObject({ droppedSteps: ['whole'] });
    expect(made.fits).toBe(true);
    accept(bench, made);
    expect(Math.abs(behind(bench))).toBeLessThanOrEqual(30 * SECOND);
  });

  it('says plainly when it cannot fit, and by how much', () => {
    const bench = new Bench(6, session, kinds);
    bench.do(HOST, 'start');
    bench.now += 86 * MINUTE;
    bench.do(HOST, 'goTo', { payload: { item: 'rapid-fire' } });
    const made = proposal(bench);
    expect(made.fits).toBe(false);
    accept(bench, made);
    expect(behind(bench)).toBe(made.over);
  });

  it('keeps the end after any history, or says what it is over by', () => {
    const stop = fc.nat(60);
    const act = fc.tuple(
      fc.integer({ min: 0, max: 12 * MINUTE }),
      fc.constantFrom('goTo', 'pause', 'resume', 'more', 'skip', 'hold', 'giveFirst', 'setMinutes'),
      stop,
    );
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 8 }),
        fc.integer({ min: 0, max: 120 * MINUTE }),
        (history, fixed) => {
          const bench = new Bench(6, session, kinds);
          bench.do(HOST, 'start');
          bench.do(HOST, 'setFixedEnd', { payload: { at: bench.now + fixed + 1 } });
          for (const [wait, type, where] of history) {
            bench.now += wait;
            const item = session.agenda[where % session.agenda.length]?.id;
            if (type === 'goTo') bench.do(HOST, 'goTo', { payload: { item } });
            else if (type === 'more') bench.do(HOST, 'extend', { payload: { seconds: 60 } });
            else if (type === 'hold' || type === 'giveFirst')
              bench.do(HOST, type, { payload: { item, on: where % 3 > 0 } });
            else if (type === 'setMinutes')
              bench.do(HOST, type, { payload: { item, minutes: 1 + (where % 9) } });
            else if (type === 'skip') bench.do(HOST, 'skip', { payload: { item, on: true } });
            else bench.do(HOST, type);
          }
          const before = behind(bench);
          const made = proposal(bench);
          const kept = () =>
            Object.entries(look(bench).agenda)
              .filter(([, { hold, byHand }]) => hold || byHand)
              .map(([id, { lengthMs, state, steps }]) => [id, lengthMs, state, steps]);
          const keptBefore = kept();
          expect(accept(bench, made)).toBe(1);
          expect(kept()).toEqual(keptBefore);
          const after = behind(bench);
          // Half a second is the rounding of minutes to the parts of their steps.
          if (!made.fits) expect(Math.abs(after - made.over)).toBeLessThan(500);
          else if (before > 0) expect(after).toBeLessThan(500);
          if (before > 0) expect(after).toBeLessThanOrEqual(before + 500);
        },
      ),
      { numRuns: 60 },
    );
  });
});
