import { describe, expect, it } from 'vitest';
import { activity as rapidFire } from '../../../shared/activities/rapid-fire/activity.ts';
import { openRapidFire } from './room.ts';

function open() {
  const room = openRapidFire();
  const views = () => room.stage.views();
  return {
    ...room,
    set: (minutes: readonly number[], presenter?: string) =>
      room.host('setTalkMinutes', { minutes, ...(presenter === undefined ? {} : { presenter }) }),
    /** What console, projector and phones say of the talk that is on. */
    seen: () => {
      const { console: hosts, projector, floor } = views();
      return JSON.parse(JSON.stringify([hosts, projector, floor])).map(
        ({ talk }: { talk: { minutes: readonly number[] } }) => talk.minutes,
      );
    },
    changes: (): number => JSON.parse(JSON.stringify(views().console)).lengthChanges,
  };
}

describe('how long talks are', () => {
  it('[R13] is changed for the talk that is on, and console, projector and phones follow', () => {
    const { stage, set, seen } = open();
    expect(seen()).toEqual([
      [5, 7],
      [5, 7],
      [5, 7],
    ]);
    expect(set([4, 5], 'one').ok).toBe(true);
    expect(seen()).toEqual([
      [4, 5],
      [4, 5],
      [4, 5],
    ]);
    stage.enter('talk.two');
    expect(seen()).toEqual([
      [5, 7],
      [5, 7],
      [5, 7],
    ]);
  });

  it('[R13] is changed for all, which replaces what one of them had', () => {
    const { stage, set, seen } = open();
    set([8, 9], 'two');
    set([3, 4]);
    expect(seen()[0]).toEqual([3, 4]);
    stage.enter('talk.two');
    expect(seen()[0]).toEqual([3, 4]);
  });

  it('[R13] is taken back change by change, and two hosts who press at once take back one', () => {
    const { host, set, seen, changes, code } = open();
    set([4, 6], 'one');
    set([3, 4]);
    expect(set([3, 4])).toEqual({ ok: true, value: [] });
    expect(changes()).toBe(2);
    expect(host('undoTalkMinutes', { change: 2 }).ok).toBe(true);
    expect(code(host('undoTalkMinutes', { change: 2 }))).toBe('nothing-to-undo');
    expect(seen()[0]).toEqual([4, 6]);
    host('undoTalkMinutes', { change: 1 });
    expect(seen()[0]).toEqual([5, 7]);
    expect(changes()).toBe(0);
    expect(code(host('undoTalkMinutes', { change: 1 }))).toBe('nothing-to-undo');
  });

  it('[R13] moves the plan: shorter talks leave the questions more, and a longer one takes it from all others', () => {
    const { stage, set } = open();
    const parts = () => {
      const steps = stage.steps();
      const all = steps.reduce((sum, { share }) => sum + share, 0);
      return Object.fromEntries(steps.map(({ id, share }) => [id, share / all]));
    };
    const before = parts();
    set([4, 5]);
    const shorter = parts();
    expect(shorter['talk.one']).toBeLessThan(before['talk.one'] ?? 0);
    expect(shorter['question.now']).toBeGreaterThan(before['question.now'] ?? 1);
    set([8, 9], 'two');
    expect(parts()['talk.two']).toBeCloseTo(2 * (parts()['talk.one'] ?? 0));
  });

  it('[R13] is refused where it is no length, or of no talk', () => {
    const { stage, set, host, code } = open();
    const before = JSON.stringify(stage.state);
    for (const minutes of [[7, 5], [0, 5], [5], [5, 121]]) expect(code(set(minutes))).toBe('invalid');
    expect(code(set([4, 5], 'nobody'))).toBe('unknown-talk');
    expect(code(set([4, 5], 'constructor'))).toBe('unknown-talk');
    const phone = stage.command({ kind: 'participant', id: 'p1' }, 'setTalkMinutes', { minutes: [1, 2] });
    expect(phone.ok).toBe(false);
    expect(code(host('undoTalkMinutes', { change: 0 }))).toBe('invalid');
    expect(JSON.stringify(stage.state)).toBe(before);
  });

  it('[R13] stays with a talk that is taken out and comes back', () => {
    const { stage, host, set, seen } = open();
    set([2, 3], 'two');
    host('removePresenter', { presenter: 'two' });
    host('restorePresenter', { presenter: 'two' });
    stage.enter('talk.two');
    expect(seen()[0]).toEqual([2, 3]);
    expect(rapidFire.steps(stage.state).find(({ id }) => id === 'talk.two')?.share).toBe(2);
  });
});
