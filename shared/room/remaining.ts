import type { Remaining } from '../agenda/refit.ts';
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
  const [least, most] = item.minutes;
  return {
    id,
    left,
    least: Math.max(0, Math.min(left, least * MINUTE * part - used)),
    most: Math.max(left, most * MINUTE * part - used),
    givesFirst: item.givesFirst ?? false,
    ...(item.byHand ? { byHand: true } : {}),
    ...(item.hold ? { hold: true } : {}),
    optional: (item.optional ?? false) && item.state === 'ahead',
    halves: still
      .filter(({ step, about, left: has }) => about.optional && step !== present && has > 0)
      .map(({ step, left: has }) => ({ step, share: left > 0 ? has / left : 0 })),
  };
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
