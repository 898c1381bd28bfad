import { describe, expect, it } from 'vitest';
import { Bench, person } from '../support/bench.ts';
import { miniSession } from '../support/miniSession.ts';
import { ask, at, idOf, names, undo } from './teamed.ts';

describe('at the door', () => {
  const join = (bench: Bench, id: string, team: string, table?: string) =>
    bench.do({ kind: 'server', id: 'server' }, 'join', {
      payload: { person: id, tokenHash: `hash-${id}`, team, ...(table === undefined ? {} : { table }) },
    });
  const seatOf = (bench: Bench, id: string) => bench.state.people[id]?.table;
  function asking(tables = 3, known = ['Springfield', 'Shelbyville']): Bench {
    const bench = new Bench(tables);
    ask(bench, 'addTeams', { names: known });
    ask(bench, 'askTeams', { on: true });
    return bench;
  }

  it('[TE6] a team takes the first free table, and its people come to that', () => {
    const bench = asking();
    join(bench, 'one', 'Springfield');
    join(bench, 'two', 'shelbyville');
    join(bench, 'three', 'Springfield');
    expect(names(bench)).toEqual({ Springfield: 'A', Shelbyville: 'B' });
    expect(at(bench)).toEqual({ A: ['one', 'three'], B: ['two'], C: [] });
    expect(bench.state.people.one?.dealt).toBe(true);
    expect(bench.core.replay(bench.events)).toEqual(bench.state);
  });

  it('[TE6] a team whose tables are full takes one more, and sits closer where none is free', () => {
    const bench = asking(2);
    for (let one = 0; one < 9; one++) join(bench, `s${one}`, 'Springfield');
    expect(names(bench).Springfield).toBe('AB');
    expect(seatOf(bench, 's8')).toBe('B');
    for (let one = 9; one < 17; one++) join(bench, `s${one}`, 'Springfield');
    expect(at(bench).A).toHaveLength(9);
    expect(at(bench).B).toHaveLength(8);
  });

  it('[TE6] a team that sits nowhere gets a new table where none is free, as long as a room takes more', () => {
    const bench = asking(1);
    bench.join('somebody');
    join(bench, 'one', 'Springfield');
    expect(bench.state.tables).toEqual(['A', 'B']);
    expect(names(bench).Springfield).toBe('B');
    ask(bench, 'setTables', { count: 60 });
    for (const table of bench.state.tables) bench.join(`at${table}`, { table });
    join(bench, 'two', 'Shelbyville');
    expect(names(bench).Shelbyville).toBe('');
    expect(bench.state.tables).toHaveLength(60);
  });

  it('[TE7] a table that is named as well is theirs, and takes the name if it is free', () => {
    const bench = asking();
    join(bench, 'one', 'Springfield', 'C');
    expect(names(bench)).toEqual({ Springfield: 'C', Shelbyville: '' });
    join(bench, 'two', 'Shelbyville', 'C');
    expect(seatOf(bench, 'two')).toBe('C');
    bench.join('nobody', { table: 'B' });
    join(bench, 'three', 'Shelbyville', 'B');
    expect(seatOf(bench, 'three')).toBe('B');
    expect(names(bench)).toEqual({ Springfield: 'C', Shelbyville: '' });
  });

  it('[TE8] adds a team where hosts let people add theirs, and only there', () => {
    const bench = asking();
    join(bench, 'one', 'Ogdenville');
    expect(names(bench)).toEqual({ Springfield: '', Shelbyville: '' });
    ask(bench, 'openTeams', { on: true });
    join(bench, 'two', 'Ogdenville');
    join(bench, 'three', 'OGDENVILLE');
    expect(names(bench).Ogdenville).toBe('B');
    expect(at(bench).B).toEqual(['two', 'three']);
    expect(bench.do(person('two'), 'introduce', { payload: { team: 'Brockway' } })).toBe('unknown-team');
  });

  it('[TE4] what came at the door stays when hosts take back what they did before it', () => {
    const bench = asking();
    ask(bench, 'openTeams', { on: true });
    ask(bench, 'nameTable', { table: 'A', name: 'Springfield' });
    ask(bench, 'renameTeam', { team: idOf(bench, 'Shelbyville'), name: 'Springfield' });
    join(bench, 'one', 'Ogdenville');
    undo(bench);
    expect(names(bench)).toEqual({ Springfield: 'A', Shelbyville: '', Ogdenville: 'B' });
    undo(bench);
    expect(names(bench)).toEqual({ Springfield: '', Shelbyville: '', Ogdenville: 'B' });
    // The teams that were pasted go again, but for those that people are with.
    join(bench, 'two', 'Shelbyville');
    undo(bench);
    expect(names(bench)).toEqual({ Shelbyville: 'A', Ogdenville: 'B' });
    expect(bench.core.replay(bench.events)).toEqual(bench.state);
  });

  it('who is in goes to another team by its name, alone at a free table without moving', () => {
    const bench = asking();
    join(bench, 'one', 'Springfield');
    bench.join('two', { table: 'C' });
    expect(bench.do(person('two'), 'introduce', { payload: { team: 'Shelbyville' } })).toBe(1);
    expect(names(bench).Shelbyville).toBe('C');
    expect(bench.do(person('two'), 'introduce', { payload: { team: 'Shelbyville' } })).toBe(0);
    bench.do(person('two'), 'introduce', { payload: { team: 'Springfield' } });
    expect(seatOf(bench, 'two')).toBe('A');
    expect(bench.do(person('two'), 'introduce', { payload: { team: 'Springfield', table: 'Q' } })).toBe(
      'unknown-table',
    );
    expect(bench.core.replay(bench.events)).toEqual(bench.state);
  });

  it('is told what a session lists, each team once', () => {
    const teams = { names: ['Springfield', 'Shelbyville', 'SPRINGFIELD'], ask: true, mayAdd: true };
    const bench = new Bench(2, { ...miniSession, teams });
    expect(names(bench)).toEqual({ Springfield: '', Shelbyville: '' });
    expect(bench.console().room).toMatchObject({ teamsAsked: true, teamsOpen: true });
    ask(bench, 'askTeams', { on: false });
    expect(bench.console().room).not.toHaveProperty('teamsAsked');
  });
});
