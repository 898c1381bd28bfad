import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import type { PropsOf, Screens } from '../../client/activities/screen.ts';
import type { Stage } from '../support/stage.ts';

export type AnyStage = Stage<unknown, { type: string }>;

const ok = async () => ({ ok: true as const, version: 1 });

/** The three screens of a kind, loaded as the faces load them. */
export async function load({ phone, projector, console }: Screens) {
  const [one, two, three] = await Promise.all([phone(), projector(), console()]);
  const Phone: ComponentType<PropsOf['phone']> = (props) => one.default(props);
  const Projector: ComponentType<PropsOf['projector']> = (props) => two.default(props);
  const Console: ComponentType<PropsOf['console']> = (props) => three.default(props);
  return { Phone, Projector, Console };
}

/** Every screen of this moment as HTML, each drawn from what was sent: through JSON. */
export function pagesOf(
  kind: string,
  { Phone, Projector, Console }: Awaited<ReturnType<typeof load>>,
  stage: AnyStage,
  resultsShown = true,
  { title, language } = { title: 'The item', language: 'en' },
): string[] {
  const sent = <T,>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
  const views = stage.views(resultsShown);
  const steps = stage.steps();
  const step = steps.find(({ id }) => id === stage.step) ?? { id: stage.step, title: '' };
  const shared = {
    item: { id: 'item', title, kind },
    step,
    clock: { startedAt: stage.now - 60_000, endsAt: stage.now + 60_000 },
    language,
  };
  const people = Object.values(stage.room.people);
  return [
    renderToString(<Projector {...shared} view={sent(views.projector)} />),
    renderToString(
      <Console {...shared} view={sent(views.console)} steps={steps} send={ok} goTo={() => undefined} />,
    ),
    ...people
      .slice(0, 4)
      .map((you) =>
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
      ),
  ];
}
