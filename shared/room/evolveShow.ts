import type { AgendaItem } from '../agenda/session.ts';
import { beginEarlier, enter, extend, finish, giveWay, reopen, setAdded, unenter } from '../agenda/timing.ts';
import { MINUTE } from '../lib/duration.ts';
import { addedBy, arranged, type Change, MOST_CHANGES, rearrange } from './agenda.ts';
import type { EventOf } from './events.ts';
import { activityOf, itemOf, type Registry, stepsOf, timedStep } from './plan.ts';
import type { RoomState } from './state.ts';
import { withoutChange } from './teams.ts';

/** Keeps what a host did for Undo. */
export function remember(state: RoomState, change: Change): void {
  state.changes.push(change);
  if (state.changes.length > MOST_CHANGES) state.changes.shift();
}

/** Goes to a stop, and remembers how to take that back when a host walked there. */
export function enterStep(
  registry: Registry,
  state: RoomState,
  { item, step, how }: EventOf<'stepEntered'>,
  at: number,
  seq: number,
): void {
  const steps = stepsOf(registry, state, itemOf(state, item));
  const from = state.at;
  const last = state.lastStep[item];
  state.at = { item, step };
  // Whoever goes on wants to show that.
  state.codeLarge = false;
  state.lastStep[item] = step;
  const move = enter(state.run, item, timedStep(steps, step), at);
  if (how === undefined || !from) return;
  remember(state, {
    id: seq,
    kind: how,
    title: steps.find(({ id }) => id === timedStep(steps, step))?.title ?? itemOf(state, item).title,
    undo: {
      type: 'walk',
      to: from,
      ...(move ? { move } : {}),
      lastStep: { item, ...(last === undefined ? {} : { step: last }) },
    },
  });
}

/** The item is there from now on, with an activity of its own; where it is held, the arrangement says. */
export function insertItem(registry: Registry, state: RoomState, item: AgendaItem): void {
  const activity = activityOf(registry, item);
  state.activities[item.id] = activity.start(item.config);
  state.agenda.push({ item, ms: item.planned * MINUTE, dropped: true, droppedSteps: [], inserted: true });
}

export function rearrangeAgenda(
  state: RoomState,
  { kind, title, arrangement, inserted }: EventOf<'agendaArranged'>,
  seq: number,
): void {
  const before = { slots: arranged(state.agenda), added: addedBy(state, arrangement.added) };
  rearrange(state, arrangement.slots);
  for (const [item, added] of Object.entries(arrangement.added)) setAdded(state.run, item, added);
  remember(state, {
    id: seq,
    kind,
    title,
    undo: { type: 'edit', before, ...(inserted === undefined ? {} : { inserted }) },
  });
}

/** Puts right when the step that is on began. */
export function backdate(
  registry: Registry,
  state: RoomState,
  { ms, from, first, further }: EventOf<'stepBackdated'>,
  seq: number,
): void {
  if (!state.at) return;
  beginEarlier(state.run, from, first, ms);
  if (from && further) giveWay(state.run, from, further);
  const steps = stepsOf(registry, state, itemOf(state, state.at.item));
  const step = timedStep(steps, state.at.step);
  remember(state, {
    id: seq,
    kind: 'backdate',
    title: steps.find(({ id }) => id === step)?.title ?? '',
    undo: { type: 'backdate', ...(from ? { from } : {}), first, ms, ...(further ? { further } : {}) },
  });
}

export function endSession(state: RoomState, at: number, seq: number): void {
  const { status, at: place } = state;
  if (status === 'ended') return;
  state.status = 'ended';
  delete state.at;
  const ending = finish(state.run, at);
  remember(state, {
    id: seq,
    kind: 'end',
    title: state.session.title,
    undo: { type: 'end', status, ...(place ? { at: place } : {}), ...(ending ? { ending } : {}) },
  });
}

/** The room is again where it was when it ended. @param ms how long it was ended */
export function reopenSession(state: RoomState, ms: number): void {
  const back = state.changes.at(-1)?.undo;
  if (back?.type !== 'end') return;
  state.changes.pop();
  state.status = back.status;
  if (back.at) state.at = back.at;
  reopen(state.run, back.ending, ms);
}

/** Takes the last change back. Only the last can be: what was done after it is on top of it. */
export function undo(registry: Registry, state: RoomState, event: EventOf<'undone'>, at: number): void {
  const change = state.changes.pop();
  if (!change) return;
  const { undo: back } = change;
  if (back.type === 'edit') {
    rearrange(state, back.before.slots);
    for (const [item, steps] of Object.entries(back.before.added)) {
      for (const [step, ms] of Object.entries(steps)) if (ms !== 0) extend(state.run, item, step, -ms);
    }
    if (back.inserted !== undefined && !state.touched.has(back.inserted)) forget(state, back.inserted);
    return;
  }
  if (back.type === 'backdate') {
    beginEarlier(state.run, back.from, back.first, -back.ms);
    if (back.from && back.further)
      giveWay(
        state.run,
        back.from,
        back.further.map((each) => ({ ...each, ms: -each.ms })),
      );
    return;
  }
  if (back.type === 'teams') {
    state.teams = withoutChange(state.teams, back.before, back.after);
    return;
  }
  if (back.type === 'person' || back.type === 'seats' || back.type === 'end' || !event.to) return;
  const { item, step } = event.to;
  const steps = stepsOf(registry, state, itemOf(state, item));
  const timed = timedStep(steps, step);
  if (back.lastStep.step === undefined) delete state.lastStep[back.lastStep.item];
  else state.lastStep[back.lastStep.item] = back.lastStep.step;
  state.at = { item, step };
  state.lastStep[item] = step;
  // The step may be gone since: then the room is taken to another one of the item, and the clock is that one's.
  if (back.move?.from.item === item && back.move.from.step === timed) unenter(state.run, back.move);
  else enter(state.run, item, timed, at);
}

/** An item that was put in and taken back before anybody did anything in it leaves nothing behind. */
function forget(state: RoomState, id: string): void {
  state.agenda = state.agenda.filter((slot) => slot.item.id !== id);
  delete state.activities[id];
  delete state.lastStep[id];
  state.given.delete(id);
  delete state.run.steps[id];
}
