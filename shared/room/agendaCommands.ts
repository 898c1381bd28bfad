import { z } from 'zod';
import { id } from '../activities/fields.ts';
import { lengthFor } from '../agenda/lengths.ts';
import { firstFault, invalid } from '../agenda/schemaFaults.ts';
import { agendaItemSchema } from '../agenda/session.ts';
import { elapsed } from '../agenda/timing.ts';
import { MINUTE } from '../lib/duration.ts';
import { fault } from '../lib/faults.ts';
import { DAY_MINUTES, MOST_ITEMS } from '../lib/limits.ts';
import { ok, refuse } from '../lib/result.ts';
import { arranged, type Slot, slotOf } from './agenda.ts';
import { edit, isOpen, isPresent, optionalStep, passed, placeOf } from './agendaEdit.ts';
import { type RoomCommands, type RoomContext, roomCommand, stepId } from './command.ts';
import { type Decision, STALE, UNKNOWN_ITEM } from './decision.ts';
import { bringBack } from './peopleCommands.ts';
import { plannedItem, stepsOf } from './plan.ts';
import { undealt } from './tableCommands.ts';

const minutes = z.number().positive().max(DAY_MINUTES);
const insertion = z
  .object({
    item: agendaItemSchema.omit({ id: true }),
    before: id.optional(),
    instead: id.optional(),
  })
  .strict();
/** Edits of the agenda of a running room. What was held stays as it was; nobody is thrown out by an edit. */
export const agendaCommands = {
  moveItem: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ item: id, before: id.optional() }).strict(),
    decide: moveItem,
  }),
  skip: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ item: id, step: stepId.optional(), on: z.boolean() }).strict(),
    decide: skip,
  }),
  setMinutes: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ item: id, minutes }).strict(),
    decide: setMinutes,
  }),
  insert: roomCommand({ by: 'host', when: 'open', payload: insertion, decide: insert }),
  undo: roomCommand({
    by: 'host',
    when: 'always',
    payload: z.object({ change: z.number().int().positive() }).strict(),
    decide: takeBack,
  }),
} satisfies RoomCommands;

/** What was held keeps its place: an item goes before one that is still to come, or to the end. */
function moveItem(
  { item, before }: { item: string; before?: string | undefined },
  { state }: RoomContext,
): Decision {
  const slot = slotOf(state, item);
  if (!slot) return UNKNOWN_ITEM;
  if (!isOpen(state, slot)) return passed(state, slot);
  const rest = state.agenda.filter((other) => other !== slot);
  const place = before === undefined ? rest.length : rest.findIndex((other) => other.item.id === before);
  if (place < 0) return before === item ? ok([]) : UNKNOWN_ITEM;
  const here = rest.findIndex((other) => other.item.id === state.at?.item);
  if (place <= here) return refuse('already-held');
  const slots = [...rest.slice(0, place), slot, ...rest.slice(place)];
  if (slots.every((other, index) => other === state.agenda[index])) return ok([]);
  return ok([edit('order', slot.item.title, arranged(slots))]);
}

/** Leaves out an item that is still to come, or an optional half of one, or brings it back. */
function skip(
  { item, step, on }: { item: string; step?: string | undefined; on: boolean },
  { registry, state }: RoomContext,
): Decision {
  const slot = slotOf(state, item);
  if (!slot) return UNKNOWN_ITEM;
  if (step === undefined) {
    if (slot.dropped === on) return ok([]);
    if (!isOpen(state, slot)) return passed(state, slot);
    return ok([
      edit(on ? 'skip' : 'restore', slot.item.title, arranged(state.agenda, { [item]: { dropped: on } })),
    ]);
  }
  const half = optionalStep(registry, state, slot, step);
  if (!half.ok) return half;
  if (slot.droppedSteps.includes(step) === on) return ok([]);
  if (isPresent(registry, state, slot, step)) return refuse('is-on', { title: half.value });
  const droppedSteps = on
    ? [...slot.droppedSteps, step]
    : slot.droppedSteps.filter((other) => other !== step);
  return ok([
    edit(on ? 'skip' : 'restore', half.value, arranged(state.agenda, { [item]: { droppedSteps } })),
  ]);
}

/** A new length of a whole item; of the one that is on, the steps that are left take or give the difference. */
function setMinutes(
  { item, minutes }: { item: string; minutes: number },
  { registry, state, now }: RoomContext,
): Decision {
  const slot = slotOf(state, item);
  if (!slot) return UNKNOWN_ITEM;
  if (state.at?.item !== item && !isOpen(state, slot)) return passed(state, slot);
  const spent = Object.keys(state.run.steps[item] ?? {}).reduce(
    (sum, step) => sum + elapsed(state.run, item, step, now),
    0,
  );
  const left = Math.max(0, minutes * MINUTE - spent);
  const { ms, added } = lengthFor(plannedItem(registry, state, slot), slot.ms, state.run, left, now);
  return ok([
    edit('minutes', slot.item.title, arranged(state.agenda, { [item]: { ms, byHand: true } }), {
      [item]: added,
    }),
  ]);
}

/** Puts an activity into the agenda, before another or at its end, or in the place of one that is then left out. */
function insert(wanted: z.infer<typeof insertion>, { registry, state, newId }: RoomContext): Decision {
  if (state.agenda.length >= MOST_ITEMS) return refuse('agenda-full', { most: MOST_ITEMS });
  const activity = registry[wanted.item.activity];
  if (!activity)
    return invalid({
      path: ['item', 'activity'],
      fault: fault('noActivity', { activity: wanted.item.activity }),
    });
  if (!state.session.sections.some(({ id }) => id === wanted.item.section))
    return invalid({
      path: ['item', 'section'],
      fault: fault('noSection', { section: wanted.item.section, guess: '' }),
    });
  const config = activity.config.safeParse(wanted.item.config);
  if (!config.success) {
    const found = firstFault(wanted.item.config, config.error.issues);
    return invalid({ ...found, path: ['item', 'config', ...found.path] });
  }
  const replaced = wanted.instead === undefined ? undefined : slotOf(state, wanted.instead);
  if (wanted.instead !== undefined && !replaced) return UNKNOWN_ITEM;
  if (replaced && !isOpen(state, replaced)) return passed(state, replaced);
  const here = placeOf(state, state.at?.item);
  const named = wanted.instead ?? wanted.before;
  const place = named === undefined ? state.agenda.length : placeOf(state, named);
  if (place < 0) return UNKNOWN_ITEM;
  if (place <= here && !replaced) return refuse('already-held');
  const id = `in-${newId()}`;
  const item = { ...wanted.item, id, config: config.data };
  const slot: Slot = {
    item,
    ms: item.planned * MINUTE,
    dropped: false,
    droppedSteps: [],
    inserted: true,
  };
  // What takes the place of something that was passed over is held next.
  const at = Math.max(place, here + 1);
  const slots = [...state.agenda.slice(0, at), slot, ...state.agenda.slice(at)];
  const changes = replaced ? { [replaced.item.id]: { dropped: true } } : {};
  return ok([
    { type: 'itemInserted', item },
    edit(replaced ? 'swap' : 'insert', item.title, arranged(slots, changes), {}, id),
  ]);
}

/** A press that takes back what was already taken back, or is no longer the last, is refused. */
function takeBack({ change: id }: { change: number }, { registry, state, now }: RoomContext): Decision {
  const change = state.changes.at(-1);
  if (!change || change.id !== id) return STALE;
  if (change.undo.type === 'end')
    return ok([{ type: 'sessionReopened', ms: Math.max(0, now - (state.run.endedAt ?? now)) }]);
  if (change.undo.type === 'person') {
    const back = bringBack(state, change.undo.person);
    return back.ok ? ok([{ type: 'undone', change: id }, ...back.value]) : back;
  }
  if (change.undo.type === 'seats')
    return ok([{ type: 'undone', change: id }, ...undealt(state, change.undo)]);
  if (change.undo.type !== 'walk') return ok([{ type: 'undone', change: id }]);
  const { item, step } = change.undo.to;
  const slot = slotOf(state, item);
  if (!slot) return UNKNOWN_ITEM;
  const steps = stepsOf(registry, state, slot.item);
  const to = steps.find((candidate) => candidate.id === step) ?? steps[0];
  if (!to) return refuse('unknown-step');
  return ok([{ type: 'undone', change: id, to: { item, step: to.id } }]);
}
