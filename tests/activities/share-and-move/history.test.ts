import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenBy } from '../../../shared/activities/parts/entries.ts';
import { activity as shareAndMove } from '../../../shared/activities/share-and-move/activity.ts';
import { documentsOf, partsOf } from '../../../shared/activities/share-and-move/documents.ts';
import { textOf } from '../../../shared/activities/share-and-move/rules.ts';
import type { State } from '../../../shared/activities/share-and-move/state.ts';
import { play } from '../../support/play.ts';
import { SEED } from '../../support/seed.ts';
import { ShareRoom } from './room.ts';

const TABLES = ['A', 'B', 'C'];

/** Tables where somebody has started. */
const tablesBegun = ({ state }: ShareRoom) =>
  new Set(Object.entries(state.turns).flatMap(([id, { started }]) => (started ? [partsOf(id).table] : [])));

const passageIn = (state: State, id: string) => state.passages.all[id];

/** Ids of what somebody wrote, of passages alone. */
const mineOf = (state: State, person: string) => writtenBy(state.passages, person).map(({ id }) => id);

const action = fc.record({
  what: fc.constantFrom(
    'startWith',
    'takeTurn',
    'openEditor',
    'openEditor',
    'saveText',
    'saveText',
    'finishTurn',
    'finishTurn',
    'passTurn',
    'markAbsent',
    'skipTo',
    'addPassage',
    'addComment',
    'move',
    'move',
    'leave',
    'join',
    'join',
    'away',
    'back',
    'changeDocument',
    'step',
    'wait',
  ),
  who: fc.nat(11),
  other: fc.nat(11),
  host: fc.boolean(),
});

describe('any history of a room', () => {
  it('keeps every word that was accepted and its author, and has everybody in exactly one document of their table', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 120 }), fc.constantFrom(2, 3, 8), (history, tableMost) => {
        const room = new ShareRoom({ A: 4, B: 3, C: 0 }, { turnFloorSeconds: 20, tableMost });
        const kept = new Map<string, { text: string; by: string }>();
        let words = 0;
        for (const { what, who, other, host } of history) {
          const people = Object.values(room.stage.room.people);
          const you = people[who % Math.max(1, people.length)];
          if (!you) continue;
          const mate = people[other % people.length] ?? you;
          const by = host ? 'host' : you.id;
          const named = host ? { document: room.documentOf(mate.id) } : {};
          const begun = tablesBegun(room);
          const before = room.orders();
          const switches = what === 'changeDocument' ? [host ? mate.id : you.id] : [];
          const mine = mineOf(room.state, you.id);
          const passage = mine[other % Math.max(1, mine.length)] ?? 'none';
          const text = `words ${++words}`;
          if (what === 'move') room.stage.move(you.id, TABLES[other % 3] ?? 'A');
          else if (what === 'leave' && people.length > 3) room.stage.remove(you.id);
          else if (what === 'join') room.stage.join({ id: `late${words}`, table: TABLES[other % 3] ?? 'A' });
          else if (what === 'wait') room.stage.pass(30_000);
          else if (what === 'step') {
            const steps = room.stage.steps();
            room.stage.enter(steps[other % steps.length]?.id ?? 'write');
          } else if (what === 'saveText' || what === 'finishTurn') {
            if (room.send(you.id, what, { passage, text }) === 'ok') kept.set(passage, { text, by: you.id });
          } else if (what === 'addPassage') {
            const had = new Set(mineOf(room.state, you.id));
            if (room.send(you.id, what, { document: room.documentOf(mate.id), text }) === 'ok') {
              const id = mineOf(room.state, you.id).find((each) => !had.has(each));
              if (id) kept.set(id, { text, by: you.id });
            }
          } else if (what === 'addComment') {
            room.send(you.id, what, { passage: [...kept.keys()][other] ?? 'none', text });
          } else if (what === 'away') room.stage.goAway(you.id);
          else if (what === 'back') room.stage.comeBack(...Object.keys(room.stage.room.everyone));
          else if (what === 'changeDocument') {
            const all = Object.keys(room.state.documents);
            const document = all[other % all.length] ?? 'none';
            room.send(by, what, { document, ...(host ? { person: mate.id } : {}) });
          } else if (what === 'openEditor') room.send(you.id, what);
          else if (what === 'takeTurn' || what === 'passTurn')
            room.send(by, what, host ? { ...named, person: mate.id } : {});
          else if (what !== 'leave') room.send(by, what, { ...named, person: mate.id });

          for (const [id, { text: said, by: author }] of kept) {
            const found = passageIn(room.state, id);
            expect(found && textOf(found)).toBe(said);
            expect(found?.author).toBe(author);
          }
          const places = Object.values(room.state.places);
          expect(new Set(places).size).toBe(places.length);
          const after = room.orders();
          const here = Object.values(room.stage.room.people);
          for (const table of TABLES) {
            const [first, second, ...more] = documentsOf(room.state, table);
            expect(more).toEqual([]);
            const seated = here.filter((person) => person.table === table).map(({ id }) => id);
            const orders = [first, second].flatMap((id) => (id === undefined ? [] : (after[id] ?? [])));
            expect(orders.toSorted()).toEqual(seated.toSorted());
          }
          for (const [id, { turn }] of Object.entries(room.state.turns))
            if (turn) expect(after[id]).toContain(turn.person);
          // Nobody is torn out of a document that has begun.
          for (const [id, order] of Object.entries(before)) {
            const { table } = partsOf(id);
            if (!begun.has(table)) continue;
            for (const person of order) {
              const still = here.find((each) => each.id === person)?.table === table;
              if (still && !switches.includes(person)) expect(after[id]).toContain(person);
            }
          }
          expect(room.stage.steps().map(({ id }) => id)).toContain(room.stage.step);
        }
        // Back home, nothing is late any more.
        room.stage.enter('write');
        for (const [id, { text }] of kept) expect(passageIn(room.state, id)?.text).toBe(text);
      }),
      { seed: SEED, numRuns: 60 },
    );
  }, 60_000);

  it.each([1, 12, 60])(
    'is played to its end by %i simulated people',
    (people) => {
      const options = { people, tables: Math.ceil(people / 6), seed: 1, itemMs: 25 * 60_000 };
      const { state, views, refused } = play(
        shareAndMove,
        { questions: [{ id: 'q', text: 'How?', short: 'How' }] },
        options,
      );
      expect(refused).toEqual([]);
      for (const { order, turn } of Object.values(state.turns)) {
        expect(turn).toBeUndefined();
        expect(order.filter(({ status }) => status === 'waiting')).toEqual([]);
      }
      expect(Buffer.byteLength(JSON.stringify(views.floor))).toBeLessThan(4_096);
    },
    30_000,
  );
});
