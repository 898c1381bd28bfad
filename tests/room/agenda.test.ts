import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../shared/lib/duration.ts';
import type { AgendaView } from '../../shared/room/views.ts';
import { Bench, HOST, person } from '../support/bench.ts';
import { secondVote } from '../support/miniSession.ts';

const console_ = (bench: Bench) => bench.console();
const row = (bench: Bench, id: string): AgendaView => {
  const found = console_(bench).agenda[id];
  if (!found) throw new Error(`no item ${id}`);
  return found;
};
const order = (bench: Bench): string[] =>
  Object.entries(console_(bench).agenda)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { state }]) => `${id} ${state}`);
const ask = (bench: Bench, type: string, payload: object) => bench.do(HOST, type, { payload });
/** Takes back what the console says can be. */
const undo = (bench: Bench) => ask(bench, 'undo', { change: console_(bench).undo?.change ?? 1 });

/** What `undo` must bring back: everything but the numbers of events. */
function picture(bench: Bench): string {
  const { undo: _undo, room, ...view } = console_(bench);
  const { move: _move, ...about } = room;
  return JSON.stringify({ about, view, floor: bench.core.views.floor(bench.state) });
}

function live(): Bench {
  const bench = new Bench();
  bench.join('p1', { name: 'Ana' });
  bench.do(HOST, 'start');
  bench.now += MINUTE;
  return bench;
}

/** The id of the item that a host has put in. */
const insertedId = (bench: Bench): string => bench.state.agenda.find((slot) => slot.inserted)?.item.id ?? '';

describe('editing the agenda of a running room', () => {
  it('leaves out what is still to come, and Next passes it by', () => {
    const bench = live();
    expect(ask(bench, 'insert', { item: secondVote })).toBe(2);
    ask(bench, 'skip', { item: 'two', on: true });
    expect(order(bench)).toEqual(['one current', 'two skipped', `${insertedId(bench)} ahead`]);
    expect(console_(bench).clock?.session.projectedEnd).toBe(bench.state.openedAt + 15 * MINUTE);
    bench.do(HOST, 'goTo', { payload: { item: 'one', step: 'show' } });
    expect(console_(bench).upNext?.item).toBe(insertedId(bench));
    bench.walk('next');
    expect(bench.state.at).toEqual({ item: insertedId(bench), step: 'ask' });
    bench.walk('back');
    expect(bench.state.at).toEqual({ item: 'one', step: 'show' });
  });

  it('leaves out an optional half: less time, one stop fewer, and the rest keeps its minutes', () => {
    const bench = live();
    ask(bench, 'skip', { item: 'two', step: 'show', on: true });
    expect(row(bench, 'two')).toMatchObject({ lengthMs: 10 * MINUTE, steps: { show: { skipped: true } } });
    bench.do(HOST, 'goTo', { payload: { item: 'two', step: 'ask.more' } });
    expect(bench.core.views.floor(bench.state).step).toMatchObject({ number: 1, of: 1 });
    expect(bench.walk('next')).toBe('last-step');
    ask(bench, 'skip', { item: 'two', step: 'show', on: false });
    expect(bench.walk('next')).toBe(1);
    expect(ask(bench, 'skip', { item: 'two', step: 'ask', on: true })).toBe('not-optional');
    expect(ask(bench, 'skip', { item: 'two', step: 'none', on: true })).toBe('unknown-step');
    expect(ask(bench, 'skip', { item: 'two', step: 'show', on: true })).toBe('is-on');
  });

  it('goes to nothing that is left out before it is brought back', () => {
    const bench = live();
    ask(bench, 'skip', { item: 'two', on: true });
    expect(bench.do(HOST, 'goTo', { payload: { item: 'two' } })).toBe('left-out');
    ask(bench, 'skip', { item: 'two', on: false });
    expect(bench.do(HOST, 'goTo', { payload: { item: 'two' } })).toBe(1);
  });

  it('moves what is still to come, never what was held', () => {
    const bench = live();
    ask(bench, 'insert', { item: secondVote });
    const id = insertedId(bench);
    expect(ask(bench, 'moveItem', { item: id, before: 'two' })).toBe(1);
    expect(order(bench)).toEqual(['one current', `${id} ahead`, 'two ahead']);
    expect(ask(bench, 'moveItem', { item: id })).toBe(1);
    expect(order(bench)).toEqual(['one current', 'two ahead', `${id} ahead`]);
    expect(ask(bench, 'moveItem', { item: id })).toBe(0);
    expect(ask(bench, 'moveItem', { item: 'one' })).toBe('is-on');
    expect(ask(bench, 'moveItem', { item: 'two', before: 'one' })).toBe('already-held');
    expect(ask(bench, 'moveItem', { item: 'two', before: 'nine' })).toBe('unknown-item');
    bench.do(HOST, 'goTo', { payload: { item: 'two' } });
    expect(ask(bench, 'moveItem', { item: 'one' })).toBe('already-held');
    expect(ask(bench, 'skip', { item: 'one', on: true })).toBe('already-held');
  });

  it('holds later what was passed over', () => {
    const bench = live();
    ask(bench, 'insert', { item: secondVote });
    const id = insertedId(bench);
    bench.do(HOST, 'goTo', { payload: { item: id } });
    expect(order(bench)).toEqual(['one done', 'two done', `${id} current`]);
    expect(ask(bench, 'moveItem', { item: 'two' })).toBe(1);
    expect(order(bench)).toEqual(['one done', `${id} current`, 'two ahead']);
  });

  it('gives the item that is on its new minutes in the steps that are left', () => {
    const bench = live();
    bench.do(HOST, 'goTo', { payload: { item: 'one', step: 'show' } });
    bench.now += MINUTE;
    expect(ask(bench, 'setMinutes', { item: 'one', minutes: 12 })).toBe(1);
    const { clock } = console_(bench);
    expect(clock?.step.endsAt).toBe(bench.now + 10 * MINUTE);
    expect((clock?.item.endsAt ?? 0) - (clock?.item.startedAt ?? 0)).toBe(12 * MINUTE);
    expect(ask(bench, 'setMinutes', { item: 'two', minutes: 7 })).toBe(1);
    expect(row(bench, 'two')).toMatchObject({ lengthMs: 7 * MINUTE, planned: 20 });
    expect(ask(bench, 'setMinutes', { item: 'two', minutes: 0 })).toBe('invalid');
  });

  it('swaps one for another, which takes its place', () => {
    const bench = live();
    expect(ask(bench, 'insert', { item: secondVote, instead: 'two' })).toBe(2);
    expect(order(bench)).toEqual(['one current', `${insertedId(bench)} ahead`, 'two skipped']);
    expect(ask(bench, 'insert', { item: secondVote, instead: 'one' })).toBe('is-on');
  });

  it('checks what is put in like a session file, and names the field', () => {
    const bench = live();
    const refused = (item: object) => ask(bench, 'insert', { item: { ...secondVote, ...item } });
    expect(refused({ activity: 'dance' })).toBe('invalid');
    expect(refused({ section: 'nowhere' })).toBe('invalid');
    expect(refused({ config: { options: 'yes' } })).toBe('invalid');
    expect(refused({ title: '' })).toBe('invalid');
    expect(refused({ minutes: [9, 3] })).toBe('invalid');
    expect(bench.state.agenda).toHaveLength(2);
  });

  it('throws nobody out: what people did stays, and they take part in what was put in', () => {
    const bench = live();
    bench.do(person('p1'), 'vote', { item: 'one', payload: { option: 'yes' } });
    ask(bench, 'insert', { item: secondVote, before: 'two' });
    const id = insertedId(bench);
    bench.do(HOST, 'goTo', { payload: { item: id } });
    expect(bench.do(person('p1'), 'vote', { item: id, payload: { option: 'now' } })).toBe(1);
    expect(bench.core.views.me(bench.state, 'p1')?.items).toEqual({
      one: { option: 'yes' },
      [id]: { option: 'now' },
    });
    expect(bench.record().items.map((item) => item.title)).toEqual(['Item one', 'A second vote', 'Item two']);
  });

  it('edits before the start too, and then the plan is what was made of it', () => {
    const bench = new Bench();
    ask(bench, 'setMinutes', { item: 'two', minutes: 12 });
    ask(bench, 'insert', { item: secondVote, before: 'one' });
    bench.do(HOST, 'start');
    expect(bench.state.at?.item).toBe(insertedId(bench));
    expect(console_(bench).clock?.session.plannedEnd).toBe(bench.now + 27 * MINUTE);
    expect(row(bench, 'two').planned).toBe(12);
  });

  it('refits in one edit, counted from now', () => {
    const bench = live();
    bench.now += 4 * MINUTE;
    expect(
      ask(bench, 'refit', {
        items: [
          { item: 'one', seconds: 120 },
          { item: 'two', seconds: 300, skipSteps: ['show'] },
        ],
      }),
    ).toBe(1);
    expect(console_(bench).clock?.session.projectedEnd).toBe(bench.now + 7 * MINUTE);
    expect(row(bench, 'two')).toMatchObject({ lengthMs: 5 * MINUTE, steps: { show: { skipped: true } } });
    expect(ask(bench, 'refit', { items: [{ item: 'one', seconds: 60, skip: true }] })).toBe('is-on');
    expect(ask(bench, 'refit', { items: [{ item: 'two', seconds: 60, skipSteps: ['ask'] }] })).toBe(
      'not-optional',
    );
    expect(ask(bench, 'refit', { items: [{ item: 'three', seconds: 60 }] })).toBe('unknown-item');
  });
});

describe('taking back', () => {
  it.each([
    ['Next', (bench: Bench) => bench.walk('next')],
    ['a jump', (bench: Bench) => bench.do(HOST, 'goTo', { payload: { item: 'two', step: 'show' } })],
    ['an order', (bench: Bench) => ask(bench, 'insert', { item: secondVote, before: 'two' })],
    ['a skip', (bench: Bench) => ask(bench, 'skip', { item: 'two', on: true })],
    ['an optional half', (bench: Bench) => ask(bench, 'skip', { item: 'two', step: 'show', on: true })],
    ['minutes of what is ahead', (bench: Bench) => ask(bench, 'setMinutes', { item: 'two', minutes: 3 })],
    ['minutes of what is on', (bench: Bench) => ask(bench, 'setMinutes', { item: 'one', minutes: 30 })],
    ['a swap', (bench: Bench) => ask(bench, 'insert', { item: secondVote, instead: 'two' })],
    [
      'a refit',
      (bench: Bench) =>
        ask(bench, 'refit', {
          items: [
            { item: 'one', seconds: 60 },
            { item: 'two', seconds: 60, skipSteps: ['show'] },
          ],
        }),
    ],
  ])('%s: the room is where it was', (_name, act) => {
    const bench = live();
    const before = picture(bench);
    expect(act(bench)).toBeGreaterThan(0);
    bench.now += 2 * MINUTE;
    expect(picture(bench)).not.toBe(before);
    expect(undo(bench)).toBeGreaterThan(0);
    expect(picture(bench)).toBe(before);
    expect(console_(bench).undo).toBeUndefined();
    expect(JSON.stringify(bench.core.replay(bench.events).agenda)).toBe(JSON.stringify(bench.state.agenda));
  });

  it('Back: the clock runs on as though the room had stayed', () => {
    const bench = live();
    bench.do(HOST, 'goTo', { payload: { item: 'two' } });
    bench.now += 3 * MINUTE;
    bench.walk('back');
    bench.now += 2 * MINUTE;
    undo(bench);
    expect(bench.state.at).toEqual({ item: 'two', step: 'ask' });
    expect(bench.core.views.floor(bench.state).clock?.step.startedAt).toBe(bench.now - 5 * MINUTE);
  });

  it('goes one back after the other, and names each', () => {
    const bench = live();
    const before = picture(bench);
    bench.walk('next');
    ask(bench, 'setMinutes', { item: 'two', minutes: 9 });
    bench.do(HOST, 'goTo', { payload: { item: 'two' } });
    ask(bench, 'extend', { seconds: 60 });
    const kinds: unknown[] = [];
    while (console_(bench).undo) {
      kinds.push(console_(bench).undo?.kind);
      undo(bench);
    }
    expect(kinds).toEqual(['jump', 'minutes', 'next']);
    // The minute that was added is not taken back with them.
    ask(bench, 'skip', { item: 'two', on: true });
    expect(picture(bench)).not.toBe(before);
    expect(bench.state.run.steps.two?.ask?.added).toBe(MINUTE);
  });

  it('changes nothing when two consoles press at once', () => {
    const bench = live();
    bench.walk('next');
    bench.walk('next');
    const { change } = console_(bench).undo ?? { change: 1 };
    expect(ask(bench, 'undo', { change })).toBe(1);
    expect(ask(bench, 'undo', { change })).toBe('stale');
    expect(bench.state.at?.step).toBe('ask.more');
    expect(bench.do(person('p1'), 'undo', { payload: { change } })).toBe('not-allowed');
  });

  it('keeps what was put in, left out, when somebody did something in it', () => {
    const bench = live();
    ask(bench, 'insert', { item: secondVote, before: 'two' });
    const id = insertedId(bench);
    bench.do(HOST, 'goTo', { payload: { item: id } });
    bench.do(person('p1'), 'vote', { item: id, payload: { option: 'now' } });
    undo(bench);
    undo(bench);
    expect(order(bench)).toEqual(['one current', 'two ahead', `${id} skipped`]);
    expect(bench.record().items.at(-1)).toMatchObject({
      leftOut: true,
      blocks: [{ type: 'text', text: '1 votes' }],
    });
  });

  it('lets the activity of the step answer as for any step that is entered', () => {
    const bench = live();
    bench.walk('next');
    undo(bench);
    expect(bench.events.at(-1)?.event).toMatchObject({ type: 'undone', to: { item: 'one', step: 'ask' } });
  });
});
