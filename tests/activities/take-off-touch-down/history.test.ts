import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answer } from '../../../shared/activities/take-off-touch-down/rules.ts';
import { talliesOf } from '../../../shared/activities/take-off-touch-down/state.ts';
import { views } from '../../../shared/activities/take-off-touch-down/views.ts';
import { config, SmallRoom } from './room.ts';

const ids = config.statements.map(({ id }) => id);

/** The rule in the plainest way there is: walk each person through the statements, chair by chair. */
function naive(
  given: ReadonlyMap<string, ReadonlyMap<string, Answer>>,
  people: Iterable<string>,
  here: (person: string) => boolean,
  upTo: number,
) {
  const counts = { takenOff: 0, touchedDown: 0, passed: 0, waiting: 0, standing: 0 };
  for (const person of people) {
    let stands = false;
    for (const id of ids.slice(0, upTo + 1)) {
      const answer = given.get(person)?.get(id);
      if (stands && answer === 'down') stands = false;
      if (!stands && answer === 'up') stands = true;
    }
    const last = given.get(person)?.get(ids[upTo] ?? '');
    if (last === undefined && !here(person)) continue;
    if (stands) counts.standing += 1;
    if (last === 'up') counts.takenOff += 1;
    else if (last === 'down') counts.touchedDown += 1;
    else if (last === 'pass') counts.passed += 1;
    else counts.waiting += 1;
  }
  return counts;
}

type Move =
  | { do: 'answer'; who: number; answer: Answer }
  | { do: 'late'; who: number; statement: number; answer: Answer }
  | { do: 'go'; to: number }
  | { do: 'join'; who: number }
  | { do: 'leave'; who: number };

const who = fc.nat(7);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('answer' as const), who, answer: fc.constantFrom(...ANSWERS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('late' as const),
      who,
      statement: fc.nat(2),
      answer: fc.constantFrom(...ANSWERS),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('go' as const), to: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('join' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), who }) },
);

describe('any history', () => {
  it('[T1] [T3] [T4] [T6] shows what a walk from chair to chair gives: late joiners, Back and second thoughts included', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 60 }), (moves) => {
        const room = new SmallRoom();
        const given = new Map<string, Map<string, Answer>>();
        const gone = new Set<string>();
        const here = (person: string) => room.people[person]?.gone === undefined;
        let at = 0;
        room.join('p0', 'p1', 'p2');
        for (const move of moves) {
          if (move.do === 'go') {
            at = move.to;
            room.step = ids[at];
            continue;
          }
          const person = `p${move.who}`;
          if (move.do === 'join') {
            if (!gone.has(person)) room.join(person);
          } else if (move.do === 'leave') {
            room.leave(person, move.who % 2 === 0 ? 'away' : 'out');
            gone.add(person);
          } else if (room.people[person] && here(person)) {
            const statement = move.do === 'late' ? ids[move.statement] : ids[at];
            const result = room.answer(person, move.answer, statement);
            expect(result.ok).toBe(statement === ids[at]);
            if (result.ok && statement) {
              const answers = given.get(person) ?? new Map<string, Answer>();
              given.set(person, answers.set(statement, move.answer));
            }
          }
          const { trail } = views.projector(room.state, room.context);
          expect(talliesOf(room.state, room.facts)[at]).toMatchObject(
            naive(given, Object.keys(room.people), here, at),
          );
          expect(trail.map(({ standing }) => standing)).toEqual(
            ids.slice(0, at).map((_, index) => naive(given, Object.keys(room.people), here, index).standing),
          );
        }
      }),
    );
  });
});
