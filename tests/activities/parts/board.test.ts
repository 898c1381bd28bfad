import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arranging,
  type Board,
  type BoardPatch,
  changeBoard,
  noBoard,
  UNDO_DEPTH,
  undoBoard,
} from '../../../shared/activities/parts/board.ts';
import { type Result, refuse } from '../../../shared/lib/result.ts';
import '../../support/seed.ts';

const MOST = 4;
const arrange = arranging({
  most: MOST,
  full: refuse('wall-full', { most: MOST }),
  taken: refuse('name-taken'),
  gone: refuse('unknown-topic'),
});
const THINGS = ['a', 'b', 'c', 'd', 'e'];

/** A board that takes what it may, and gives every topic the next number as its id. */
class Arranged {
  readonly board: Board = noBoard();
  private ids = 0;

  take(decided: Result<BoardPatch | undefined>): string {
    if (!decided.ok) return decided.code;
    if (decided.value === undefined) return 'nothing';
    changeBoard(this.board, decided.value);
    return 'done';
  }

  create = (name: string, ...things: string[]) =>
    this.take(arrange.create(this.board, name, things, () => `t${++this.ids}`));
  move = (topic: string, ...things: string[]) => this.take(arrange.move(this.board, things, topic));
  rename = (topic: string, name: string) => this.take(arrange.rename(this.board, topic, name));
  dissolve = (topic: string) => this.take({ ok: true, value: arrange.dissolve(this.board, topic) });
}

const topic = fc.constantFrom('t1', 't2', 't3', 't9', '');
const things = fc.subarray(THINGS, { minLength: 1 });
const name = fc.constantFrom('Time', ' time', 'Trust', 'Buses');
type Act = (on: Arranged) => string;
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(name, things).map(
    ([what, some]): Act =>
      (on) =>
        on.create(what, ...some),
  ),
  fc.tuple(topic, things).map(
    ([where, some]): Act =>
      (on) =>
        on.move(where, ...some),
  ),
  fc.tuple(topic, name).map(
    ([which, what]): Act =>
      (on) =>
        on.rename(which, what),
  ),
  topic.map(
    (which): Act =>
      (on) =>
        on.dissolve(which),
  ),
);

describe('a board', () => {
  it('[BO1] [BO2] has every thing in one topic that is there, and no name twice, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const on = new Arranged();
        for (const each of acts) each(on);
        const there = Object.keys(on.board.topics);
        expect(there.length).toBeLessThanOrEqual(MOST);
        expect(Object.values(on.board.places).filter((place) => !there.includes(place))).toEqual([]);
        const names = Object.values(on.board.topics).map((one) => one.name.trim().toLowerCase());
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('[BO3] takes every change back exactly, the last one first', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: UNDO_DEPTH }), (acts) => {
        const on = new Arranged();
        const look = () => structuredClone({ topics: on.board.topics, places: on.board.places });
        const before = [look()];
        for (const each of acts) if (each(on) === 'done') before.push(look());
        while (before.length > 0) {
          expect(look()).toEqual(before.pop());
          undoBoard(on.board);
        }
      }),
    );
  });

  it('says why it does not: too many topics, a name that is taken, a topic that is gone', () => {
    const on = new Arranged();
    expect(['One', 'Two', 'Three', 'Four'].map((each) => on.create(each))).toEqual(Array(4).fill('done'));
    expect(on.create('Five')).toBe('wall-full');
    expect(on.rename('t2', ' one ')).toBe('name-taken');
    expect(on.move('t9', 'a')).toBe('unknown-topic');
    expect(on.dissolve('t1')).toBe('done');
    expect(on.create('one', 'a', 'b')).toBe('done');
    expect(on.move('t5', 'a')).toBe('nothing');
  });
});
