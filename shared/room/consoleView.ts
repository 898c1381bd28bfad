import type { PersonId } from '../activities/activity.ts';
import { type Timetable, timetable } from '../agenda/timing.ts';
import { activityOf, itemOf, planOf, type Registry, stepsOf, timedStep } from './plan.ts';
import { headOf, messageOf, publicPart, sectionTitle, span, viewContext } from './publicViews.ts';
import type { RoomState } from './state.ts';
import type { AgendaView, ConsolePerson, ConsoleView, Cue, Surroundings } from './views.ts';

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
      clockShown: state.clockShown,
      chime: state.chime,
      ...messageOf(state),
      ...(state.run.fixedEnd === undefined ? {} : { fixedEnd: state.run.fixedEnd }),
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
  times: Timetable['items'] | undefined,
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
