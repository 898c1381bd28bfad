import type { Person, PersonId, Role, TableId, ViewContext } from '../activities/activity.ts';
import type { AgendaItem, Session } from '../agenda/session.ts';
import { timetable } from '../agenda/timing.ts';
import { activityOf, itemOf, planOf, type Registry, stepsOf, timedStep } from './plan.ts';
import { factsOf, type RoomState, type RoomStatus } from './state.ts';

/** What a view needs from outside the room's state: who is connected, and where phones go. */
export interface Surroundings {
  readonly online: ReadonlySet<PersonId>;
  /** Number of connected consoles and projectors. */
  readonly screens: { readonly consoles: number; readonly projectors: number };
  /** Address that phones open, without the code: `http://192.168.1.20:3000`. */
  readonly joinUrl: string;
  /** Set while the log cannot be written to. */
  readonly trouble?: string | undefined;
}

export interface RoomHead {
  readonly title: string;
  readonly status: RoomStatus;
  readonly code: string;
  /** BCP 47 tag of the session's texts. */
  readonly language: string;
  readonly locked: boolean;
}

export interface ItemHead {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly section: string;
}

export interface StepHead {
  readonly id: string;
  readonly title: string;
  /** 1-based place among the item's timed steps, and how many there are. */
  readonly number: number;
  readonly of: number;
}

export interface Span {
  readonly startedAt: number;
  readonly endsAt: number;
}

export interface PublicClock {
  readonly step: Span;
  readonly pausedAt?: number;
}

interface PublicView {
  readonly item?: ItemHead;
  readonly step?: StepHead;
  readonly clock?: PublicClock;
  readonly activity?: object;
}

export interface FloorView extends PublicView {
  readonly room: RoomHead & {
    readonly namesAsked: boolean;
    readonly tables: readonly TableId[];
    readonly roles: readonly Role[];
    readonly kinds: readonly string[];
  };
}

export interface ProjectorView extends PublicView {
  readonly room: RoomHead & { readonly joinUrl: string; readonly blanked: boolean };
  readonly people: {
    readonly joined: number;
    readonly online: number;
    readonly tables: Readonly<Record<TableId, number>>;
  };
}

export interface AgendaView {
  readonly order: number;
  readonly title: string;
  readonly section: string;
  readonly kind: string;
  readonly minutes: readonly [number, number];
  readonly planned: number;
  readonly optional?: boolean;
  readonly state: 'done' | 'current' | 'ahead';
  /** Server instants, once the session has started. */
  readonly plannedStart?: number;
  readonly expectedStart?: number;
  readonly spent?: number;
  readonly steps: Readonly<
    Record<string, { readonly order: number; readonly title: string; readonly within?: string }>
  >;
}

export interface ConsolePerson {
  readonly name?: string;
  readonly role?: string;
  readonly table: TableId;
  readonly online: boolean;
}

export interface ConsoleView extends PublicView {
  readonly room: RoomHead & {
    readonly roomId: string;
    readonly joinUrl: string;
    readonly blanked: boolean;
    readonly resultsShown: boolean;
    readonly namesAsked: boolean;
    readonly tables: readonly TableId[];
    readonly roles: readonly Role[];
    readonly consoles: number;
    readonly projectors: number;
    readonly trouble?: string;
  };
  readonly clock?: PublicClock & {
    readonly item: Span;
    readonly session: {
      readonly startedAt: number;
      readonly plannedEnd: number;
      readonly projectedEnd: number;
      readonly fixedEnd?: number;
    };
  };
  readonly people: Readonly<Record<PersonId, ConsolePerson>>;
  readonly agenda: Readonly<Record<string, AgendaView>>;
  /** What the facilitator reads at this step. */
  readonly cue?: Cue;
  readonly upNext?: { readonly item: string; readonly title: string; readonly step: string };
  /** The session's own pages: purpose, objectives, resources, logistics. */
  readonly session: Pick<Session, 'purpose' | 'objectives' | 'resources' | 'logistics'> & {
    readonly minutes: number;
  };
  /** The console's view of each item that is not on now, so that it can be prepared or looked at again. */
  readonly others: Readonly<Record<string, object>>;
}

export interface Cue {
  readonly notes: string;
  readonly say?: string;
  readonly stepNotes?: string;
}

export interface TableView {
  readonly id: TableId;
  /** People at the table, in the order in which they sat down. */
  readonly people: Readonly<Record<PersonId, { readonly name?: string; readonly order: number }>>;
  readonly items: Readonly<Record<string, object>>;
}

export interface MeView {
  readonly you: Person;
  readonly items: Readonly<Record<string, object>>;
}

const headOf = (state: RoomState): RoomHead => ({
  title: state.session.title,
  status: state.status,
  code: state.code,
  language: state.session.language,
  locked: state.locked,
});

const sectionTitle = (state: RoomState, item: AgendaItem): string =>
  state.session.sections.find((section) => section.id === item.section)?.title ?? item.section;

function viewContext(registry: Registry, state: RoomState, item: AgendaItem): ViewContext {
  const step = state.lastStep[item.id] ?? stepsOf(registry, state, item)[0]?.id ?? '';
  return { room: factsOf(state), step, resultsShown: state.resultsShown };
}

function publicPart(
  registry: Registry,
  state: RoomState,
  channel: 'floor' | 'projector' | 'console',
): PublicView {
  if (!state.at) return {};
  const item = itemOf(state, state.at.item);
  const activity = activityOf(registry, item);
  const steps = stepsOf(registry, state, item);
  const timed = steps.filter((step) => step.within === undefined);
  const own = timedStep(steps, state.at.step);
  const index = timed.findIndex((step) => step.id === own);
  const times = timetable(planOf(registry, state), state.run);
  return {
    item: { id: item.id, kind: item.activity, title: item.title, section: sectionTitle(state, item) },
    step: {
      id: state.at.step,
      title: timed[index]?.title ?? item.title,
      number: index + 1,
      of: timed.length,
    },
    ...(times?.step ? { clock: { step: span(times.step), ...paused(state) } } : {}),
    activity: activity.views[channel](state.activities[item.id], viewContext(registry, state, item)),
  };
}

const span = (of: { start: number; end: number }): Span => ({ startedAt: of.start, endsAt: of.end });
const paused = (state: RoomState) =>
  state.run.pausedAt === undefined ? {} : { pausedAt: state.run.pausedAt };

/** What every phone sees. Its size does not depend on the number of people. */
export function floorView(registry: Registry, state: RoomState): FloorView {
  return {
    room: {
      ...headOf(state),
      namesAsked: state.namesAsked,
      tables: state.tables,
      roles: state.session.roles,
      kinds: [...new Set(state.session.agenda.map((item) => item.activity))],
    },
    ...publicPart(registry, state, 'floor'),
  };
}

export function projectorView(registry: Registry, state: RoomState, around: Surroundings): ProjectorView {
  const tables: Record<TableId, number> = Object.fromEntries(state.tables.map((table) => [table, 0]));
  const people = Object.values(state.people);
  for (const person of people) tables[person.table] = (tables[person.table] ?? 0) + 1;
  return {
    room: { ...headOf(state), joinUrl: around.joinUrl, blanked: state.blanked },
    people: {
      joined: people.length,
      online: people.filter((person) => around.online.has(person.id)).length,
      tables,
    },
    ...(state.blanked ? {} : publicPart(registry, state, 'projector')),
  };
}

/**
 * What hosts see.
 * @param other gives the console's view of an item that is not on now (kept by the caller while it does not change)
 */
export function consoleView(
  registry: Registry,
  state: RoomState,
  around: Surroundings,
  other: (item: string, make: () => object) => object,
): ConsoleView {
  const { session } = state;
  const people: Record<PersonId, ConsolePerson> = {};
  for (const person of Object.values(state.people)) {
    people[person.id] = {
      ...(person.name ? { name: person.name } : {}),
      ...(person.role ? { role: person.role } : {}),
      table: person.table,
      online: around.online.has(person.id),
    };
  }
  const others: Record<string, object> = {};
  for (const item of session.agenda) {
    if (item.id === state.at?.item) continue;
    others[item.id] = other(item.id, () =>
      activityOf(registry, item).views.console(state.activities[item.id], viewContext(registry, state, item)),
    );
  }
  const shown = publicPart(registry, state, 'console');
  const times = timetable(planOf(registry, state), state.run);
  const clock =
    shown.clock && times?.item && state.run.startedAt !== undefined
      ? {
          ...shown.clock,
          item: span(times.item),
          session: {
            startedAt: state.run.startedAt,
            plannedEnd: times.plannedEnd,
            projectedEnd: times.projectedEnd,
            ...(state.run.fixedEnd === undefined ? {} : { fixedEnd: state.run.fixedEnd }),
          },
        }
      : undefined;
  return {
    room: {
      ...headOf(state),
      roomId: state.roomId,
      joinUrl: around.joinUrl,
      blanked: state.blanked,
      resultsShown: state.resultsShown,
      namesAsked: state.namesAsked,
      tables: state.tables,
      roles: session.roles,
      consoles: around.screens.consoles,
      projectors: around.screens.projectors,
      ...(around.trouble === undefined ? {} : { trouble: around.trouble }),
    },
    ...(shown.item ? { item: shown.item } : {}),
    ...(shown.step ? { step: shown.step } : {}),
    ...(clock ? { clock } : {}),
    ...(shown.activity ? { activity: shown.activity } : {}),
    people,
    agenda: agendaView(registry, state, times?.items),
    ...cueOf(registry, state),
    session: {
      purpose: session.purpose,
      objectives: session.objectives,
      resources: session.resources,
      logistics: session.logistics,
      minutes: session.minutes,
    },
    others,
  };
}

function agendaView(
  registry: Registry,
  state: RoomState,
  times: NonNullable<ReturnType<typeof timetable>>['items'] | undefined,
): Record<string, AgendaView> {
  const at = state.session.agenda.findIndex((item) => item.id === state.at?.item);
  return Object.fromEntries(
    state.session.agenda.map((item, order) => {
      const time = times?.[item.id];
      const done = state.status === 'ended' ? state.run.began[item.id] !== undefined : order < at;
      const steps = Object.fromEntries(
        stepsOf(registry, state, item).map((step, index) => [
          step.id,
          { order: index, title: step.title, ...(step.within === undefined ? {} : { within: step.within }) },
        ]),
      );
      const view: AgendaView = {
        order,
        title: item.title,
        section: sectionTitle(state, item),
        kind: item.activity,
        minutes: [item.minutes[0], item.minutes[1]],
        planned: item.planned,
        ...(item.optional ? { optional: true } : {}),
        state: order === at ? 'current' : done ? 'done' : 'ahead',
        ...(time
          ? { plannedStart: time.planned.start, expectedStart: time.expected.start, spent: time.spent }
          : {}),
        steps,
      };
      return [item.id, view];
    }),
  );
}

/** Notes are looked up for the step itself, then for the part of its id before the dot (`write.q1` → `write`). */
function cueOf(registry: Registry, state: RoomState): Pick<ConsoleView, 'cue' | 'upNext'> {
  const agenda = state.session.agenda;
  const first = agenda[0];
  if (!state.at) {
    if (state.status !== 'lobby' || !first) return {};
    return {
      upNext: { item: first.id, title: first.title, step: stepsOf(registry, state, first)[0]?.title ?? '' },
    };
  }
  const item = itemOf(state, state.at.item);
  const steps = stepsOf(registry, state, item);
  const own = timedStep(steps, state.at.step);
  const stepCue = item.steps?.[own] ?? item.steps?.[own.split('.')[0] ?? own];
  const say = stepCue?.say ?? item.say;
  const cue: Cue = {
    notes: item.notes,
    ...(say ? { say } : {}),
    ...(stepCue?.notes ? { stepNotes: stepCue.notes } : {}),
  };
  const here = steps.findIndex((step) => step.id === state.at?.step);
  const nextStep = steps[here + 1];
  if (nextStep) return { cue, upNext: { item: item.id, title: item.title, step: nextStep.title } };
  const nextItem = agenda[agenda.indexOf(item) + 1];
  if (!nextItem) return { cue };
  return {
    cue,
    upNext: {
      item: nextItem.id,
      title: nextItem.title,
      step: stepsOf(registry, state, nextItem)[0]?.title ?? '',
    },
  };
}

/** What one table sees. Next does not change it. */
export function tableView(registry: Registry, state: RoomState, table: TableId): TableView {
  const people: Record<PersonId, { name?: string; order: number }> = {};
  let order = 0;
  for (const person of Object.values(state.people)) {
    if (person.table === table)
      people[person.id] = { ...(person.name ? { name: person.name } : {}), order: order++ };
  }
  return {
    id: table,
    people,
    items: privateItems(registry, state, (views, own) => views.table?.(own, table, { room: factsOf(state) })),
  };
}

/** What one person sees alone. Next does not change it; nobody else's events do. */
export function meView(registry: Registry, state: RoomState, id: PersonId): MeView | undefined {
  const you = state.people[id];
  if (!you) return undefined;
  return {
    you,
    items: privateItems(registry, state, (views, own) => views.me?.(own, id, { room: factsOf(state) })),
  };
}

function privateItems(
  registry: Registry,
  state: RoomState,
  view: (views: Registry[string]['views'], own: unknown) => object | undefined,
): Record<string, object> {
  const items: Record<string, object> = {};
  for (const item of state.session.agenda) {
    const own = view(activityOf(registry, item).views, state.activities[item.id]);
    if (own !== undefined) items[item.id] = own;
  }
  return items;
}
