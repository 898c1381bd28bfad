import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealing, type Seat } from '../../shared/room/dealing.ts';
import { tableIds } from '../../shared/room/tableIds.ts';
import { Bench, HOST, person } from '../support/bench.ts';
import '../support/seed.ts';

/** `[table, how many, dealt?]` */
const seats = (...of: readonly (readonly [table: string, count: number, dealt?: boolean])[]): Seat[] =>
  of.flatMap(([table, count, dealt = true]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${table}${dealt ? '' : '!'}${index}`,
      table,
      dealt,
    })),
  );
const sizesOf = (of: ReturnType<typeof dealing>) => Object.fromEntries(of.sizes);

describe('dealing', () => {
  it('[DE1] moves nobody who sat down by a letter, unless it is said', () => {
    const here = seats(['A', 8, false], ['A', 4], ['B', 2]);
    const some = dealing(here, 3, false);
    expect(sizesOf(some)).toEqual({ A: 8, B: 3, C: 3 });
    expect(some.moves.every(({ person }) => !person.includes('!'))).toBe(true);
    expect(sizesOf(dealing(here, 3, true))).toEqual({ A: 5, B: 5, C: 4 });
  });

  it('[DE2] moves no more people than it takes, and who sat down first stays first', () => {
    const { moves } = dealing(seats(['A', 8], ['B', 4]), 2, false);
    expect(moves).toEqual([
      { person: 'A6', from: 'A', table: 'B' },
      { person: 'A7', from: 'A', table: 'B' },
    ]);
    expect(dealing(seats(['A', 5], ['B', 6]), 2, false).moves).toEqual([]);
  });

  it('[DE3] [DE4] keeps a table at which somebody stays, and lets those behind it go', () => {
    const dealt = dealing(seats(['D', 2, false], ['B', 3], ['F', 4]), 2, false);
    expect(sizesOf(dealt)).toEqual({ A: 4, D: 5 });
    expect(dealt.count).toBe(4);
  });

  it('[DE5] keeps together who writes for somebody beside them, and those for whom they write', () => {
    const beside = { id: 'rosa', table: 'A', scribe: 'A8' };
    const here = [...seats(['A', 9], ['B', 3]), beside];
    const { moves, sizes } = dealing(here, 2, false);
    expect(new Map(sizes)).toEqual(
      new Map([
        ['A', 7],
        ['B', 6],
      ]),
    );
    const went = new Map(moves.map(({ person, table }) => [person, table]));
    expect(went.get('rosa')).toBe(went.get('A8'));
    expect(went.get('rosa')).toBe('B');
  });

  it('comes out as even as it can, however people sit', () => {
    const seat = fc.record({ table: fc.constantFrom(...tableIds(12)), dealt: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(seat, { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (of, count, everybody) => {
          const here = of.map((one, index) => ({ id: `p${index}`, ...one }));
          const { moves, sizes, count: tables } = dealing(here, count, everybody);
          const where = new Map(here.map(({ id, table }) => [id, table]));
          for (const { person, from, table } of moves) {
            expect(where.get(person)).toBe(from);
            expect(table).not.toBe(from);
            where.set(person, table);
          }
          for (const [table, size] of sizes)
            expect([...where.values()].filter((at) => at === table)).toHaveLength(size);
          expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBe(here.length);
          const known = tableIds(tables);
          expect([...sizes.keys()].every((table) => known.includes(table))).toBe(true);
          const stay = here.filter(({ dealt }) => !everybody && !dealt);
          const most = Math.max(...sizes.values());
          // A table is smaller than another by more than one only where those who stay make the other so large.
          for (const [table, size] of sizes) {
            if (size >= most - 1) continue;
            for (const [other, larger] of sizes) {
              if (larger <= size + 1) continue;
              expect(stay.filter((one) => one.table === other)).toHaveLength(larger);
            }
            expect(known).toContain(table);
          }
        },
      ),
    );
  });
});

describe('in a room', () => {
  function gathered() {
    const bench = new Bench(2);
    for (let one = 0; one < 6; one++) bench.join(`letter${one}`, { table: 'A' });
    for (let one = 0; one < 8; one++) bench.join(`dealt${one}`);
    return bench;
  }
  const at = (bench: Bench) =>
    Object.fromEntries(bench.state.tables.map((table) => [table, bench.state.seats.get(table)?.size ?? 0]));

  it('deals to the tables that are wanted, tells who was given a seat, and takes it all back', () => {
    const bench = gathered();
    const before = at(bench);
    const replayed = () => bench.core.replay(bench.events);
    bench.do(HOST, 'deal', { payload: { tables: 3 } });
    expect(at(bench)).toEqual({ A: 6, B: 4, C: 4 });
    expect(bench.state.people.dealt0?.dealt).toBe(true);
    expect(bench.state.people.letter0?.dealt).toBeUndefined();
    expect(replayed().people).toEqual(bench.state.people);
    const change = bench.state.changes.at(-1);
    expect(change?.kind).toBe('deal');
    bench.do(HOST, 'undo', { payload: { change: change?.id } });
    expect(at(bench)).toEqual(before);
    expect(bench.state.changes).toEqual([]);
    expect(replayed().changes).toEqual([]);
  });

  it('gives back the letter to whom it was taken from when everybody was dealt', () => {
    const bench = gathered();
    bench.do(HOST, 'deal', { payload: { tables: 2, everybody: true } });
    expect(at(bench)).toEqual({ A: 7, B: 7 });
    bench.do(HOST, 'undo', { payload: { change: bench.state.changes.at(-1)?.id } });
    expect(bench.state.people.letter5).toEqual({ id: 'letter5', table: 'A' });
  });

  it('leaves alone at undo who has sat down elsewhere since, and the table where somebody new sits', () => {
    const bench = gathered();
    bench.do(HOST, 'deal', { payload: { tables: 3 } });
    const moved = [...(bench.state.seats.get('C') ?? [])];
    const [mover = ''] = moved;
    bench.do(person(mover), 'introduce', { payload: { table: 'B' } });
    bench.join('late', { table: 'C' });
    bench.do(HOST, 'undo', { payload: { change: bench.state.changes.at(-1)?.id } });
    expect(bench.state.people[mover]?.table).toBe('B');
    expect(bench.state.people.late?.table).toBe('C');
    expect(bench.state.tables).toEqual(['A', 'B', 'C']);
  });

  it('lets tables go that are no longer needed, and deals another seat to who is away from one', () => {
    const bench = new Bench(6);
    for (let one = 0; one < 12; one++) bench.join(`p${one}`);
    bench.do(HOST, 'setAway', { payload: { person: 'p5', on: true } });
    bench.do(HOST, 'deal', { payload: { tables: 2 } });
    expect(bench.state.tables).toEqual(['A', 'B']);
    expect(at(bench)).toEqual({ A: 6, B: 6 });
    expect(bench.state.people.p5).toMatchObject({ gone: 'away', dealt: true });
    bench.do(HOST, 'undo', { payload: { change: bench.state.changes.at(-1)?.id } });
    expect(at(bench)).toEqual({ A: 2, B: 2, C: 2, D: 2, E: 2, F: 2 });
  });

  it('is nothing to take back where nothing had to change', () => {
    const bench = gathered();
    bench.do(HOST, 'deal', { payload: { tables: 2 } });
    bench.do(HOST, 'deal', { payload: { tables: 2 } });
    expect(bench.state.changes.filter(({ kind }) => kind === 'deal').length).toBeLessThanOrEqual(1);
  });

  it('takes who sat down by a letter, or was put there by a host, for somebody who chose', () => {
    const bench = gathered();
    bench.do(person('dealt0'), 'introduce', {
      payload: { table: bench.state.people.dealt0?.table === 'A' ? 'B' : 'A' },
    });
    bench.do(HOST, 'moveToTable', { payload: { person: 'dealt1', table: 'A' } });
    bench.do(person('letter0'), 'introduce', { payload: { table: 'any' } });
    expect(bench.state.people.dealt0?.dealt).toBeUndefined();
    expect(bench.state.people.letter0?.dealt).toBe(true);
  });

  it('knows nothing of letters in rooms of before: who is in them stays unless everybody is dealt', () => {
    const bench = gathered();
    const old = bench.events.map((logged) => {
      if (logged.event.type !== 'personJoined') return logged;
      const { dealt: _, ...event } = logged.event;
      return { ...logged, event };
    });
    const people = Object.values(bench.core.replay(old).people);
    expect(people.some(({ dealt }) => dealt)).toBe(false);
  });
});
