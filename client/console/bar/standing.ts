import { slip } from '../../../shared/agenda/timing.ts';
import { MINUTE } from '../../../shared/lib/duration.ts';
import { rangeHeld } from '../../../shared/room/remaining.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { wholeMinute } from './timeOfDay.ts';

export type ConsoleClock = NonNullable<ConsoleView['clock']>;

/** Where the show stands against its end at one instant. */
export interface Standing {
  /** The instant that running clocks show: while paused, the one at which the pause began. */
  readonly at: number;
  /** By how much all that is ahead is later than the timetable says, ms. */
  readonly slip: number;
  /** When the show is expected to end, and when it must. */
  readonly projected: number;
  readonly end: number;
  /** How much too late the expected end is, ms; negative when ahead. */
  readonly late: number;
  /** Under a minute either way nobody needs to do anything. */
  readonly tone: 'behind' | 'ahead' | 'on-time';
  /** Whole minutes behind or ahead. */
  readonly minutes: number;
  /** Both ends as clocks show them, to the minute: they are apart by exactly those minutes. */
  readonly shown: { readonly projected: number; readonly end: number };
}

/** @param now server instant, ms */
export function standingOf(clock: ConsoleClock, now: number): Standing {
  const { step, session, pausedAt } = clock;
  const slipped = slip({ stepEndsAt: step.endsAt, pausedAt }, now);
  const projected = session.projectedEnd + slipped;
  return { at: pausedAt ?? now, slip: slipped, ...against(projected, session.end) };
}

/** Compares an expected end with the one to hold. */
export function against(projected: number, end: number): Omit<Standing, 'at' | 'slip'> {
  const late = projected - end;
  const tone = late >= MINUTE ? 'behind' : late <= -MINUTE ? 'ahead' : 'on-time';
  const shown = { projected: wholeMinute(projected), end: wholeMinute(end) };
  return {
    projected,
    end,
    late,
    tone,
    minutes: tone === 'on-time' ? 0 : Math.abs(shown.projected - shown.end) / MINUTE,
    shown: tone === 'on-time' ? { projected: shown.end, end: shown.end } : shown,
  };
}

type Agenda = ConsoleView['agenda'];
export type AgendaEntry = Agenda[string] & { readonly id: string };

/** The agenda in its order. */
export const entriesOf = (agenda: Agenda): AgendaEntry[] =>
  Object.entries(agenda)
    .map(([id, item]) => ({ ...item, id }))
    .sort((a, b) => a.order - b.order);

/** The range of an item's minutes, without the halves that are left out of it. */
export function rangeOf(item: AgendaEntry): readonly [number, number] {
  const timed = Object.values(item.steps).filter((step) => step.within === undefined);
  const all = timed.reduce((sum, step) => sum + step.lengthMs, 0);
  const part = all > 0 && timed.some((step) => step.skipped) ? item.lengthMs / all : 1;
  const inHalves = (minutes: number) => Math.round(minutes * part * 2) / 2;
  const [least, most] = rangeHeld(item);
  return [inHalves(least), inHalves(most)];
}

/** When each item would begin if the show began now, ms from then. */
export function offsetsOf(entries: readonly AgendaEntry[]): ReadonlyMap<string, number> {
  let sum = 0;
  return new Map(
    entries.map((item) => {
      const offset = sum;
      if (item.state !== 'skipped') sum += item.lengthMs;
      return [item.id, offset];
    }),
  );
}

/** What the show would take if it began now, ms: all that is not skipped. */
export const wholeLength = (agenda: Agenda): number =>
  Object.values(agenda).reduce((sum, item) => sum + (item.state === 'skipped' ? 0 : item.lengthMs), 0);
