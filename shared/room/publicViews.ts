import type { Step, TableId, ViewContext } from '../activities/activity.ts';
import type { AgendaItem } from '../agenda/session.ts';
import { stepGroups } from '../lib/stepGroups.ts';
import { stepsNotLeftOut } from './agenda.ts';
import { factsOf, sectionTitle } from './facts.ts';
import { reached } from './people.ts';
import { activityOf, heldSlot, type Registry, stepsOf, timedStep } from './plan.ts';
import { seated, seatedAt } from './seats.ts';
import type { RoomState } from './state.ts';
import { teamsOf } from './teams.ts';
import type { TimesOf } from './times.ts';
import type {
  FloorView,
  ProjectorView,
  PublicView,
  RoomHead,
  Span,
  StepHead,
  Surroundings,
} from './views.ts';

export const headOf = (state: RoomState): RoomHead => ({
  title: state.session.title,
  status: state.status,
  code: state.code,
  language: state.session.language,
  locked: state.locked,
  ...(state.wallAhead === 0 ? {} : { wallAhead: state.wallAhead }),
  ...(state.zone === undefined ? {} : { zone: state.zone }),
  ...(state.rehearsal ? { rehearsal: { speed: state.rehearsal.speed } } : {}),
  ...teamsOf(state),
});

/** Whether projector and phones show an item's results. */
export const showsResults = (
  { resultsShown, revealed }: RoomState,
  { id, hideResults }: Pick<AgendaItem, 'id' | 'hideResults'>,
): boolean => resultsShown && (hideResults !== true || revealed.has(id));

export function viewContext(registry: Registry, state: RoomState, item: AgendaItem): ViewContext {
  const step = state.lastStep[item.id] ?? stepsOf(registry, state, item)[0]?.id ?? '';
  return { room: factsOf(registry, state), step, resultsShown: showsResults(state, item) };
}

export function publicPart(
  registry: Registry,
  state: RoomState,
  timesOf: TimesOf,
  channel: 'floor' | 'projector' | 'console',
): PublicView {
  if (!state.at) return {};
  const slot = heldSlot(state, state.at.item);
  const { item } = slot;
  const activity = activityOf(registry, item);
  const steps = stepsOf(registry, state, item);
  const timed = stepsNotLeftOut(slot, steps).filter((step) => step.within === undefined);
  const own = timedStep(steps, state.at.step);
  const index = timed.findIndex((step) => step.id === own);
  const times = timesOf(state);
  return {
    item: { id: item.id, kind: item.activity, title: item.title, section: sectionTitle(state, item) },
    step: {
      id: state.at.step,
      title: timed[index]?.title ?? item.title,
      number: index + 1,
      of: timed.length,
      ...(channel === 'projector' ? partOf(timed, own) : {}),
    },
    ...(times?.step && (state.clockShown || channel === 'console')
      ? { clock: { step: span(times.step), ...paused(state) } }
      : {}),
    activity: activity.views[channel](state.activities[item.id], viewContext(registry, state, item)),
  };
}

/** Nobody in the room counts to twenty: a long item's steps are counted by what they are about. */
function partOf(steps: readonly Step[], at: string): Pick<StepHead, 'part'> {
  const groups = stepGroups(steps);
  const index = groups.findIndex((group) => group.steps.some(({ id }) => id === at));
  return index < 0 ? {} : { part: { number: index + 1, of: groups.length } };
}

/** Where phones go: to what hosts chose, as long as the machine has it, else to the likeliest. */
export const joinUrlOf = ({ address }: RoomState, { addresses }: Surroundings): string =>
  (addresses.find(({ url }) => url === address) ?? addresses[0])?.url ?? '';

export const messageOf = (state: RoomState): { message?: string } =>
  state.message === undefined ? {} : { message: state.message };

export const span = (of: { start: number; end: number }): Span => ({ startedAt: of.start, endsAt: of.end });
const paused = (state: RoomState) =>
  state.run.pausedAt === undefined ? {} : { pausedAt: state.run.pausedAt };

/** What phones keep when all is over. */
function keptOf({ session }: RoomState): Pick<FloorView['room'], 'resources'> {
  const resources = session.resources.filter(({ items }) => items.length > 0);
  return resources.length === 0 ? {} : { resources };
}

/** What every phone sees. Its size does not depend on the number of people. */
export function floorView(registry: Registry, state: RoomState, timesOf: TimesOf): FloorView {
  return {
    room: {
      ...headOf(state),
      namesAsked: state.namesAsked,
      tables: state.tables,
      roles: state.session.roles,
      kinds: [...new Set(state.agenda.map(({ item }) => item.activity))],
      ...(state.address === undefined ? {} : { address: state.address }),
      ...(state.status === 'ended' ? keptOf(state) : {}),
    },
    ...publicPart(registry, state, timesOf, 'floor'),
  };
}

export function projectorView(
  registry: Registry,
  state: RoomState,
  timesOf: TimesOf,
  around: Surroundings,
): ProjectorView {
  const tables: Record<TableId, number> = Object.fromEntries(
    state.tables.map((table) => [table, seatedAt(state.seats, table)]),
  );
  return {
    room: {
      ...headOf(state),
      joinUrl: joinUrlOf(state, around),
      blanked: state.blanked,
      ...(state.codeLarge ? { codeLarge: true } : {}),
      chime: state.chime,
      ...messageOf(state),
    },
    people: {
      joined: seated(state.seats),
      away: seated(state.seats) - seated(state.present),
      online: reached(state, around.online),
      tables,
    },
    ...(state.blanked ? {} : publicPart(registry, state, timesOf, 'projector')),
  };
}
