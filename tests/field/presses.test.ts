import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/room/envelope.ts';
import { AT_ONCE_MS, MEANT_MS } from '../../shared/room/pressed.ts';
import { Bench, HOST, person } from '../support/bench.ts';

/** What a console sees now, and says with everything that is pressed on it. */
const seenBy = (bench: Bench): NonNullable<Command['seen']> => {
  const { move } = bench.console().room;
  return { move };
};

function live(): Bench {
  const bench = new Bench();
  bench.join('p1', { name: 'Ana' });
  bench.join('p2', { name: 'Ben' });
  bench.do(HOST, 'start');
  return bench;
}

/** Everything that hosts can press on the room itself, at the first step of the session. */
const PRESSES: Readonly<Record<string, Partial<Command>>> = {
  next: { item: 'one', step: 'ask' },
  back: { item: 'one', step: 'ask' },
  goTo: { payload: { item: 'two' } },
  pause: {},
  resume: {},
  extend: { payload: { seconds: 60 } },
  backdate: { payload: { secondsAgo: 10 } },
  blank: { payload: { on: true } },
  showCode: { payload: { on: true } },
  results: { payload: { on: false } },
  lock: { payload: { on: true } },
  showClock: { payload: { on: false } },
  chime: { payload: { on: true } },
  message: { payload: { text: 'Back in five minutes' } },
  remove: { payload: { person: 'p1' } },
  moveToTable: { payload: { person: 'p1', table: 'C' } },
  setTables: { payload: { count: 5 } },
  moveItem: { payload: { item: 'two' } },
  skip: { payload: { item: 'two', on: true } },
  setMinutes: { payload: { item: 'two', minutes: 4 } },
  refit: { payload: { items: [{ item: 'two', seconds: 60 }] } },
  setFixedEnd: { payload: {} },
  unpairProjectors: {},
  end: {},
};
const OF_THE_STEP = ['next', 'back', 'goTo', 'pause', 'resume', 'extend', 'backdate', 'refit', 'end'];

describe('a press on a laptop that was away', () => {
  it.each(Object.keys(PRESSES))('[PR1] is refused when it is old: %s', (type) => {
    const bench = live();
    const before = bench.events.length;
    const press = { ...PRESSES[type], seen: seenBy(bench), waitedMs: MEANT_MS + 1 };
    expect(bench.do(HOST, type, press)).toBe('too-old');
    expect(bench.events).toHaveLength(before);
  });

  it.each(Object.keys(PRESSES))('[PR2] is refused when the show has moved on meanwhile: %s', (type) => {
    const bench = live();
    const seen = seenBy(bench);
    bench.do(HOST, 'goTo', { payload: { item: 'one', step: 'show' } });
    const before = bench.events.length;
    expect(bench.do(HOST, type, { ...PRESSES[type], seen, waitedMs: AT_ONCE_MS + 1 })).toBe('stale');
    expect(bench.events).toHaveLength(before);
  });

  it('[PR2] is carried out when it waited a little and the show still stands where it did', () => {
    const bench = live();
    const press = { seen: seenBy(bench), waitedMs: 20_000 };
    expect(bench.do(HOST, 'extend', { payload: { seconds: 60 }, ...press })).toBe(1);
    expect(bench.do(HOST, 'next', { item: 'one', step: 'ask', ...press })).toBe(1);
  });

  it('does not end the room of those who went on without it', () => {
    const bench = live();
    const seen = seenBy(bench);
    bench.walk('next');
    for (const waitedMs of [0, 10_000, 10 * 60_000]) bench.do(HOST, 'end', { seen, waitedMs });
    expect(bench.state.status).toBe('live');
  });

  it('cannot end a session again that was opened again since', () => {
    const bench = live();
    const seen = seenBy(bench);
    bench.do(HOST, 'end');
    bench.do(HOST, 'undo', { payload: { change: bench.state.changes.at(-1)?.id ?? 0 } });
    expect(bench.do(HOST, 'end', { seen, waitedMs: 5_000 })).toBe('stale');
    expect(bench.state.status).toBe('live');
  });
});

describe('a press on a line that is up', () => {
  it.each(OF_THE_STEP)('[PR3] is about the step that was on: %s', (type) => {
    const bench = live();
    const seen = seenBy(bench);
    bench.walk('next');
    expect(bench.do(HOST, type, { ...PRESSES[type], seen, waitedMs: 40 })).toBe('stale');
  });

  it('[PR3] does what has nothing to do with the step although another host has just pressed Next', () => {
    const others = Object.keys(PRESSES).filter((type) => !OF_THE_STEP.includes(type));
    expect(others.length).toBeGreaterThan(10);
    for (const type of others) {
      const bench = live();
      const seen = seenBy(bench);
      bench.walk('next');
      expect(bench.do(HOST, type, { ...PRESSES[type], seen, waitedMs: 40 }), type).not.toBeTypeOf('string');
    }
  });

  it('[PR5] follows a console’s own Next that its view does not show yet', () => {
    const bench = live();
    const seen = seenBy(bench);
    const next = 'the-id-of-its-own-next';
    bench.do(HOST, 'next', { id: next, item: 'one', step: 'ask', seen });
    expect(bench.do(HOST, 'extend', { payload: { seconds: 60 }, seen: { ...seen, own: next } })).toBe(1);
    expect(bench.do(HOST, 'extend', { payload: { seconds: 60 }, seen: { ...seen, own: 'another' } })).toBe(
      'stale',
    );
  });

  it('is taken from programs that say nothing of what they saw', () => {
    const bench = live();
    bench.walk('next');
    expect(bench.do(HOST, 'extend', { payload: { seconds: 60 } })).toBe(1);
  });
});

describe('what participants send', () => {
  it('is not judged by these rules: what they typed is taken late or handed back', () => {
    const bench = live();
    const vote = { item: 'one', payload: { option: 'yes' }, waitedMs: 10 * MEANT_MS };
    expect(bench.do(person('p1'), 'vote', vote)).toBe(1);
  });
});
