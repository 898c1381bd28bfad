import { afterEach, describe, expect, it } from 'vitest';
import { screens } from '../../client/activities/screens.ts';
import { LANGUAGES, setLanguage } from '../../client/ui/text.ts';
import type { Activity } from '../../shared/activities/activity.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { makeRoom } from '../support/people.ts';
import { playRound, playToRest } from '../support/play.ts';
import { SEED } from '../support/seed.ts';
import { openStage } from '../support/stage.ts';
import { configs, variants } from './configs.ts';
import { kinds } from './kinds.ts';
import { type AnyStage, load, pagesOf } from './screenPages.tsx';

/** Draws every screen of this moment in every language. */
function renderAll(
  kind: string,
  faces: Awaited<ReturnType<typeof load>>,
  stage: AnyStage,
  resultsShown = true,
) {
  for (const language of LANGUAGES) {
    setLanguage(language);
    for (const page of pagesOf(kind, faces, stage, resultsShown))
      expect(page).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]/);
  }
}

afterEach(() => setLanguage('en'));

const cases: readonly (readonly [string, Activity, keyof typeof configs, unknown])[] = [
  ...kinds.map(([kind, activity]) => [kind, activity, kind, configs[kind]] as const),
  ...variants.flatMap(([kind, what, config]) =>
    kinds
      .filter(([one]) => one === kind)
      .map(([, activity]) => [`${kind}, ${what}`, activity, kind, config] as const),
  ),
];

describe.each(cases)('the screens of %s', (_name, activity, kind, config) => {
  it('show every step, from the empty room to the end, in every language, with and without results', async () => {
    const faces = await load(screens[kind]);
    const random = mulberry32(SEED);
    const stage = openStage(activity, config, {
      room: makeRoom({ people: 8, tables: 3, seed: SEED }),
      random,
    });
    for (;;) {
      renderAll(kind, faces, stage);
      for (let round = 0; round < 2; round++) {
        playRound(activity, stage, random);
        renderAll(kind, faces, stage);
      }
      playToRest(activity, stage, random);
      renderAll(kind, faces, stage);
      renderAll(kind, faces, stage, false);
      const steps = stage.steps();
      const next = steps[steps.findIndex(({ id }) => id === stage.step) + 1];
      if (!next) break;
      stage.enter(next.id);
    }
  }, 60_000);

  it('show a room in which nobody is', async () => {
    const faces = await load(screens[kind]);
    const room = makeRoom({ people: 0, tables: 2 });
    const stage = openStage(activity, config, { room, random: mulberry32(SEED) });
    for (const { id } of stage.steps()) {
      stage.enter(id);
      renderAll(kind, faces, stage);
    }
  });
});
