import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../shared/lib/duration.ts';
import type { Surroundings } from '../../shared/room/views.ts';
import { Bench, HOST, person } from '../support/bench.ts';

const around: Surroundings = {
  online: new Set(['p1']),
  screens: { consoles: 1, projectors: 0 },
  addresses: [{ url: 'http://plenary.test' }],
};

function live(): Bench {
  const bench = new Bench();
  bench.join('p1', { name: 'Ana', role: 'chief' });
  bench.do(HOST, 'start');
  return bench;
}

describe('walking the run-of-show', () => {
  it('starts at the first step, once', () => {
    const bench = new Bench();
    expect(bench.do(HOST, 'start')).toBe(2);
    expect(bench.do(HOST, 'start')).toBe(0);
    expect(bench.state.at).toEqual({ item: 'one', step: 'ask' });
  });

  it('goes through every stop of every item with Next alone, and says when it was the last', () => {
    const bench = live();
    const seen = [bench.state.at];
    while (bench.walk('next') !== 'last-step') seen.push(bench.state.at);
    expect(seen.map((at) => `${at?.item}/${at?.step}`)).toEqual([
      'one/ask',
      'one/ask.more',
      'one/show',
      'two/ask',
      'two/ask.more',
      'two/show',
    ]);
  });

  it('moves once when two consoles press Next for the same step', () => {
    const bench = live();
    const leaves = { item: 'one', step: 'ask' };
    expect(bench.do(HOST, 'next', leaves)).toBe(1);
    expect(bench.do(HOST, 'next', leaves)).toBe('stale');
    expect(bench.state.at?.step).toBe('ask.more');
    expect(bench.do(HOST, 'back', leaves)).toBe('stale');
    expect(bench.state.at?.step).toBe('ask.more');
  });

  it('loses nothing on Back', () => {
    const bench = live();
    bench.do(person('p1'), 'vote', { item: 'one', payload: { option: 'yes' } });
    bench.walk('next');
    bench.walk('back');
    expect(bench.core.views.me(bench.state, 'p1')?.items).toEqual({ one: { option: 'yes' } });
    expect(bench.walk('back')).toBe('first-step');
  });

  it('refuses Next that does not say what it leaves', () => {
    expect(live().do(HOST, 'next')).toBe('invalid');
  });

  it('jumps to an item and to a step of it, and names what does not exist', () => {
    const bench = live();
    bench.do(HOST, 'goTo', { payload: { item: 'two' } });
    expect(bench.state.at).toEqual({ item: 'two', step: 'ask' });
    bench.do(HOST, 'goTo', { payload: { item: 'one', step: 'show' } });
    expect(bench.state.at).toEqual({ item: 'one', step: 'show' });
    expect(bench.do(HOST, 'goTo', { payload: { item: 'three' } })).toBe('unknown-item');
    expect(bench.do(HOST, 'goTo', { payload: { item: 'one', step: 'x' } })).toBe('unknown-step');
  });

  it('shares one clock between a step and the stops inside it', () => {
    const bench = live();
    const before = bench.core.views.floor(bench.state).clock;
    bench.now += MINUTE;
    bench.walk('next');
    expect(bench.core.views.floor(bench.state).clock).toEqual(before);
  });

  it('tells how long a pause was, so that clocks inside an activity can move on too', () => {
    const bench = live();
    bench.do(HOST, 'pause');
    bench.now += 3 * MINUTE;
    bench.do(HOST, 'resume');
    expect(bench.events.at(-1)?.event).toEqual({ type: 'resumed', ms: 3 * MINUTE });
    expect(bench.do(HOST, 'resume')).toBe(0);
  });

  it('takes no more from a step than it has left', () => {
    const bench = live();
    bench.now += 4.5 * MINUTE;
    bench.do(HOST, 'extend', { payload: { seconds: -60 } });
    expect(bench.core.views.floor(bench.state).clock?.step.endsAt).toBe(bench.now);
    expect(bench.do(HOST, 'extend', { payload: { seconds: -60 } })).toBe(0);
    bench.do(HOST, 'extend', { payload: { seconds: 60 } });
    expect(bench.core.views.floor(bench.state).clock?.step.endsAt).toBe(bench.now + MINUTE);
  });
});

describe('who may do what', () => {
  it('refuses every command of a host to participants, projectors and strangers', () => {
    const bench = live();
    for (const type of [
      'start',
      'next',
      'back',
      'goTo',
      'pause',
      'resume',
      'extend',
      'blank',
      'results',
      'lock',
      'remove',
      'moveToTable',
      'setTables',
      'end',
    ]) {
      expect(bench.do(person('p1'), type, { payload: {} })).toBe('not-allowed');
      expect(bench.do({ kind: 'projector', id: 'projector' }, type)).toBe('not-allowed');
    }
    expect(bench.do(person('p1'), 'addOption', { item: 'one', payload: { option: 'x' } })).toBe(
      'not-allowed',
    );
    expect(bench.do(person('nobody'), 'vote', { item: 'one', payload: { option: 'yes' } })).toBe('removed');
    expect(bench.do(person('p1'), 'join', { payload: {} })).toBe('unknown-command');
  });

  it('takes a participant’s command only at its item and step', () => {
    const bench = live();
    expect(bench.do(person('p1'), 'vote', { item: 'two', payload: { option: 'yes' } })).toBe('not-yet');
    bench.walk('next');
    expect(bench.do(person('p1'), 'vote', { item: 'one', payload: { option: 'yes' } })).toBe(1);
    bench.walk('next');
    expect(bench.do(person('p1'), 'vote', { item: 'one', payload: { option: 'yes' } })).toBe('not-now');
  });

  it('takes a host’s command for an item that is not on yet', () => {
    const bench = new Bench();
    expect(bench.do(HOST, 'addOption', { item: 'two', payload: { option: 'maybe' } })).toBe(1);
  });

  it('names what is wrong with a payload', () => {
    const bench = live();
    const sources = { now: 0, newId: () => 'x', random: () => 0 };
    const refused = bench.core.decide(
      bench.state,
      HOST,
      { id: 'id-123456', type: 'extend', payload: { seconds: 'sixty' } },
      sources,
    );
    expect(refused).toMatchObject({
      ok: false,
      code: 'invalid',
      values: { field: 'seconds', fault: 'otherKind', kind: 'number' },
    });
    expect(bench.do(HOST, 'dance')).toBe('unknown-command');
    expect(bench.do(HOST, 'constructor')).toBe('unknown-command');
    expect(bench.do(HOST, 'toString', { item: 'one' })).toBe('unknown-command');
  });
});

describe('people and tables', () => {
  it('deals people evenly who picked no table', () => {
    const bench = new Bench(3);
    for (let index = 0; index < 8; index++) bench.join(`p${index}`);
    expect(bench.projector(around).people.tables).toEqual({ A: 3, B: 3, C: 2 });
  });

  it('seats people where they picked, and moves them later', () => {
    const bench = new Bench();
    bench.join('p1', { table: 'C' });
    expect(bench.state.people.p1?.table).toBe('C');
    expect(
      bench.do(person('p1'), 'introduce', { payload: { table: 'A', name: ' Ana ', role: 'finance' } }),
    ).toBe(2);
    expect(bench.state.people.p1).toEqual({ id: 'p1', table: 'A', name: 'Ana', role: 'finance' });
    bench.do(person('p1'), 'introduce', { payload: { name: '', role: '' } });
    expect(bench.state.people.p1).toEqual({ id: 'p1', table: 'A' });
    expect(bench.do(person('p1'), 'introduce', { payload: { table: 'Z' } })).toBe('unknown-table');
    expect(bench.do(person('p1'), 'introduce', { payload: { role: 'king' } })).toBe('unknown-role');
  });

  it('lets nobody in behind a locked door, and keeps who is in', () => {
    const bench = new Bench();
    bench.join('p1');
    bench.do(HOST, 'lock', { payload: { on: true } });
    expect(bench.join('p2')).toBe('not-found');
    bench.do(HOST, 'lock', { payload: { on: false } });
    expect(bench.join('p2')).toBe(1);
  });

  it('adds and drops tables, but none with people at it', () => {
    const bench = new Bench(2);
    bench.join('p1', { table: 'B' });
    expect(bench.do(HOST, 'setTables', { payload: { count: 1 } })).toBe('table-taken');
    expect(bench.do(HOST, 'setTables', { payload: { count: 27 } })).toBe(1);
    expect(bench.state.tables.at(-1)).toBe('AA');
  });

  it('tells the running activity who comes', () => {
    const bench = live();
    expect(bench.join('p2')).toBe(2);
  });
});

describe('what each channel sees', () => {
  it('keeps notes, keys and people from phones and projector', () => {
    const bench = live();
    const open = JSON.stringify([
      bench.core.views.floor(bench.state),
      bench.projector(around),
      bench.core.views.table(bench.state, 'A'),
    ]);
    expect(open).not.toContain('Notes of one');
    expect(open).not.toContain('hash-p1');
    expect(JSON.stringify(bench.projector(around))).not.toContain('Ana');
    const console_ = bench.console(around);
    expect(console_.cue?.notes).toBe('Notes of one');
    expect(JSON.stringify(console_)).not.toContain('hash');
    expect(console_.people.p1).toEqual({
      name: 'Ana',
      role: 'chief',
      table: 'A',
      dealt: true,
      online: true,
      number: 1,
      joinedAt: expect.any(Number),
    });
  });

  it('shows a blank projector nothing of the activity', () => {
    const bench = live();
    bench.do(HOST, 'blank', { payload: { on: true } });
    expect(bench.projector(around).activity).toBeUndefined();
    expect(bench.core.views.floor(bench.state).activity).toBeDefined();
  });

  it('changes nobody’s own view with Next', () => {
    const bench = live();
    bench.do(person('p1'), 'vote', { item: 'one', payload: { option: 'no' } });
    const before = JSON.stringify(bench.core.views.me(bench.state, 'p1'));
    while (bench.walk('next') !== 'last-step')
      expect(JSON.stringify(bench.core.views.me(bench.state, 'p1'))).toBe(before);
  });

  it('is the same for a room rebuilt from its log', () => {
    const bench = live();
    bench.join('p2', { table: 'B' });
    bench.do(person('p1'), 'vote', { item: 'one', payload: { option: 'no' } });
    bench.now += 3 * MINUTE;
    bench.do(HOST, 'pause');
    bench.now += MINUTE;
    bench.walk('next');
    bench.do(HOST, 'resume');
    bench.do(HOST, 'remove', { payload: { person: 'p2' } });
    const again = bench.core.replay(JSON.parse(JSON.stringify(bench.events)));
    expect({ ...again, done: [...again.done] }).toEqual({ ...bench.state, done: [...bench.state.done] });
  });

  it('reports planned and actual time, and each item’s record', () => {
    const bench = live();
    bench.now += 2 * MINUTE;
    const report = bench.record();
    expect(report).toMatchObject({
      title: 'A small session',
      attendance: { people: 1, tables: [{ people: 1 }] },
      status: 'live',
    });
    expect(report.items[0]).toMatchObject({
      id: 'one',
      plannedMinutes: 10,
      actualSeconds: 120,
      blocks: [{ type: 'text', text: '0 votes' }],
    });
  });

  it('says thank you after the end, and takes nothing more', () => {
    const bench = live();
    bench.do(HOST, 'end');
    expect(bench.core.views.floor(bench.state)).toMatchObject({ room: { status: 'ended' } });
    expect(bench.do(HOST, 'start')).toBe('ended');
    expect(bench.do(person('p1'), 'vote', { item: 'one', payload: { option: 'no' } })).toBe('not-now');
    expect(bench.join('p9')).toBe('not-found');
  });
});
