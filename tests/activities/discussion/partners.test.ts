import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Groups, regroup } from '../../../shared/activities/discussion/partners.ts';
import { chance, SmallRoom } from './room.ts';

const people = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `p${index + from}`);
const sizes = (groups: Groups) => Object.values(groups).map(({ length }) => length);

/** [PA1, PA2, PA4] in one look. */
function expectFair(groups: Groups, seated: readonly string[]) {
  expect(Object.values(groups).flat().sort()).toEqual([...seated].sort());
  if (seated.length === 1) expect(sizes(groups)).toEqual([1]);
  else {
    for (const size of sizes(groups)) expect([2, 3]).toContain(size);
    expect(sizes(groups).filter((size) => size === 3)).toHaveLength(seated.length % 2);
  }
}

describe('[D8] drawing partners', () => {
  it('[PA1] [PA2] puts everybody in one pair, and only an odd one makes a three', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer(), (count, seed) => {
        expectFair(regroup({}, people(count), chance(seed)), people(count));
      }),
    );
  });

  it('does not always make the same pairs', () => {
    const draws = new Set(
      Array.from({ length: 20 }, (_, seed) =>
        JSON.stringify(regroup({}, people(6), chance(seed * 7_919 + 1))),
      ),
    );
    expect(draws.size).toBeGreaterThan(5);
  });

  it('[PA4] lets one person alone at a table wait', () => {
    expect(regroup({}, ['ada'], chance(1))).toEqual({ 1: ['ada'] });
    expect(regroup({}, [], chance(1))).toEqual({});
  });
});

describe('people who come and go', () => {
  it('[PA3] a late arrival joins who waits', () => {
    expect(regroup({ 1: ['ada'] }, ['ada', 'ben'], chance(3))).toEqual({
      1: expect.arrayContaining(['ada', 'ben']),
    });
  });

  it('[PA3] a late arrival makes a pair a three when nobody waits', () => {
    const after = regroup(
      { 1: ['ada', 'ben'], 2: ['cem', 'dia'] },
      ['ada', 'ben', 'cem', 'dia', 'eve'],
      chance(5),
    );
    expect(sizes(after).sort()).toEqual([2, 3]);
  });

  it('[PA3] a late arrival takes one of a three', () => {
    const after = regroup({ 1: ['ada', 'ben', 'cem'] }, ['ada', 'ben', 'cem', 'dia'], chance(5));
    expect(sizes(after)).toEqual([2, 2]);
    expect(Object.values(after).find((members) => members.includes('dia'))).toHaveLength(2);
  });

  it('[PA3] who is left alone joins a pair', () => {
    const after = regroup({ 1: ['ada', 'ben'], 2: ['cem', 'dia'] }, ['ada', 'cem', 'dia'], chance(2));
    expect(after).toEqual({ 2: ['cem', 'dia', 'ada'] });
  });

  it('[PA3] changes nothing when nobody came or left, and at most two groups when one did', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.integer(), fc.boolean(), (count, seed, leaves) => {
        const random = chance(seed);
        const before = regroup({}, people(count), random);
        expect(regroup(before, people(count), random)).toEqual(before);
        const after = regroup(before, leaves ? people(count - 1, 1) : people(count + 1), random);
        const kept = Object.entries(before).filter(
          ([number, members]) => after[number]?.join() === members.join(),
        );
        expect(Object.keys(before).length - kept.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('[PA5] keeps the number of every group that stays', () => {
    const before = regroup({}, people(8), chance(4));
    const after = regroup(before, people(10), chance(9));
    for (const [number, members] of Object.entries(before)) expect(after[number]).toEqual(members);
  });
});

describe('partners in a room', () => {
  const change = fc.record({
    who: fc.integer({ min: 0, max: 14 }),
    what: fc.constantFrom('join', 'join', 'move', 'remove', 'redraw', 'whole', 'partner'),
    table: fc.constantFrom('A', 'B', 'C'),
  });

  it('[PA1] [PA2] [PA4] holds at every table through any history of joining, moving, leaving and new draws', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), fc.integer(), (history, seed) => {
        const room = new SmallRoom({ format: 'partner' }, seed);
        room.enter('similar');
        for (const { who, what, table } of history) {
          const id = `p${who}`;
          if (what === 'join' && room.people[id] === undefined) room.join(table, id);
          else if (what === 'move') room.move(id, table);
          else if (what === 'remove') room.remove(id);
          else if (what === 'redraw') room.send('host', 'drawPartners', {});
          else if (what === 'whole' || what === 'partner') room.send('host', 'setFormat', { format: what });
          if (room.state.format !== 'partner') continue;
          for (const each of ['A', 'B', 'C']) {
            const seated = Object.values(room.room.people).filter((person) => person.table === each);
            expectFair(
              room.state.partners[each] ?? {},
              seated.map((person) => person.id),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are drawn when the first question is shown, also when the format was chosen before', () => {
    const room = new SmallRoom({ format: 'partner' });
    room.join('A', 'ada', 'ben');
    room.enter('media');
    expect(room.send('host', 'drawPartners', {})).toBe('not-yet');
    expect(room.state.partners).toEqual({});
    room.enter('similar');
    expect(Object.values(room.state.partners.A ?? {})).toHaveLength(1);
  });

  it('catch up with people who came while the room was elsewhere', () => {
    const room = new SmallRoom({ format: 'partner' });
    room.join('A', 'ada', 'ben');
    room.enter('similar');
    // The item is not current: nobody tells it who comes.
    room.people.cem = { id: 'cem', table: 'A' };
    delete room.people.ada;
    room.enter('partners');
    expect(Object.values(room.state.partners.A ?? {}).map((members) => [...members].sort())).toEqual([
      ['ben', 'cem'],
    ]);
  });

  it('are refused a new draw when people are not in pairs', () => {
    const room = new SmallRoom();
    room.enter('similar');
    expect(room.send('host', 'drawPartners', {})).toBe('not-partners');
  });
});
