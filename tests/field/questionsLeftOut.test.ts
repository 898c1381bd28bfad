import { describe, expect, it } from 'vitest';
import { refit } from '../../shared/agenda/refit.ts';
import { MINUTE, SECOND } from '../../shared/lib/duration.ts';
import { rangeHeld, remainingOf } from '../../shared/room/remaining.ts';
import type { ConsoleView } from '../../shared/room/views.ts';
import { Bench, HOST } from '../support/bench.ts';
import { kinds, shippedSession } from '../support/shippedSession.ts';

const ITEM = 'sticky-brainstorm';
const EXTERNAL = 'question.external';

function begun() {
  const bench = new Bench(6, shippedSession(), kinds);
  bench.join('ana', {});
  bench.do(HOST, 'start');
  const look = (): ConsoleView => bench.console();
  const item = () => {
    const found = look().agenda[ITEM];
    if (!found) throw new Error('the session has no brainstorm');
    return found;
  };
  const left = () => remainingOf(look(), bench.now).find(({ id }) => id === ITEM);
  return { bench, look, item, left };
}

describe('[S14] a question of several', () => {
  it('is left out by a refit that has no other way, and never the last', () => {
    const { left } = begun();
    const brainstorm = left();
    if (!brainstorm) throw new Error('nothing is left of it');
    expect(brainstorm).toMatchObject({ least: 8 * MINUTE, halves: [{ step: EXTERNAL, share: 0.5 }] });
    const alone = (minutes: number) => refit([brainstorm], minutes * MINUTE).items[0];
    expect(alone(8)).toMatchObject({ after: 8 * MINUTE, droppedSteps: [] });
    expect(alone(5)).toMatchObject({ after: 5 * MINUTE, droppedSteps: [EXTERNAL], why: ['optional-half'] });
    expect(alone(2)).toMatchObject({ after: 4 * MINUTE, droppedSteps: [EXTERNAL] });
  });

  it('takes its time with it, is not asked then, and comes back with an undo', () => {
    const { bench, look, item, left } = begun();
    const { lengthMs } = item();
    expect(item().parts).toMatchObject({
      'question.leaders': { title: 'Leaders' },
      [EXTERNAL]: { optional: true },
    });
    expect(
      bench.do(HOST, 'refit', {
        payload: { items: [{ item: ITEM, seconds: (5 * MINUTE) / SECOND, skipSteps: [EXTERNAL] }] },
      }),
    ).toBe(1);
    expect(item()).toMatchObject({ lengthMs: 5 * MINUTE, parts: { [EXTERNAL]: { skipped: true } } });
    expect(left()).toMatchObject({ left: 5 * MINUTE, least: 4 * MINUTE, halves: [] });
    bench.do(HOST, 'undo', { payload: { change: look().undo?.change } });
    expect(item()).toMatchObject({ lengthMs, parts: { [EXTERNAL]: { optional: true } } });
    bench.do(HOST, 'skip', { payload: { item: ITEM, step: EXTERNAL, on: true } });
    expect(item().lengthMs).toBe(lengthMs / 2);
    expect(rangeHeld(item())).toEqual([4, 7.5]);

    bench.do(HOST, 'goTo', { payload: { item: ITEM } });
    expect(look().activity).toMatchObject({ questions: [{ id: 'leaders' }] });
    expect(item()).toMatchObject({ lengthMs: lengthMs / 2, parts: { [EXTERNAL]: { skipped: true } } });
    const write = { item: ITEM, payload: { question: 'external', slot: 1, text: 'The library' } };
    const ana = { kind: 'participant', id: 'ana' } as const;
    expect(bench.do(ana, 'writeSticky', write)).toBe('unknown-question');
    // Hosts who find that there is time for it ask it all the same.
    bench.do(HOST, 'pickQuestions', { item: ITEM, payload: { ids: ['leaders', 'external'] } });
    expect(bench.do(ana, 'writeSticky', write)).toBe(1);
    bench.walk('next');
    bench.walk('back');
    expect(look().activity).toMatchObject({ questions: [{ id: 'leaders' }, { id: 'external' }] });
  });

  it('stays once the first is asked: hosts then switch it off themselves', () => {
    const { bench } = begun();
    bench.do(HOST, 'goTo', { payload: { item: ITEM } });
    expect(bench.do(HOST, 'skip', { payload: { item: ITEM, step: EXTERNAL, on: true } })).toBe(
      'not-optional',
    );
    expect(bench.do(HOST, 'pickQuestions', { item: ITEM, payload: { ids: ['leaders'] } })).toBe(1);
  });
});
