import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConsoleProps, PhoneProps, ProjectorProps, Screens } from '../../client/activities/screen.ts';
import { screens } from '../../client/activities/screens.ts';
import { LANGUAGES, setLanguage } from '../../client/ui/text.ts';
import type { Activity } from '../../shared/activities/activity.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { makeRoom } from '../support/people.ts';
import { playRound, playToRest } from '../support/play.ts';
import { SEED } from '../support/seed.ts';
import { openStage, type Stage } from '../support/stage.ts';
import { configs, variants } from './configs.ts';
import { kinds } from './kinds.ts';

type AnyStage = Stage<unknown, { type: string }>;

const ok = async () => ({ ok: true as const, version: 1 });

/** The three screens of a kind, loaded as the faces load them. */
async function load({ phone, projector, console }: Screens) {
  const [one, two, three] = await Promise.all([phone(), projector(), console()]);
  const Phone: ComponentType<PhoneProps> = (props) => one.default(props);
  const Projector: ComponentType<ProjectorProps> = (props) => two.default(props);
  const Console: ComponentType<ConsoleProps> = (props) => three.default(props);
  return { Phone, Projector, Console };
}

/** Renders every screen of this moment, in every language, as it was sent: through JSON. */
function renderAll(
  kind: string,
  faces: Awaited<ReturnType<typeof load>>,
  stage: AnyStage,
  resultsShown = true,
) {
  const { Phone, Projector, Console } = faces;
  const sent = <T,>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
  const views = stage.views(resultsShown);
  const steps = stage.steps();
  const step = steps.find(({ id }) => id === stage.step) ?? { id: stage.step, title: '' };
  const shared = {
    item: { id: 'item', title: 'The item', kind },
    step,
    clock: { startedAt: stage.now - 60_000, endsAt: stage.now + 60_000 },
    language: 'en',
  };
  const people = Object.values(stage.room.people);
  const pages: string[] = [];
  for (const language of LANGUAGES) {
    setLanguage(language);
    pages.push(
      renderToString(<Projector {...shared} view={sent(views.projector)} />),
      renderToString(
        <Console {...shared} view={sent(views.console)} steps={steps} send={ok} goTo={() => undefined} />,
      ),
    );
    for (const you of people.slice(0, 4)) {
      pages.push(
        renderToString(
          <Phone
            {...shared}
            floor={sent(views.floor)}
            table={sent(views.table(you.table))}
            me={sent(views.me(you.id))}
            you={you}
            tablemates={people.filter(({ table }) => table === you.table)}
            roles={stage.room.roles}
            send={ok}
            introduce={ok}
          />,
        ),
      );
    }
  }
  for (const page of pages) expect(page).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]/);
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
