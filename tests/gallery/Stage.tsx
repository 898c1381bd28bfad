import { type ComponentType, useCallback, useState } from 'react';
import type { PropsOf } from '../../client/activities/screen.ts';
import type { Send } from '../../client/live/send.ts';
import { setServerClock, useServerNow } from '../../client/live/time.ts';
import { PhoneFrame } from '../../client/ui/frames/PhoneFrame.tsx';
import { ProjectorFrame } from '../../client/ui/frames/ProjectorFrame.tsx';
import type { ScreenClock } from '../../client/ui/screenClock.ts';
import { Teams } from '../../client/ui/teams.ts';
import type { Activity, Actor, Team } from '../../shared/activities/activity.ts';
import { type Played, play } from '../support/play.ts';
import { ConsoleScene } from './ConsoleScene.tsx';
import { configs, inArabic } from './configs.ts';
import type { Shot } from './options.ts';

const activities = import.meta.glob<{ activity: Activity }>('../../shared/activities/*/activity.ts');
const phones = import.meta.glob<{ default: ComponentType<PropsOf['phone']> }>(
  '../../client/activities/*/Phone.tsx',
);
const projectors = import.meta.glob<{ default: ComponentType<PropsOf['projector']> }>(
  '../../client/activities/*/Projector.tsx',
);
const consoles = import.meta.glob<{ default: ComponentType<PropsOf['console']> }>(
  '../../client/activities/*/Console.tsx',
);

type AnyPlayed = Played<unknown, { type: string }>;

interface Scene {
  /** What its kind is called. */
  readonly named: string;
  readonly played: AnyPlayed;
  readonly Phone: ComponentType<PropsOf['phone']> | undefined;
  readonly Projector: ComponentType<PropsOf['projector']> | undefined;
  readonly Console: ComponentType<PropsOf['console']> | undefined;
}

async function activityOf(kind: string): Promise<Activity> {
  const load = activities[`../../shared/activities/${kind}/activity.ts`];
  if (!load) throw new Error(`there is no shared/activities/${kind}/activity.ts`);
  return (await load()).activity;
}

async function screenOf<T>(loaders: Record<string, () => Promise<{ default: T }>>, path: string): Promise<T> {
  const loader = loaders[`../../client/activities/${path}.tsx`];
  if (!loader) throw new Error(`there is no client/activities/${path}.tsx`);
  return (await loader()).default;
}

const SCREENS = { phone: 'Phone', projector: 'Projector', console: 'Console' } as const;

/** Plays the activity up to the step and loads the screen of the face that is asked for. */
export async function stageFor(shot: Shot): Promise<Scene> {
  const activity = await activityOf(shot.kind);
  const sample = configs[shot.kind] ?? activity.about.blank('en');
  const played = play(activity, shot.rtl ? inArabic(sample) : sample, {
    people: shot.people,
    tables: shot.tables,
    seed: shot.seed,
    ...(shot.rounds === undefined ? {} : { roundsAtEnd: shot.rounds }),
    untilStep: shot.step ?? activity.steps(activity.start(activity.config.parse(sample)))[0]?.id ?? '',
  });
  // The people of the play live in its own time; the screens' clocks follow it from here on.
  setServerClock({ now: played.stage.now });
  document.documentElement.dataset.steps = played.steps.map(({ id }) => id).join(' ');
  const path = `${shot.kind}/${SCREENS[shot.face]}`;
  return {
    named: activity.about.words.en.name,
    played,
    Phone: shot.face === 'phone' ? await screenOf(phones, path) : undefined,
    Projector: shot.face === 'projector' ? await screenOf(projectors, path) : undefined,
    Console: shot.face === 'console' ? await screenOf(consoles, path) : undefined,
  };
}

const TITLES: Readonly<Record<string, readonly [title: string, section: string]>> = {
  content: ['Background', 'Background'],
  'take-off-touch-down': ['Take Off, Touch Down', 'Welcome and Introductions'],
  'sticky-brainstorm': ['Sticky brainstorm', 'Brainstorming Sticky Activity'],
  'rapid-fire': ['Rapid-fire talks', 'Exemplar Rapid Fire Presentations'],
  'share-and-move': ['Share and Move', 'Collaborative Leadership Activity'],
  discussion: ['Featured video', 'Background'],
  break: ['Coffee break', 'Collaborative Leadership Activity'],
  'possible-steps': ['Possible Next Steps', 'Possible next steps'],
  'circle-square-triangle': ['Circle, Square, Triangle', 'Reflection and Wrap Up'],
};

/** What goes over the wire: `undefined` keys are not there any more. */
const overTheWire = (view: object | undefined): unknown =>
  view === undefined ? undefined : JSON.parse(JSON.stringify(view));

/** Of usual length, of the longest, and one that sits at two tables. */
const NAMES = [
  'Springfield Unified',
  'North Haverbrook Consolidated Independent School District 12',
  'Ogdenville',
];

const teamsAt = (tables: readonly string[]): Team[] =>
  NAMES.map((name, place) => ({
    id: `team-${place}`,
    name,
    tables: tables.filter((_, at) => at % 4 === place || (at % 4 === 3 && place === 0)),
  }));

export function StageView(props: Scene & { shot: Shot }) {
  const { shot, played } = props;
  return (
    <Teams value={shot.teams ? teamsAt(played.stage.room.tables) : undefined}>
      <Staged {...props} />
    </Teams>
  );
}

function Staged({ named, played, Phone, Projector, Console, shot }: Scene & { shot: Shot }) {
  const { stage } = played;
  const [, again] = useState(0);
  const now = useServerNow();
  const [running] = useState<ScreenClock>(() => ({
    startedAt: stage.now - Math.max(10, 300 - shot.left) * 1000,
    endsAt: stage.now + shot.left * 1000 + 500,
  }));
  const clock = shot.clockless ? undefined : running;
  const actor: Actor =
    shot.face === 'phone' ? { kind: 'participant', id: shot.person } : { kind: 'host', id: 'host' };
  const send: Send = useCallback(
    async (type, payload) => {
      const result = stage.command(actor, type, payload);
      again((count) => count + 1);
      return result.ok ? { ok: true, version: stage.events.length } : result;
    },
    [stage, actor],
  );

  const views = stage.views(!shot.hidden);
  const steps = stage.steps();
  const index = steps.findIndex(({ id }) => id === stage.step);
  const step = steps[index] ?? { id: stage.step, title: '', share: 0 };
  const [title, section] = TITLES[shot.kind] ?? [named, 'Agenda'];
  const common = {
    item: { id: shot.kind, title, kind: shot.kind },
    step,
    clock,
    language: shot.rtl ? 'ar' : 'en',
  };

  if (Phone) {
    const you = stage.room.people[shot.person];
    if (!you) throw new Error(`there is no person ${shot.person}`);
    const tablemates = Object.values(stage.room.people)
      .filter(({ table }) => table === you.table)
      .map(({ id, name }) => (name === undefined ? { id } : { id, name }));
    return (
      <PhoneFrame title={title} section={section} clock={clock} now={now} you={you} save="saved">
        <Phone
          {...common}
          floor={overTheWire(views.floor)}
          table={overTheWire(views.table(you.table))}
          me={overTheWire(views.me(you.id))}
          you={you}
          tablemates={tablemates}
          roles={stage.room.roles}
          send={send}
          introduce={async () => ({ ok: true, version: 1 })}
        />
      </PhoneFrame>
    );
  }
  if (Projector) {
    return (
      <ProjectorFrame
        kicker={`${title} · ${index + 1} ${shot.lang === 'es' ? 'de' : 'of'} ${steps.length}`}
        clock={clock}
        now={now}
        join={{ address: 'plenary.local', code: 'KRWTMF', url: 'http://plenary.local/r/KRWTMF' }}
      >
        <Projector {...common} view={overTheWire(views.projector)} />
      </ProjectorFrame>
    );
  }
  if (!Console) return null;
  return (
    <ConsoleScene
      title={title}
      steps={steps}
      at={stage.step}
      clock={clock}
      now={now}
      people={shot.people}
      tables={shot.tables}
    >
      <Console
        {...common}
        view={overTheWire(views.console)}
        steps={steps}
        send={send}
        goTo={(to) => {
          stage.enter(to);
          again((count) => count + 1);
        }}
      />
    </ConsoleScene>
  );
}
