import { describe, expect, it } from 'vitest';
import { type Seating, seatingOf } from '../../shared/room/seating.ts';
import { Bench, HOST } from '../support/bench.ts';

/** A room with so many people at each table. */
function room(
  sizes: readonly number[],
  { expected, live = false }: { expected?: number; live?: boolean } = {},
) {
  const bench = new Bench(sizes.length);
  if (expected !== undefined) bench.do(HOST, 'expect', { payload: { people: expected } });
  sizes.forEach((size, index) => {
    const table = bench.state.tables[index];
    if (table === undefined) return;
    for (let seat = 0; seat < size; seat++) bench.join(`${table}${seat}`, { table });
  });
  if (live) bench.do(HOST, 'start');
  return bench;
}
const seating = (...of: Parameters<typeof room>): Seating | undefined => seatingOf(room(...of).state);

describe('before the start', () => {
  it('[SB1] warns when the tables are too few for those who are expected', () => {
    expect(seating([0, 0, 0, 0, 0, 0], { expected: 60 })).toEqual({
      kind: 'crowded',
      people: 60,
      tables: 6,
      proposed: 10,
    });
    expect(seating([0, 0, 0, 0, 0, 0], { expected: 40 })).toBeUndefined();
  });

  it('[SB1] warns when they are too many for those who are expected, and not while people are still coming in', () => {
    expect(seating([1, 1, 0, 0, 0, 0], { expected: 12 })).toMatchObject({ kind: 'sparse', proposed: 2 });
    expect(seating([1, 1, 0, 0, 0, 0])).toBeUndefined();
  });

  it('[SB1] counts those who are here when more have come than are expected', () => {
    expect(seating([9, 9], { expected: 12 })).toMatchObject({ kind: 'crowded', people: 18, proposed: 3 });
  });

  it('warns of one table that is full while others have room', () => {
    expect(seating([11, 2, 3])).toEqual({ kind: 'uneven', table: 'A', people: 11, tables: 3, proposed: 3 });
  });
});

describe('once it is on', () => {
  it('[SB2] warns of tables that are too large, too small, or uneven', () => {
    expect(seating([9, 9, 9], { live: true })).toMatchObject({ kind: 'crowded', people: 27, proposed: 5 });
    expect(seating([2, 2, 2], { live: true })).toMatchObject({ kind: 'sparse', people: 6, proposed: 1 });
    expect(seating([7, 7, 4, 4], { live: true })).toMatchObject({ kind: 'uneven', people: 4, proposed: 4 });
    expect(seating([9, 6, 0, 6], { live: true })).toMatchObject({ kind: 'uneven', table: 'A', proposed: 4 });
  });

  it('[SB2] looks at the tables where somebody sits, whoever was expected', () => {
    expect(seating([6, 6, 0, 0, 0, 0], { live: true, expected: 60 })).toBeUndefined();
  });

  it('[SB3] tells nothing that cannot be mended', () => {
    expect(seating([4], { live: true })).toBeUndefined();
    expect(seating([5, 4], { live: true })).toBeUndefined();
    expect(seating([0, 0], { live: true })).toBeUndefined();
  });

  it('counts nobody who is away', () => {
    const bench = room([9, 7], { live: true });
    expect(seatingOf(bench.state)).toMatchObject({ kind: 'uneven', table: 'A' });
    bench.do(HOST, 'setAway', { payload: { person: 'A0', on: true } });
    expect(seatingOf(bench.state)).toBeUndefined();
  });

  it('is over when the session is', () => {
    const bench = room([9, 9, 9], { live: true });
    bench.do(HOST, 'end');
    expect(seatingOf(bench.state)).toBeUndefined();
  });
});

it('shows it to hosts alone, with how many are expected, and whether what is on is done at tables', () => {
  const bench = room([9, 9], { expected: 20 });
  const view = () => bench.console();
  expect(view()).toMatchObject({ room: { expected: 20 }, seating: { kind: 'crowded', people: 20 } });
  expect(view().atTables).toBeUndefined();
  bench.do(HOST, 'expect', { payload: {} });
  expect(view().room).not.toHaveProperty('expected');
  expect(bench.projector()).not.toHaveProperty('seating');
  expect(bench.core.views.floor(bench.state)).not.toHaveProperty('seating');
});
