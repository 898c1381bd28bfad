import type { Half, Remaining } from '../agenda/refit.ts';
import { MINUTE } from '../lib/duration.ts';
import type { AgendaStepView, AgendaView, ConsoleView } from './views.ts';

/**
 * What is left of the agenda from `now` on, as {@link refit} takes it: the item that is on and those after it, in
 * order. Before the start, everything.
 * @param now server instant, ms
 */
export function remainingOf(view: Pick<ConsoleView, 'agenda' | 'clock' | 'step'>, now: number): Remaining[] {
  return Object.entries(view.agenda)
    .sort(([, a], [, b]) => a.order - b.order)
    .filter(([, item]) => item.state === 'current' || item.state === 'ahead')
    .map(([id, item]) => remainingItem(view, id, item, now));
}

/** Time from `now` to the end that is to be kept, ms; `undefined` where there is none to keep. */
export function availableOf(view: Pick<ConsoleView, 'clock' | 'room'>, now: number): number | undefined {
  const end = view.clock?.session.end ?? view.room.fixedEnd;
  return end === undefined ? undefined : end - now;
}

function remainingItem(
  view: Pick<ConsoleView, 'clock' | 'step'>,
  id: string,
  item: AgendaView,
  now: number,
): Remaining {
  const steps = Object.entries(item.steps)
    .sort(([, a], [, b]) => a.order - b.order)
    .filter(([, step]) => step.within === undefined);
  const kept = steps.filter(([, step]) => !step.skipped);
  const here = item.state === 'current' ? item.steps[view.step?.id ?? ''] : undefined;
  const present = here?.within ?? (here ? view.step?.id : undefined);
  const place = present === undefined ? 0 : kept.findIndex(([step]) => step === present);
  const still = kept.slice(Math.max(0, place)).map(([step, about]) => ({
    step,
    about,
    left: step === present ? leftNow(view, now) : Math.max(0, about.lengthMs - about.usedMs),
  }));
  const left = still.reduce((sum, each) => sum + each.left, 0);
  const used = item.state === 'current' ? usedNow(view, kept, present, now) : (item.spent ?? 0);
  // An item without one of its halves has that part of its range.
  const all = steps.reduce((sum, [, step]) => sum + step.lengthMs, 0);
  const part = all > 0 ? item.lengthMs / all : 1;
  const [least, most] = rangeHeld(item);
  return {
    id,
    left,
    least: Math.max(0, Math.min(left, least * MINUTE * part - used)),
    most: Math.max(left, most * MINUTE * part - used),
    givesFirst: item.givesFirst ?? false,
    ...(item.byHand ? { byHand: true } : {}),
    ...(item.hold ? { hold: true } : {}),
    optional: (item.optional ?? false) && item.state === 'ahead',
    halves: [
      ...still
        .filter(({ step, about, left: has }) => about.optional && step !== present && has > 0)
        .map(({ step, left: has }) => ({ step, share: left > 0 ? has / left : 0 })),
      ...partsHeld(item),
    ],
  };
}

/** Parts of an item that may be left out, each with its share of those that are held. */
function partsHeld({ parts = {} }: AgendaView): Half[] {
  const kept = keptShare(parts);
  return Object.entries(parts)
    .filter(([, { optional, skipped }]) => optional && !skipped)
    .map(([step, { share }]) => ({ step, share: share / kept }));
}

/** The share of those that are held, of an item's time; 1 where it has no parts. */
export const keptShare = (parts: NonNullable<AgendaView['parts']>): number =>
  Object.values(parts).reduce((sum, { share, skipped }) => (skipped ? sum : sum + share), 0) || 1;

/**
 * The range of an item's minutes as it is held: without the parts that are left out, and with as much as those that are
 * held need.
 */
export function rangeHeld({
  minutes: [least, most],
  parts = {},
}: Pick<AgendaView, 'minutes' | 'parts'>): readonly [number, number] {
  const kept = keptShare(parts);
  const needed = Math.max(0, ...Object.values(parts).map(({ least: each, share }) => each / share));
  return [Math.min(Math.max(least, needed), most) * kept, most * kept];
}

/** What the present step has left; a pause stops its clock. */
function leftNow({ clock }: Pick<ConsoleView, 'clock'>, now: number): number {
  return clock ? Math.max(0, clock.step.endsAt - (clock.pausedAt ?? now)) : 0;
}

/** What was spent in the item that is on, the present stay included. */
function usedNow(
  { clock }: Pick<ConsoleView, 'clock'>,
  kept: readonly (readonly [string, AgendaStepView])[],
  present: string | undefined,
  now: number,
): number {
  const before = kept.reduce((sum, [id, step]) => sum + (id === present ? 0 : step.usedMs), 0);
  return before + (clock ? Math.max(0, (clock.pausedAt ?? now) - clock.step.startedAt) : 0);
}
