import { describe, expect, it } from 'vitest';
import { registry } from '../../shared/activities/registry.ts';
import { Bench, HOST, person } from '../support/bench.ts';
import { goTo, session } from './waysToWrite.ts';

/**
 * Two presenters agreed on four minutes each, and the clock called them on time until five: nothing in the room could
 * change that.
 */
function room() {
  const bench = new Bench(1, session, registry);
  bench.join('ana', { table: 'A' });
  bench.do(HOST, 'start');
  goTo(bench, 'talks', 'talk.first');
  const ask = (type: string, payload: unknown, who = HOST) =>
    bench.do(who, type, { item: 'talks', step: 'talk.first', payload });
  /** How long phones count down, ms, and what they say of the talk. */
  const phone = () => {
    const { clock, activity } = JSON.parse(JSON.stringify(bench.core.views.floor(bench.state)));
    return { ms: clock.step.endsAt - clock.step.startedAt, minutes: activity.talk.minutes };
  };
  return { bench, ask, phone };
}

describe('talks that are shorter than planned', () => {
  it('end sooner on phones, too, and leave the time to the questions; taken back, all is as it was', () => {
    const { ask, phone } = room();
    const before = phone();
    expect(before.minutes).toEqual([5, 7]);
    expect(ask('setTalkMinutes', { minutes: [4, 5] })).toBe(1);
    expect(phone().minutes).toEqual([4, 5]);
    expect(phone().ms).toBeLessThan(before.ms);
    expect(ask('undoTalkMinutes', { change: 1 })).toBe(1);
    expect(phone()).toEqual(before);
  });

  it('are the same after a restart, and no matter of participants', () => {
    const { bench, ask, phone } = room();
    ask('setTalkMinutes', { minutes: [4, 5], presenter: 'first' });
    expect(ask('setTalkMinutes', { minutes: [1, 1] }, person('ana'))).toBe('not-allowed');
    expect(phone().minutes).toEqual([4, 5]);
    const again = bench.core.replay(JSON.parse(JSON.stringify(bench.events)));
    expect(again.activities).toEqual(bench.state.activities);
  });
});
