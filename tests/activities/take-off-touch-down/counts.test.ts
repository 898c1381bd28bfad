import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANSWERS, type Answers, postureAt } from '../../../shared/activities/take-off-touch-down/rules.ts';
import { talliesOf } from '../../../shared/activities/take-off-touch-down/state.ts';
import { SmallRoom } from './room.ts';

const PEOPLE = ['ada', 'ben', 'cem', 'dee', 'eli'];

const moment = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      who: fc.constantFrom(...PEOPLE),
      answer: fc.constantFrom(...ANSWERS),
      // One of those there are.
      at: fc.nat(9),
    }),
  },
  fc.record({ does: fc.constantFrom('leave' as const, 'join' as const), who: fc.constantFrom(...PEOPLE) }),
  fc.record({ does: fc.constantFrom('add' as const, 'remove' as const, 'edit' as const), at: fc.nat(9) }),
);

/** [T5] [T6] Counts the slow way: every person at every statement. */
function recounted({ state, facts }: SmallRoom) {
  const everybody = [...new Set([...Object.keys(facts.people), ...Object.keys(state.answers)])];
  return state.statements.map(({ id }, index) => {
    const those = everybody
      .map((person): [boolean, Answers] => [person in facts.people, state.answers[person] ?? {}])
      .filter(([isHere, answers]) => isHere || answers[id] !== undefined)
      .map(([, answers]) => answers);
    const up = those.filter(
      (answers) => postureAt(answers, state.statements.slice(0, index + 1)) === 'standing',
    );
    const gave = (answer: string | undefined) => those.filter((answers) => answers[id] === answer).length;
    return {
      people: those.length,
      takenOff: gave('up'),
      touchedDown: gave('down'),
      passed: gave('pass'),
      waiting: gave(undefined),
      coming: 0,
      standing: up.length,
      holding: up.filter((answers) => answers[id] === undefined).length,
    };
  });
}

it('[T5] [T6] [T9] the room counts right whoever answers, leaves and comes back, whatever is asked meanwhile', () => {
  let [answers, changes] = [0, 0];
  fc.assert(
    fc.property(fc.array(moment, { minLength: 20, maxLength: 60 }), (moments) => {
      const room = new SmallRoom();
      room.join(...PEOPLE.slice(0, 3));
      for (const now of moments) {
        const at = 'at' in now ? room.state.statements[now.at % room.state.statements.length]?.id : undefined;
        if (now.does === 'answer') {
          room.step = at;
          answers += Number(room.answer(now.who, now.answer).ok);
        } else if (now.does === 'join') room.join(now.who);
        else if (now.does === 'leave') room.leave(now.who);
        else {
          room.step = room.state.statements.find(({ id }) => id !== at)?.id;
          const words = { text: 'You have a garden', short: 'A garden' };
          const done =
            now.does === 'add'
              ? room.send('host', 'addStatement', { ...words, after: at })
              : now.does === 'edit'
                ? room.send('host', 'editStatement', { ...words, statement: at })
                : room.send('host', 'removeStatement', { statement: at });
          changes += Number(done.ok);
        }
        expect(talliesOf(room.state, room.facts)).toEqual(recounted(room));
      }
    }),
    { seed: 12, numRuns: 200 },
  );
  // It was about something.
  expect(answers).toBeGreaterThan(500);
  expect(changes).toBeGreaterThan(200);
});
