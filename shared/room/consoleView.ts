import type { Person, PersonId } from '../activities/activity.ts';
import type { Session } from '../agenda/session.ts';
import { copyOf } from '../lib/mergePatch.ts';
import type { Slot } from './agenda.ts';
import { agendaView } from './agendaView.ts';
import { beforeStay } from './backdate.ts';
import { cueAt } from './cue.ts';
import { isReached } from './people.ts';
import { activityOf, itemOf, type Registry, stepsHeld } from './plan.ts';
import { headOf, joinUrlOf, messageOf, publicPart, showsResults, span, viewContext } from './publicViews.ts';
import { seatingOf } from './seating.ts';
import type { RoomState } from './state.ts';
import type { TimesOf } from './times.ts';
import type { ConsoleParts, ConsolePerson, ConsoleView, Surroundings, TakenOut } from './views.ts';

/** What hosts see. */
export function consoleView(
  registry: Registry,
  state: RoomState,
  timesOf: TimesOf,
  around: Surroundings,
  parts: ConsoleParts,
): ConsoleView {
  const { session } = state;
  const others: Record<string, object> = {};
  for (const { item } of state.agenda) {
    if (item.id === state.at?.item) continue;
    others[item.id] = parts.item(item.id, () =>
      activityOf(registry, item).views.console(state.activities[item.id], viewContext(registry, state, item)),
    );
  }
  const shown = publicPart(registry, state, timesOf, 'console');
  const times = timesOf(state);
  const clock =
    shown.clock && times?.item && state.run.startedAt !== undefined
      ? {
          ...shown.clock,
          item: span(times.item),
          ...stayOf(state),
          session: {
            startedAt: state.run.startedAt,
            plannedEnd: times.plannedEnd,
            projectedEnd: times.projectedEnd,
            end: times.end,
            ...(state.run.fixedEnd === undefined ? {} : { fixedEnd: state.run.fixedEnd }),
          },
        }
      : undefined;
  return {
    room: {
      ...headOf(state),
      roomId: state.roomId,
      move: state.moved.seq,
      joinUrl: joinUrlOf(state, around),
      addresses: around.addresses ?? [],
      blanked: state.blanked,
      ...(state.codeLarge ? { codeLarge: true } : {}),
      // Of the item that is on: the switch shows what it would change.
      resultsShown: state.at ? showsResults(state, itemOf(state, state.at.item)) : state.resultsShown,
      namesAsked: state.namesAsked,
      clockShown: state.clockShown,
      chime: state.chime,
      ...messageOf(state),
      ...(state.run.fixedEnd === undefined ? {} : { fixedEnd: state.run.fixedEnd }),
      tables: state.tables,
      ...(state.expected === undefined ? {} : { expected: state.expected }),
      roles: session.roles,
      consoles: around.screens.consoles,
      projectors: around.screens.projectors,
      ...(around.trouble === undefined ? {} : { trouble: around.trouble }),
      ...cutOf(state),
    },
    ...(shown.item ? { item: shown.item } : {}),
    ...(shown.step ? { step: shown.step } : {}),
    ...(clock ? { clock } : {}),
    ...(shown.activity ? { activity: shown.activity } : {}),
    people: parts.people(() => peopleOf(state, around, parts)),
    ...outOf(state),
    agenda: agendaView(registry, state, times),
    ...undoOf(state),
    ...cueOf(registry, state),
    ...unwrittenOf(registry, state),
    ...seatsOf(registry, state),
    session: parts.session(() => aboutSession(session)),
    others,
  };
}

function stayOf(state: RoomState): Pick<NonNullable<ConsoleView['clock']>, 'stay'> {
  const { enteredAt } = state.run;
  const before = beforeStay(state);
  if (enteredAt === undefined || !before) return {};
  return {
    stay: {
      startedAt: enteredAt,
      earliest: enteredAt - before.most,
      ...(before.stays.length === 0 ? { first: true } : {}),
    },
  };
}

/** Of the session, which does not change while a room is held. */
function aboutSession(session: Session): ConsoleView['session'] {
  const { purpose, beforehand, objectives, resources, logistics, minutes } = session;
  const told = beforehand === undefined ? {} : { beforehand };
  return Object.freeze(copyOf({ purpose, ...told, objectives, resources, logistics, minutes }));
}

/** A copy: views share nothing with the state that could change. */
function cutOf({ cuts }: RoomState): { cut?: { at: number; lost: number } } {
  const last = cuts.at(-1);
  return last ? { cut: { ...last } } : {};
}

/** Frozen, so that what was sent holds the very same, and a comparison with it ends at once. */
function peopleOf(state: RoomState, { online }: Surroundings, parts: ConsoleParts): ConsoleView['people'] {
  const people: Record<PersonId, ConsolePerson> = {};
  for (const person of Object.values(state.people))
    people[person.id] = shownPerson(state, person, isReached(person, online), parts);
  return Object.freeze(people);
}

/**
 * A person as hosts see them, the same object as long as nothing about them changes: a view of 3,000 people is made and
 * compared many times while they come in. What changes about a person makes a new one of them.
 */
const shownPerson = (state: RoomState, person: Person, online: boolean, parts: ConsoleParts): ConsolePerson =>
  parts.person(person, online, () =>
    Object.freeze({
      ...whoIs(state, person),
      online,
      ...(person.scribe === undefined ? {} : { scribe: person.scribe }),
      ...(person.gone === 'away' ? { away: true as const } : {}),
    }),
  );

const whoIs = ({ joins }: RoomState, { id, name, role, table, dealt }: Person): TakenOut => ({
  ...(name ? { name } : {}),
  ...(role ? { role } : {}),
  table,
  ...(dealt ? { dealt } : {}),
  number: joins[id]?.number ?? 0,
  joinedAt: joins[id]?.at ?? 0,
});

/** Those whom hosts took out, for bringing them back. */
function outOf(state: RoomState): Pick<ConsoleView, 'out'> {
  const out = Object.values(state.out);
  return out.length === 0
    ? {}
    : { out: Object.fromEntries(out.map((person) => [person.id, whoIs(state, person)])) };
}

/** The change that hosts can take back, which is always the last. */
function undoOf(state: RoomState): Pick<ConsoleView, 'undo'> {
  const last = state.changes.at(-1);
  return last ? { undo: { change: last.id, kind: last.kind, title: last.title } } : {};
}

function cueOf(registry: Registry, state: RoomState): Pick<ConsoleView, 'cue' | 'upNext'> {
  const held = state.agenda.filter((slot) => !slot.dropped);
  const [first] = held;
  if (!state.at) {
    if (state.status !== 'lobby' || !first) return {};
    return { upNext: upNext(registry, state, first) };
  }
  const item = itemOf(state, state.at.item);
  const cue = cueAt(registry, state, item, state.at.step);
  const place = held.findIndex((slot) => slot.item.id === item.id);
  const slot = held[place];
  const steps = slot ? stepsHeld(registry, state, slot) : [];
  const nextStep = steps[steps.findIndex((step) => step.id === state.at?.step) + 1];
  if (nextStep) return { cue, upNext: { item: item.id, title: item.title, step: nextStep.title } };
  const next = held[place + 1];
  return next ? { cue, upNext: upNext(registry, state, next) } : { cue };
}

function seatsOf(registry: Registry, state: RoomState): Pick<ConsoleView, 'seating' | 'atTables'> {
  const seating = seatingOf(state);
  const atTables = state.at && activityOf(registry, itemOf(state, state.at.item)).views.table !== undefined;
  return { ...(seating ? { seating } : {}), ...(atTables ? { atTables } : {}) };
}

function unwrittenOf(registry: Registry, state: RoomState): Pick<ConsoleView, 'unwritten'> {
  if (!state.at) return {};
  const { item, step } = state.at;
  const count = activityOf(registry, itemOf(state, item)).unwritten?.(state.activities[item], { step }) ?? 0;
  return count > 0 ? { unwritten: count } : {};
}

const upNext = (registry: Registry, state: RoomState, slot: Slot): NonNullable<ConsoleView['upNext']> => ({
  item: slot.item.id,
  title: slot.item.title,
  step: stepsHeld(registry, state, slot)[0]?.title ?? '',
});
