import { describe, expect, it } from 'vitest';
import { dealing } from '../../shared/room/dealing.ts';
import { Bench, HOST, person } from '../support/bench.ts';
import { ask, at, idOf, names, undo } from './teamed.ts';

/** Springfield at A and C, Shelbyville at B. */
function named(tables = 4): Bench {
  const bench = new Bench(tables);
  ask(bench, 'nameTable', { table: 'A', name: 'Springfield' });
  ask(bench, 'nameTable', { table: 'B', name: 'Shelbyville' });
  ask(bench, 'nameTable', { table: 'C', name: 'springfield ' });
  return bench;
}

describe('teams', () => {
  it('[TE1] sit at any number of tables, and a table carries one name', () => {
    const bench = named();
    expect(names(bench)).toEqual({ Springfield: 'AC', Shelbyville: 'B' });
    ask(bench, 'nameTable', { table: 'C', name: 'Shelbyville' });
    expect(names(bench)).toEqual({ Springfield: 'A', Shelbyville: 'BC' });
    ask(bench, 'nameTable', { table: 'C', name: '' });
    expect(names(bench)).toEqual({ Springfield: 'A', Shelbyville: 'B' });
    expect(ask(bench, 'nameTable', { table: 'Q', name: 'Ogdenville' })).toBe('unknown-table');
  });

  it('[TE2] are joined by the name of another, whatever its capitals and accents', () => {
    const bench = named();
    ask(bench, 'addTeams', { names: ['Jalapá', 'JALAPA', 'Shelbyville'] });
    expect(names(bench)).toEqual({ Springfield: 'AC', Shelbyville: 'B', Jalapá: '' });
    ask(bench, 'renameTeam', { team: idOf(bench, 'Shelbyville'), name: 'SPRINGFIELD' });
    expect(names(bench)).toEqual({ Springfield: 'ABC', Jalapá: '' });
    ask(bench, 'renameTeam', { team: idOf(bench, 'Springfield'), name: 'SPRINGFIELD' });
    expect(names(bench)).toEqual({ SPRINGFIELD: 'ABC', Jalapá: '' });
    ask(bench, 'joinTeams', { team: idOf(bench, 'Jalapá'), into: idOf(bench, 'SPRINGFIELD') });
    expect(names(bench)).toEqual({ SPRINGFIELD: 'ABC' });
    expect(ask(bench, 'joinTeams', { team: 'nobody', into: 'nowhere' })).toBe('unknown-team');
    expect(ask(bench, 'renameTeam', { team: 'nobody', name: 'x' })).toBe('unknown-team');
  });

  it('[TE3] are renamed by a new name at their only table', () => {
    const bench = named();
    const id = idOf(bench, 'Shelbyville');
    ask(bench, 'nameTable', { table: 'B', name: 'North Haverbrook' });
    expect(names(bench)).toEqual({ Springfield: 'AC', 'North Haverbrook': 'B' });
    expect(idOf(bench, 'North Haverbrook')).toBe(id);
    ask(bench, 'nameTable', { table: 'C', name: 'Ogdenville' });
    expect(names(bench)).toEqual({ Springfield: 'A', 'North Haverbrook': 'B', Ogdenville: 'C' });
  });

  it('[TE4] are as before when a change is taken back, one after the other, also from the log', () => {
    const bench = named();
    const steps: object[] = [];
    const change = (type: string, payload: object) => {
      steps.push(names(bench));
      ask(bench, type, payload);
    };
    change('renameTeam', { team: idOf(bench, 'Springfield'), name: 'Springfield USD' });
    change('joinTeams', { team: idOf(bench, 'Shelbyville'), into: idOf(bench, 'Springfield USD') });
    change('addTeams', { names: ['Ogdenville', 'Brockway'] });
    change('seatTeams', {});
    change('removeTeam', { team: idOf(bench, 'Springfield USD') });
    change('nameTable', { table: 'D', name: '' });
    while (steps.length > 0) {
      expect(bench.state.changes.at(-1)?.kind).toBe('teams');
      expect(bench.core.replay(bench.events).teams).toEqual(bench.state.teams);
      undo(bench);
      expect(names(bench)).toEqual(steps.pop());
    }
    expect(bench.core.replay(bench.events)).toEqual(bench.state);
  });

  it('get the tables that carry no name, in their order, as long as there are some', () => {
    const bench = named();
    ask(bench, 'addTeams', { names: ['Ogdenville', 'Brockway'] });
    ask(bench, 'seatTeams', {});
    expect(names(bench)).toEqual({ Springfield: 'AC', Shelbyville: 'B', Ogdenville: 'D', Brockway: '' });
    expect(ask(bench, 'seatTeams', {})).toBe(0);
    ask(bench, 'setTables', { count: 5 });
    ask(bench, 'seatTeams', {});
    expect(names(bench).Brockway).toBe('E');
  });

  it('[TE5] keep the name of a table that goes and comes again', () => {
    const bench = named(3);
    ask(bench, 'setTables', { count: 2 });
    expect(bench.console().room.teams).toEqual([
      { id: idOf(bench, 'Springfield'), name: 'Springfield', tables: ['A'] },
      { id: idOf(bench, 'Shelbyville'), name: 'Shelbyville', tables: ['B'] },
    ]);
    ask(bench, 'setTables', { count: 3 });
    expect(bench.projector().room.teams?.[0]?.tables).toEqual(['A', 'C']);
  });

  it('are told to hosts, projector and phones alike, and nowhere in a room without any', () => {
    const bench = new Bench(2);
    const seen = () => [
      bench.console().room,
      bench.projector().room,
      bench.core.views.floor(bench.state).room,
    ];
    for (const room of seen()) expect(room).not.toHaveProperty('teams');
    ask(bench, 'nameTable', { table: 'B', name: 'Springfield' });
    for (const room of seen()) expect(room.teams?.map(({ name }) => name)).toEqual(['Springfield']);
    // The same object while nothing changes: nothing is compared in it.
    expect(bench.projector().room.teams).toBe(bench.projector().room.teams);
  });

  it('are a hundred at most, and for hosts alone', () => {
    const bench = new Bench(2);
    const many = (count: number, from = 0) =>
      Array.from({ length: count }, (_, place) => `Team ${from + place}`);
    ask(bench, 'addTeams', { names: many(100) });
    expect(bench.state.teams).toHaveLength(100);
    expect(ask(bench, 'addTeams', { names: ['One more'] })).toBe('teams-full');
    expect(ask(bench, 'nameTable', { table: 'A', name: 'One more' })).toBe('teams-full');
    expect(ask(bench, 'nameTable', { table: 'A', name: 'x'.repeat(61) })).toBe('invalid');
    expect(ask(bench, 'addTeams', { names: [' \u200b '] })).toBe('invalid');
    bench.join('rosa');
    expect(bench.do(person('rosa'), 'nameTable', { payload: { table: 'A', name: 'x' } })).toBe('not-allowed');
  });
});

describe('people of teams', () => {
  it('come to tables that carry no name unless they choose one, and to the others once all carry one', () => {
    const bench = named();
    bench.join('any');
    bench.join('chosen', { table: 'A' });
    expect(at(bench)).toEqual({ A: ['chosen'], B: [], C: [], D: ['any'] });
    ask(bench, 'nameTable', { table: 'D', name: 'Ogdenville' });
    bench.join('later');
    expect(bench.state.people.later?.table).toBe('B');
  });

  it('[DE6] stay with their team when seats are dealt', () => {
    const bench = named();
    for (let one = 0; one < 9; one++) bench.join(`a${one}`, { table: 'A' });
    for (let one = 0; one < 4; one++) bench.join(`b${one}`, { table: 'B' });
    for (let one = 0; one < 7; one++) bench.join(`d${one}`, { table: 'D' });
    ask(bench, 'deal', { tables: 5, everybody: true });
    const sizes = Object.fromEntries(Object.entries(at(bench)).map(([table, all]) => [table, all.length]));
    expect(sizes).toEqual({ A: 5, B: 4, C: 4, D: 4, E: 3 });
    for (const [table, all] of Object.entries(at(bench)))
      for (const id of all) expect(id.charAt(0)).toBe({ A: 'a', B: 'b', C: 'a' }[table] ?? 'd');
  });

  it('[DE6] keep their tables where fewer are wanted than that needs', () => {
    const teams = [{ id: 't', name: 'Springfield', tables: ['D'] }];
    const here = [
      { id: 'one', table: 'D', dealt: true },
      { id: 'two', table: 'A', dealt: true },
    ];
    const { count, moves } = dealing(here, 1, true, teams);
    expect(count).toBe(4);
    expect(moves).toEqual([]);
  });

  it('go to another table of their team when theirs goes', () => {
    const bench = named(3);
    bench.join('away', { table: 'C' });
    ask(bench, 'setAway', { person: 'away', on: true });
    ask(bench, 'setTables', { count: 2 });
    expect(bench.state.people.away?.table).toBe('A');
  });

  it('[SB5] are as many as a team has: only too many at a table, or too few tables, are told', () => {
    const bench = named(3);
    ask(bench, 'expect', { people: 6 });
    expect(bench.console().seating).toBeUndefined();
    for (let one = 0; one < 9; one++) bench.join(`b${one}`, { table: 'B' });
    expect(bench.console().seating).toMatchObject({ kind: 'uneven', table: 'B', people: 9 });
    bench.do(HOST, 'start');
    bench.join('alone', { table: 'A' });
    expect(bench.console().seating).toMatchObject({ kind: 'uneven', table: 'B' });
  });
});

describe('the record', () => {
  it('tells who took part by team, with all of its tables', () => {
    const bench = named();
    bench.join('one', { table: 'A' });
    bench.join('two', { table: 'C' });
    bench.join('three', { table: 'D' });
    expect(bench.record().attendance.teams).toEqual([
      { name: 'Springfield', tables: ['A', 'C'], people: 2 },
      { name: 'Shelbyville', tables: ['B'], people: 0 },
    ]);
    expect(new Bench(2).record().attendance).not.toHaveProperty('teams');
  });
});
