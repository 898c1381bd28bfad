import { z } from 'zod';
import { id } from '../activities/fields.ts';
import { type Length, lengthFor } from '../agenda/lengths.ts';
import { SECOND } from '../lib/duration.ts';
import { MOST_ITEMS } from '../lib/limits.ts';
import { ok, refuse } from '../lib/result.ts';
import { arranged, type EditKind, type Slot, type SlotChange, slotOf } from './agenda.ts';
import { edit, isOpen, isPresent, optionalStep, passed } from './agendaEdit.ts';
import { DAY_SECONDS, type RoomCommands, type RoomContext, roomCommand, stepId } from './command.ts';
import { type Decision, UNKNOWN_ITEM } from './decision.ts';
import { plannedItem } from './plan.ts';

const refitting = z
  .object({
    items: z
      .array(
        z
          .object({
            item: id,
            /** As before unless told. */
            seconds: z.number().min(0).max(DAY_SECONDS).optional(),
            skip: z.boolean().optional(),
            skipSteps: z.array(stepId).max(40).optional(),
            byHand: z.boolean().optional(),
            hold: z.boolean().optional(),
            givesFirst: z.boolean().optional(),
          })
          .strict(),
      )
      .min(1)
      .max(MOST_ITEMS),
  })
  .strict();
type Wanted = z.infer<typeof refitting>['items'][number];

const marked = z.object({ item: id, on: z.boolean() }).strict();

/** Refits, and what hosts tell them of single items: to leave one as it is, to take from it first, to change it again. */
export const refitCommands = {
  refit: roomCommand({ by: 'host', when: 'open', ofStep: true, payload: refitting, decide: refit }),
  /** A refit never touches the item: neither its length, nor a half of it, nor the whole. */
  hold: roomCommand({
    by: 'host',
    when: 'open',
    payload: marked,
    decide: ({ item, on }, context) => mark(context, item, on ? 'hold' : 'let-go', { hold: on }),
  }),
  /** A refit takes from it before it takes from others: so it is not kept as it is any more. */
  giveFirst: roomCommand({
    by: 'host',
    when: 'open',
    payload: marked,
    decide: ({ item, on }, context) =>
      mark(
        context,
        item,
        on ? 'give-first' : 'give-later',
        on ? { givesFirst: true, hold: false, byHand: false } : { givesFirst: false },
      ),
  }),
  /** A length that was set by hand is up for refits again. */
  release: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ item: id }).strict(),
    decide: ({ item }, context) => mark(context, item, 'release', { byHand: false }),
  }),
} satisfies RoomCommands;

function mark({ state }: RoomContext, item: string, kind: EditKind, marks: SlotChange): Decision {
  const slot = slotOf(state, item);
  if (!slot) return UNKNOWN_ITEM;
  if (state.at?.item !== item && !isOpen(state, slot)) return passed(state, slot);
  const { hold = false, byHand = false, givesFirst = slot.item.givesFirst ?? false } = slot;
  const as = { hold, byHand, givesFirst };
  const same = { ...as, ...marks };
  if (same.hold === as.hold && same.byHand === as.byHand && same.givesFirst === as.givesFirst) return ok([]);
  return ok([edit(kind, slot.item.title, arranged(state.agenda, { [item]: marks }))]);
}

/** New lengths, counted from now, and omissions of what is left of the agenda: one edit, however many items. */
function refit({ items }: z.infer<typeof refitting>, { registry, state, now }: RoomContext): Decision {
  const changes: Record<string, SlotChange> = {};
  const added: Record<string, Length['added']> = {};
  for (const wanted of items) {
    const { item, seconds, skip: left = false, skipSteps = [] } = wanted;
    const slot = slotOf(state, item);
    if (!slot) return UNKNOWN_ITEM;
    if (state.at?.item !== item && !isOpen(state, slot)) return passed(state, slot);
    if (left && state.at?.item === item) return refuse('is-on', { title: slot.item.title });
    if (seconds !== undefined || left || skipSteps.length > 0) {
      const kept = keptFrom(slot, wanted);
      if (kept) return kept;
    }
    for (const step of skipSteps) {
      const half = optionalStep(registry, state, slot, step);
      if (!half.ok) return half;
      if (isPresent(registry, state, slot, step)) return refuse('is-on', { title: half.value });
    }
    const droppedSteps = [...new Set([...slot.droppedSteps, ...skipSteps])];
    const marks = marksOf(wanted);
    if (left) {
      changes[item] = { dropped: true, ...marks };
      continue;
    }
    changes[item] = { droppedSteps, ...marks };
    if (seconds === undefined) continue;
    const plan = plannedItem(registry, state, { ...slot, droppedSteps, dropped: false });
    const length = lengthFor(plan, slot.ms, state.run, seconds * SECOND, now);
    changes[item] = { ms: length.ms, droppedSteps, dropped: false, ...marks };
    added[item] = length.added;
  }
  return ok([edit('refit', state.session.title, arranged(state.agenda, changes), added)]);
}

/** Two hosts at once: what one holds, or has set by hand, the other's proposal changes only if it says so. [F8] [F9] */
function keptFrom({ item: { title }, hold, byHand }: Slot, wanted: Wanted): Decision | undefined {
  if (hold && wanted.hold !== false) return refuse('item-held', { title });
  if (byHand && wanted.byHand === undefined) return refuse('set-by-hand', { title });
  return undefined;
}

const marksOf = ({ byHand, hold, givesFirst }: Wanted): SlotChange => ({
  ...(byHand === undefined ? {} : { byHand }),
  ...(hold === undefined ? {} : { hold }),
  ...(givesFirst === undefined ? {} : { givesFirst }),
});
