import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activity as shareAndMove } from '../../../shared/activities/share-and-move/activity.ts';
import { partsOf } from '../../../shared/activities/share-and-move/documents.ts';
import { route } from '../../../shared/activities/share-and-move/moves.ts';
import { play } from '../../support/play.ts';
import { SEED } from '../../support/seed.ts';

describe('a move of tables with one document or two', () => {
  const rooms = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 });
  const ringOf = (twice: readonly boolean[]) =>
    twice.flatMap((two, index) => {
      const table = String.fromCharCode(65 + index);
      return two ? [table, `${table}.2`] : [table];
    });

  it('[MV1, MV2] sends each to one place, never home, and to every other once before any twice', () => {
    fc.assert(
      fc.property(rooms, (twice) => {
        const ring = ringOf(twice);
        const routes: Record<string, Record<string, string>> = {};
        for (let move = 1; move < ring.length; move += 1) {
          const places = route(ring, move, routes, undefined);
          expect(Object.values(places).toSorted()).toEqual(ring.toSorted());
          for (const [from, to] of Object.entries(places)) expect(to).not.toBe(from);
          routes[`move.${move}`] = places;
        }
        for (const id of ring)
          expect(new Set(Object.values(routes).map((places) => places[id])).size).toBe(ring.length - 1);
      }),
      { seed: SEED },
    );
  });

  it('[MV4] sends none to its own table in the first move, where there are three tables or more', () => {
    fc.assert(
      fc.property(
        rooms.filter(({ length }) => length > 2),
        (twice) => {
          for (const [from, to] of Object.entries(route(ringOf(twice), 1, {}, undefined)))
            expect(partsOf(to).table, ringOf(twice).join(' ')).not.toBe(partsOf(from).table);
        },
      ),
      { seed: SEED },
    );
  });
});

describe('a room', () => {
  it.each([5, 8, 9, 16, 17])(
    'with %i people at each of three tables is played to its end, with everybody in one document',
    (people) => {
      const options = { people: people * 3, tables: 3, seed: SEED, itemMs: 25 * 60_000 };
      const { state, refused, room } = play(
        shareAndMove,
        { questions: [{ id: 'q', text: 'How?', short: 'How' }], moves: 5, moveMinutes: 0.5 },
        options,
      );
      expect(refused).toEqual([]);
      expect(Object.keys(state.documents)).toHaveLength(people > 8 ? 6 : 3);
      const orders = Object.values(state.turns).flatMap(({ order }) => order);
      expect(orders.map(({ person }) => person).toSorted()).toEqual(Object.keys(room.people).toSorted());
      expect(orders.filter(({ status }) => status === 'waiting')).toEqual([]);
      // Every document has been with as many others as every other one.
      const visits = Object.keys(state.documents).map((id) => {
        const places = Object.values(state.routes).map((one) => one[id]);
        return new Set(places).size;
      });
      expect(new Set(visits).size).toBe(1);
      expect(visits[0]).toBe(Object.keys(state.routes).length);
    },
    30_000,
  );
});
