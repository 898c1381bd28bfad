import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../shared/lib/duration.ts';
import { Bench, HOST, person } from '../support/bench.ts';

const view = (bench: Bench) => bench.console();
const undo = (bench: Bench) => bench.do(HOST, 'undo', { payload: { change: view(bench).undo?.change ?? 1 } });
const report = (bench: Bench) => bench.record();
const replayed = (bench: Bench) => bench.core.replay(bench.events);

/** Two minutes into the second step of a running session, with one minute added and an answer given. */
function live(): Bench {
  const bench = new Bench();
  bench.join('p1', { name: 'Ana', role: 'chief' });
  bench.do(HOST, 'start');
  bench.now += MINUTE;
  bench.do(person('p1'), 'vote', { item: 'one', payload: { option: 'yes' } });
  bench.do(HOST, 'goTo', { payload: { item: 'one', step: 'show' } });
  bench.do(HOST, 'extend', { payload: { seconds: 60 } });
  bench.now += 2 * MINUTE;
  return bench;
}

/** Everything that hosts, phones and projector see, but for the numbers of events, and as told from `now` on. */
function picture(bench: Bench): string {
  const { room, undo: _undo, clock, ...rest } = view(bench);
  const { move: _move, ...about } = room;
  const left = clock && { step: clock.step.endsAt - bench.now, paused: clock.pausedAt !== undefined };
  const { clock: _floor, ...floor } = bench.core.views.floor(bench.state);
  const { clock: _projector, ...projector } = bench.projector();
  // Times of what is ahead move with the pause, as they do after every other.
  const agenda = Object.entries(rest.agenda).map(([id, { state, spent }]) => [id, state, spent]);
  return JSON.stringify({
    about,
    left,
    item: rest.item,
    step: rest.step,
    agenda,
    floor,
    projector,
    me: bench.core.views.me(bench.state, 'p1'),
  });
}

describe('an end that came too early', () => {
  it('is taken back: the room is where it was, with the time that was left, for everybody', () => {
    const bench = live();
    const before = picture(bench);
    bench.do(HOST, 'end');
    expect(view(bench)).toMatchObject({ room: { status: 'ended' }, undo: { kind: 'end' } });
    expect(bench.core.views.floor(bench.state).item).toBeUndefined();
    bench.now += 7 * MINUTE;
    expect(undo(bench)).toBe(1);
    expect(bench.state.status).toBe('live');
    expect(picture(bench)).toBe(before);
    expect(bench.events.at(-1)?.event).toEqual({ type: 'sessionReopened', ms: 7 * MINUTE });
  });

  it('leaves a record as though there had been a pause', () => {
    const [ended, paused] = [live(), live()];
    ended.do(HOST, 'end');
    paused.do(HOST, 'pause');
    for (const bench of [ended, paused]) bench.now += 7 * MINUTE;
    undo(ended);
    paused.do(HOST, 'resume');
    for (const bench of [ended, paused]) {
      bench.now += 30 * SECOND;
      bench.walk('next');
      bench.now += MINUTE;
      bench.do(HOST, 'end');
    }
    expect(report(ended)).toEqual(report(paused));
  });

  it('gives the same room when it is replayed from the log, ended or opened again', () => {
    const bench = live();
    bench.do(HOST, 'end');
    expect(replayed(bench)).toEqual(bench.state);
    bench.now += MINUTE;
    undo(bench);
    expect(replayed(bench)).toEqual(bench.state);
    bench.walk('next');
    expect(replayed(bench)).toEqual(bench.state);
  });

  it('keeps a pause: what was paused when it ended is paused still', () => {
    const bench = live();
    bench.do(HOST, 'pause');
    bench.now += MINUTE;
    const before = picture(bench);
    bench.do(HOST, 'end');
    bench.now += 3 * MINUTE;
    undo(bench);
    expect(picture(bench)).toBe(before);
    bench.now += MINUTE;
    bench.do(HOST, 'resume');
    expect(bench.events.at(-1)?.event).toEqual({ type: 'resumed', ms: 2 * MINUTE });
  });

  it('is taken back in the lobby too, and people can join again', () => {
    const bench = new Bench();
    bench.do(HOST, 'end');
    expect(bench.join('late')).toBe('not-found');
    undo(bench);
    expect(bench.state.status).toBe('lobby');
    expect(bench.join('late')).toBe(1);
    expect(bench.do(HOST, 'start')).toBe(2);
  });

  it('lets what was done before it be taken back afterwards, one after the other', () => {
    const bench = live();
    bench.do(HOST, 'end');
    undo(bench);
    expect(view(bench).undo?.kind).toBe('jump');
    undo(bench);
    expect(bench.state.at).toEqual({ item: 'one', step: 'ask' });
  });

  it('is taken back once of two presses, and nothing else can be changed while it is ended', () => {
    const bench = live();
    bench.do(HOST, 'end');
    const change = view(bench).undo?.change ?? 0;
    expect(bench.do(HOST, 'skip', { payload: { item: 'two', on: true } })).toBe('ended');
    expect(bench.do(HOST, 'undo', { payload: { change: change - 1 } })).toBe('stale');
    expect(bench.do(HOST, 'undo', { payload: { change } })).toBe(1);
    expect(bench.do(HOST, 'undo', { payload: { change } })).toBe('stale');
  });

  it('can end again, and that end be taken back too', () => {
    const bench = live();
    for (const _ of [1, 2, 3]) {
      bench.do(HOST, 'end');
      bench.now += MINUTE;
      undo(bench);
    }
    expect(bench.state.status).toBe('live');
    expect(replayed(bench)).toEqual(bench.state);
  });
});
