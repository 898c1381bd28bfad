import { describe, expect, it } from 'vitest';
import { registry } from '../../shared/activities/registry.ts';
import { configs } from '../contract/configs.ts';
import { kinds } from '../contract/kinds.ts';
import { Bench, HOST, person } from '../support/bench.ts';
import { miniSession } from '../support/miniSession.ts';
import { play } from '../support/play.ts';
import { toldOf } from '../support/told.ts';

const SERVER = { kind: 'server', id: 'server' } as const;
const statements = ['school', 'admin'].map((id) => ({ id, text: `You know ${id}`, short: id }));
const session = {
  ...miniSession,
  agenda: miniSession.agenda.map((item) => ({
    ...item,
    activity: 'take-off-touch-down',
    config: { statements },
  })),
};

const around = (online: readonly string[] = []) => ({
  online: new Set(online),
  screens: { consoles: 1, projectors: 1 },
  addresses: [{ url: 'http://plenary.test' }],
});

/** Six tables; twelve people come, ten of them go, and six more ask for any seat. */
function halfEmpty(): Bench {
  const bench = new Bench(6, session, registry);
  for (let n = 1; n <= 12; n++) bench.join(`p${n}`);
  bench.do(HOST, 'start');
  const people = Array.from({ length: 10 }, (_, index) => `p${index + 3}`);
  bench.do(SERVER, 'noteAway', { payload: { people } });
  for (let n = 13; n <= 18; n++) bench.join(`p${n}`);
  return bench;
}

const projector = (bench: Bench): Record<string, unknown> => ({
  ...bench.projector(around()).activity,
});

describe('people who have gone', () => {
  it('are not seated with: who comes is dealt to where people really sit', () => {
    const { state } = halfEmpty();
    const sizes = state.tables.map(
      (table) => Object.values(state.here).filter((one) => one.table === table).length,
    );
    expect(sizes).toEqual([2, 2, 1, 1, 1, 1]);
  });

  it('keep the dealing even while all phones sleep', () => {
    const bench = new Bench(3, session, registry);
    for (let n = 1; n <= 9; n++) {
      bench.join(`p${n}`);
      if (n > 2) bench.do(SERVER, 'noteAway', { payload: { people: [`p${n - 2}`] } });
    }
    const sizes = bench.state.tables.map((table) => bench.state.seats.get(table)?.size);
    expect(sizes).toEqual([3, 3, 3]);
  });

  it('are not waited for, and count where they have answered', () => {
    const bench = halfEmpty();
    const answer = (id: string) =>
      bench.do(person(id), 'answer', { item: 'one', payload: { statement: 'school', answer: 'up' } });
    for (const n of [1, 2, 13, 14, 15, 16, 17, 18]) answer(`p${n}`);
    expect(projector(bench)).toMatchObject({ people: 8, answered: 8, tally: { takenOff: 8, waiting: 0 } });
    bench.do(SERVER, 'noteAway', { payload: { people: ['p18'] } });
    expect(projector(bench)).toMatchObject({ people: 8, answered: 8 });
    bench.walk('next');
    expect(projector(bench)).toMatchObject({ people: 7, answered: 0, tally: { waiting: 7 } });
  });

  it('are here again with whatever they do, also when it is refused', () => {
    const bench = halfEmpty();
    const back = bench.core.returning(bench.state, person('p5'));
    expect(back).toEqual({ type: 'peopleCameBack', people: ['p5'] });
    expect(bench.core.returning(bench.state, person('p1'))).toBeUndefined();
    expect(bench.core.returning(bench.state, person('nobody'))).toBeUndefined();
  });

  it('are away by a host too, and back by one, and the console says which', () => {
    const bench = halfEmpty();
    bench.do(HOST, 'setAway', { payload: { person: 'p1', on: true } });
    bench.do(HOST, 'setAway', { payload: { person: 'p3', on: false } });
    const { people } = bench.console(around());
    expect(people.p1).toMatchObject({ away: true, number: 1 });
    expect(people.p3?.away).toBeUndefined();
    expect(bench.do(HOST, 'setAway', { payload: { person: 'constructor', on: true } })).toBe(
      'unknown-person',
    );
  });

  it('are told by a replay as they were told live', () => {
    const bench = halfEmpty();
    bench.do(HOST, 'remove', { payload: { person: 'p2' } });
    bench.do(HOST, 'bringBack', { payload: { person: 'p2' } });
    const replayed = bench.core.replay(JSON.parse(JSON.stringify(bench.events)));
    expect(Object.keys(replayed.here)).toEqual(Object.keys(bench.state.here));
    expect([...replayed.present]).toEqual([...bench.state.present]);
    expect(replayed.joins).toEqual(bench.state.joins);
  });

  it('leave no table that goes behind with them', () => {
    const bench = halfEmpty();
    for (const { id, table } of Object.values(bench.state.here))
      if (table > 'C') bench.do(HOST, 'moveToTable', { payload: { person: id, table: 'A' } });
    expect(bench.do(HOST, 'setTables', { payload: { count: 3 } })).not.toBe('table-taken');
    for (const { table } of Object.values(bench.state.people)) expect(['A', 'B', 'C']).toContain(table);
  });
});

describe('the record', () => {
  it('counts everybody who took part, however long ago they left', () => {
    const bench = halfEmpty();
    bench.do(SERVER, 'noteAway', { payload: { people: Object.keys(bench.state.here) } });
    expect(bench.record()).toMatchObject({ attendance: { people: 18 } });
    expect(bench.record().attendance.tables).toHaveLength(6);
  });
});

describe('who was taken out by mistake', () => {
  it('comes back as the same person, from the list or with Undo', () => {
    const bench = halfEmpty();
    for (const way of ['bringBack', 'undo'] as const) {
      bench.do(HOST, 'remove', { payload: { person: 'p1' } });
      const { undo, out, people } = bench.console(around());
      expect(undo).toMatchObject({ kind: 'remove' });
      expect(out?.p1).toMatchObject({ table: 'A', number: 1 });
      expect(people.p1).toBeUndefined();
      const payload = way === 'undo' ? { change: undo?.change } : { person: 'p1' };
      bench.do(HOST, way, { payload });
      const after = bench.console(around());
      expect(after.people.p1).toMatchObject({ table: 'A', number: 1 });
      expect(after.out).toBeUndefined();
      expect(after.undo).toBeUndefined();
      expect(bench.state.tokenHashes.p1).toBe('hash-p1');
    }
  });

  it('is told from others without a name by a number and the time of coming', () => {
    const bench = halfEmpty();
    const { people } = bench.console(around());
    const numbers = Object.values(people).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(18);
  });

  it('can be given another name by a host, or none', () => {
    const bench = halfEmpty();
    bench.do(HOST, 'rename', { payload: { person: 'p1', name: 'Ana' } });
    expect(bench.core.views.table(bench.state, 'A').people.p1).toMatchObject({ name: 'Ana' });
    bench.do(HOST, 'rename', { payload: { person: 'p1', name: '' } });
    expect(bench.core.views.table(bench.state, 'A').people.p1).not.toHaveProperty('name');
  });
});

describe.each(kinds.filter(([kind]) => kind !== 'content'))(
  'what they wrote and answered in %s',
  (kind, activity) => {
    it('stays in the record as it is, when they are away and when they are taken out', () => {
      const { stage, state } = play(activity, configs[kind], { people: 12, tables: 3, seed: 5 });
      const record = () => toldOf(activity, state, { room: stage.room });
      const before = record();
      // Those who have answered most: nobody waits any more for what somebody has left out who is not here.
      const said = (person: string) => JSON.stringify(stage.views().me(person) ?? '').length;
      const [out = '', away = ''] = Object.keys(stage.room.people).sort((a, b) => said(b) - said(a));
      stage.remove(out);
      stage.goAway(away);
      expect(record()).toEqual(before);
    });
  },
);
