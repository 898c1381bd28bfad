import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, RoomFacts } from '../../../shared/activities/activity.ts';
import {
  choose,
  choosers,
  chosenIn,
  roomFigures,
  type Settling,
  settle,
  shownSpread,
  spreadOf,
  suggestion,
  tableFigures,
  unsettled,
} from '../../../shared/activities/parts/settle.ts';
import { factsFor } from '../../support/people.ts';
import '../../support/seed.ts';

const CHOICES = ['yes', 'no', 'perhaps'] as const;
type Choice = (typeof CHOICES)[number];
const NONE = { yes: 0, no: 0, perhaps: 0 };
const PEOPLE = 7;

const taps = fc.array(
  fc.record({ person: fc.integer({ min: 1, max: PEOPLE }), choice: fc.constantFrom(...CHOICES) }),
  { maxLength: 30 },
);

/** Seven people at two tables; the last two are away and out. */
function roomOf(): RoomFacts {
  const all = Array.from({ length: PEOPLE }, (_, index) => ({
    id: `p${index + 1}`,
    table: index % 2 === 0 ? 'A' : 'B',
    ...(index === PEOPLE - 2 ? { gone: 'away' as const } : {}),
    ...(index === PEOPLE - 1 ? { gone: 'out' as const } : {}),
  }));
  return factsFor(Object.fromEntries(all.map((person) => [person.id, person])), ['A', 'B']);
}

const room = roomOf();
const tapped = (all: readonly { person: number; choice: Choice }[]): Settling<Choice> => {
  const state = unsettled<Choice>();
  for (const { person, choice } of all) choose(state, `p${person}`, choice);
  return state;
};

describe('answers', () => {
  it('[SE1] are one a person, and the last one counts', () => {
    fc.assert(
      fc.property(taps, (all) => {
        const last = Object.fromEntries(all.map(({ person, choice }) => [`p${person}`, choice]));
        expect(tapped(all).chosen).toEqual(last);
      }),
    );
  });

  it('[SE2] count at the table where they sit, and the tables add up to the room', () => {
    fc.assert(
      fc.property(taps, (all) => {
        const state = tapped(all);
        const whole = spreadOf(NONE, state.chosen, room);
        expect(chosenIn(whole)).toBe(Object.keys(state.chosen).length);
        const tables = [...tableFigures(NONE, state, room)];
        for (const choice of CHOICES)
          expect(tables.reduce((sum, [, { spread }]) => sum + spread[choice], 0)).toBe(whole[choice]);
        for (const [table, { people, chosen, spread }] of tables) {
          expect(people).toBe(choosers(state, room, table).length);
          expect(chosen).toBe(chosenIn(spread));
          expect(spread).toEqual(spreadOf(NONE, state.chosen, room, table));
        }
      }),
    );
  });

  it('[SE2] who is not here is waited for only by nobody: they count once they have answered', () => {
    expect(choosers(tapped([]), room)).toHaveLength(PEOPLE - 2);
    expect(choosers(tapped([{ person: PEOPLE, choice: 'yes' }]), room)).toHaveLength(PEOPLE - 1);
  });

  it('[SE3] move the numbers of the room by three people at once, or when everybody has answered', () => {
    fc.assert(
      fc.property(taps, (all) => {
        const state = unsettled<Choice>();
        let before = roomFigures(NONE, state, room);
        let waiting = new Set<number>();
        for (const { person, choice } of all) {
          choose(state, `p${person}`, choice);
          waiting.add(person);
          const now = roomFigures(NONE, state, room);
          const moved = CHOICES.some((one) => now.spread[one] !== before.spread[one]);
          if (moved) expect(waiting.size >= 3 || now.chosen === now.people).toBe(true);
          if (moved || state.coming.length === 0) waiting = new Set();
          before = now;
        }
      }),
    );
  });

  it('[SE3] are all told in the end, where as many answer for the first time as fill the numbers', () => {
    const state = tapped([1, 2, 3, 4, 5].map((person) => ({ person, choice: 'yes' })));
    expect(roomFigures(NONE, state, room)).toMatchObject({ people: 5, chosen: 5, spread: { yes: 5 } });
  });

  it('[SE5] are shown from three people on, and most suggests, unless there is a tie', () => {
    expect(shownSpread({ yes: 2, no: 0, perhaps: 0 })).toBeUndefined();
    expect(shownSpread({ yes: 2, no: 1, perhaps: 0 })).toEqual({ yes: 2, no: 1, perhaps: 0 });
    expect(suggestion(CHOICES, { yes: 2, no: 0, perhaps: 0 })).toBeUndefined();
    expect(suggestion(CHOICES, { yes: 1, no: 3, perhaps: 2 })).toBe('no');
    expect(suggestion(CHOICES, { yes: 2, no: 2, perhaps: 1 })).toBeUndefined();
    expect(suggestion(CHOICES, NONE)).toBeUndefined();
  });
});

describe('a table', () => {
  const sitting = (person: string): Actor => ({ kind: 'participant', id: person });
  const host: Actor = { kind: 'host', id: 'host' };

  it('[SE4] is settled by who sits there, for another table by hosts alone', () => {
    const state = unsettled<Choice>();
    expect(settle(state, 'A', 'yes', { actor: sitting('p1'), room }, 'event')).toEqual({
      ok: true,
      value: ['event'],
    });
    expect(settle(state, 'B', 'yes', { actor: sitting('p1'), room }, 'event')).toMatchObject({
      code: 'not-your-table',
    });
    expect(settle(state, 'B', 'yes', { actor: host, room }, 'event').ok).toBe(true);
    expect(settle(state, 'Q', 'yes', { actor: host, room }, 'event')).toMatchObject({
      code: 'unknown-table',
    });
  });

  it('[SE4] is settled anew by a later word, and by no late one', () => {
    const state = { ...unsettled<Choice>(), settled: { A: 'yes' as const } };
    const late = { step: 'settle', inTime: true };
    expect(settle(state, 'A', 'yes', { actor: sitting('p3'), room }, 'event')).toEqual({
      ok: true,
      value: [],
    });
    expect(settle(state, 'A', 'no', { actor: sitting('p3'), room }, 'event').ok).toBe(true);
    expect(settle(state, 'A', 'no', { actor: sitting('p3'), room, late }, 'event')).toMatchObject({
      code: 'settled',
    });
    expect(settle(state, 'A', undefined, { actor: host, room }, 'event').ok).toBe(true);
    expect(settle(unsettled<Choice>(), 'A', 'no', { actor: sitting('p3'), room, late }, 'event').ok).toBe(
      true,
    );
  });
});
