import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screens } from '../../client/activities/screens.ts';
import { setLanguage } from '../../client/ui/text.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { configs, variants } from '../contract/configs.ts';
import { kinds } from '../contract/kinds.ts';
import { type AnyStage, load, pagesOf } from '../contract/screenPages.tsx';
import { englishIn } from '../support/english.ts';
import { foreign, inForeignWords } from '../support/foreign.ts';
import { makeRoom, ROLES } from '../support/people.ts';
import { playRound } from '../support/play.ts';
import { SEED } from '../support/seed.ts';
import { openStage } from '../support/stage.ts';

/**
 * A Spanish room, in which all that somebody wrote stands in letters of its own: what is left in Latin ones is ours, and
 * must be Spanish.
 */
const ROOM = { title: foreign('The item'), language: 'es' } as const;

beforeAll(() => setLanguage('es'));
afterAll(() => setLanguage('en'));

/** A stage on which whatever is written is foreign. */
const inForeign = (stage: AnyStage): AnyStage =>
  new Proxy(stage, {
    get: (target, name) =>
      name === 'command'
        ? (...[actor, type, payload]: Parameters<AnyStage['command']>) =>
            target.command(actor, type, inForeignWords(payload))
        : Reflect.get(target, name),
  });

const peopleWith = (count: number) => {
  const roles = ROLES.map(({ id, title }) => ({ id, title: foreign(title) }));
  const room = makeRoom({ people: count, tables: 3, seed: SEED, roles });
  for (const person of Object.values(room.everyone))
    if (person.name) Object.assign(person, { name: foreign(person.name) });
  return room;
};

const cases = [
  ...kinds.map(([kind, activity]) => [kind, activity, kind, configs[kind]] as const),
  ...variants.flatMap(([kind, what, config]) =>
    kinds
      .filter(([one]) => one === kind)
      .map(([, activity]) => [`${kind}, ${what}`, activity, kind, config] as const),
  ),
];

describe.each(cases)('in a Spanish room, the screens of %s', (_name, activity, kind, config) => {
  it.each([0, 7])('say nothing in English, at every step, with %i people', async (people) => {
    const faces = await load(screens[kind]);
    const random = mulberry32(SEED);
    const stage = inForeign(
      openStage(activity, inForeignWords(config), { room: peopleWith(people), random, language: 'es' }),
    );
    const found = new Set<string>();
    const look = () => {
      for (const shown of [true, false])
        for (const page of pagesOf(kind, faces, stage, shown, ROOM))
          for (const text of englishIn(page)) found.add(`${stage.step}: ${text}`);
    };
    for (const { id } of stage.steps()) {
      stage.enter(id);
      look();
      if (people === 0) continue;
      playRound(activity, stage, random);
      look();
      playRound(activity, stage, random);
      playRound(activity, stage, random);
      stage.pass(20 * 60_000);
      look();
    }
    expect([...found]).toEqual([]);
  });
});

describe('the walk', () => {
  it('notices English: the same screens say plenty of it to who reads English', async () => {
    setLanguage('en');
    for (const [kind, activity] of kinds) {
      const stage = openStage(activity, inForeignWords(configs[kind]), {
        room: peopleWith(3),
        random: mulberry32(SEED),
      });
      const found = pagesOf(kind, await load(screens[kind]), stage, true, ROOM).flatMap(englishIn);
      expect(found.length, kind).toBeGreaterThan(5);
    }
    setLanguage('es');
  });
});
