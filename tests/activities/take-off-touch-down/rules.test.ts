import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS,
  type Answers,
  addSilent,
  answered,
  counterOf,
  noCounts,
  type Posture,
  postureAfter,
  postureAt,
  type Statement,
  type Tally,
} from '../../../shared/activities/take-off-touch-down/rules.ts';

const statements = ['one', 'two', 'three', 'four'].map((id) => ({ id, text: `You ${id}`, short: id }));

const answersOfOne = fc.dictionary(
  fc.constantFrom(...statements.map(({ id }) => id)),
  fc.constantFrom(...ANSWERS),
  { noNullPrototype: true },
);

/** Counts people who are all here; `undefined` for who has answered nothing. */
function tallies(asked: readonly Statement[], people: readonly (Answers | undefined)[]): Tally[] {
  const counts = noCounts(asked);
  const count = counterOf(asked);
  for (const answers of people) if (answers) count(counts, answers, true);
  addSilent(counts, people.filter((answers) => answers === undefined).length);
  return counts;
}

describe('posture', () => {
  it('[T2] is seated before anybody has answered', () => {
    expect(postureAt(undefined, [])).toBe('seated');
    expect(postureAt(undefined, statements)).toBe('seated');
    expect(postureAt({}, statements)).toBe('seated');
  });

  it.each([
    ['standing', 'up', 'standing'],
    ['standing', 'down', 'seated'],
    ['standing', 'pass', 'standing'],
    ['standing', undefined, 'standing'],
    ['seated', 'up', 'standing'],
    ['seated', 'down', 'seated'],
    ['seated', 'pass', 'seated'],
    ['seated', undefined, 'seated'],
  ] as const)('[T3] %s and %s gives %s', (before, answer, after) => {
    expect(postureAfter(before, answer)).toBe(after);
  });

  it('[T3] carries over statements that were passed or not answered', () => {
    const answers: Answers = { one: 'up', two: 'pass', four: 'down' };
    const postures = statements.map((_, index) => postureAt(answers, statements.slice(0, index + 1)));
    expect(postures).toEqual<Posture[]>(['standing', 'standing', 'standing', 'seated']);
  });

  it('is right for a statement whose id is a word of the language', () => {
    const odd = [{ id: 'constructor' }, { id: 'toString' }];
    expect(postureAt({}, odd)).toBe('seated');
    expect(tallies([{ id: 'constructor', text: '', short: '' }], [{}])[0]?.waiting).toBe(1);
  });
});

describe('counts', () => {
  it('[T5] count a pass as an answer', () => {
    const [first] = tallies(statements, [{ one: 'pass' }, undefined]);
    expect(first).toMatchObject({ people: 2, passed: 1, waiting: 1 });
    expect(first && answered(first)).toBe(1);
  });

  it('[T3] [T5] show who stands without having answered as holding', () => {
    const [, second] = tallies(statements, [{ one: 'up' }, { one: 'up', two: 'pass' }, { one: 'down' }]);
    expect(second).toEqual({
      people: 3,
      takenOff: 0,
      touchedDown: 0,
      passed: 1,
      waiting: 2,
      coming: 0,
      standing: 2,
      holding: 1,
    });
  });

  it('[T5] forget what is taken out again', () => {
    fc.assert(
      fc.property(answersOfOne, answersOfOne, fc.boolean(), (stays, goes, isHere) => {
        const before = tallies(statements, [stays]);
        const counts = tallies(statements, [stays]);
        const count = counterOf(statements);
        count(counts, goes, isHere);
        count(counts, goes, isHere, -1);
        expect(counts).toEqual(before);
      }),
    );
  });

  it('[T6] add up for every statement, whatever people answer', () => {
    fc.assert(
      fc.property(fc.array(fc.option(answersOfOne, { nil: undefined }), { maxLength: 40 }), (everyone) => {
        for (const [index, tally] of tallies(statements, everyone).entries()) {
          expect(tally.takenOff + tally.touchedDown + tally.passed + tally.waiting).toBe(everyone.length);
          const standing = everyone.filter(
            (answers) => postureAt(answers, statements.slice(0, index + 1)) === 'standing',
          );
          expect(tally.standing).toBe(standing.length);
          expect(tally.holding).toBeLessThanOrEqual(Math.min(tally.standing, tally.waiting));
          expect(tally.takenOff).toBeLessThanOrEqual(tally.standing);
          expect(tally.touchedDown).toBeLessThanOrEqual(tally.people - tally.standing);
        }
      }),
    );
  });
});
