import { MINUTE, SECOND } from '../lib/duration.ts';

/**
 * Fits what is left of an agenda into the time that is left. A proposal: people accept, edit or ignore it.
 *
 * Rules
 * [F1] Lengths change inside each item's own range only; what is already below its least stays as it is.
 * [F2] When time is short, items that give first are trimmed before the others, in proportion to what they can give.
 * [F3] Only when trimming is not enough is anything left out: optional halves first, then optional items; as few
 *      as it takes, and of several that would do, the shortest.
 * [F4] What is left is trimmed no more than the end needs: what was left out may give the others their time back.
 * [F5] When even the least does not fit, the least is proposed, with how much it is over.
 * [F6] When there is time to spare, it goes to the items that do not give first, then to the others, up to the most
 *      of their ranges, in whole units; nothing that was left out comes back by itself.
 * [F7] Lengths change by whole units (half minutes), but for one that takes the odd remainder, so that the sum is right.
 * [F8] What a host set by hand keeps its length and is not left out, nor a half of it, until a host releases it.
 * [F9] What a host holds is never touched, whatever else is said of it.
 */

/** An optional part of an item. */
export interface Half {
  readonly step: string;
  /** Its part of what the item has left, 0 … 1. */
  readonly share: number;
}

/** What is left of one item, ms, all counted from now. */
export interface Remaining {
  readonly id: string;
  readonly left: number;
  /** What its range allows it to be trimmed to, and to be stretched to. */
  readonly least: number;
  readonly most: number;
  readonly givesFirst: boolean;
  /** May be left out as a whole. */
  readonly optional: boolean;
  /** Optional halves that are still held. */
  readonly halves: readonly Half[];
  /** A host set its length. [F8] */
  readonly byHand?: boolean;
  /** A host holds it as it is. [F9] */
  readonly hold?: boolean;
}

export type Why = 'gives-first' | 'in-range' | 'optional-half' | 'optional-item' | 'time-to-spare';

export interface Fitted {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly dropped: boolean;
  readonly droppedSteps: readonly string[];
  /** Empty for what stays as it is. */
  readonly why: readonly Why[];
}

export interface Proposal {
  readonly items: readonly Fitted[];
  readonly fits: boolean;
  /** How much even the least is too long, ms; 0 when it fits. [F5] */
  readonly over: number;
}

export interface RefitOptions {
  /** Lengths change by multiples of this, ms. [F7] */
  readonly unit?: number;
  /** Whether optional parts may be left out. */
  readonly leaveOut?: boolean;
}

/** An item while the proposal is made. */
interface Work {
  readonly from: Remaining;
  after: number;
  least: number;
  most: number;
  dropped: boolean;
  halves: Half[];
  droppedSteps: string[];
  why: Why[];
}

/**
 * @param available time from now to the end that is to be kept, ms; below 0 when that has passed
 */
export function refit(
  remaining: readonly Remaining[],
  available: number,
  { unit = 30 * SECOND, leaveOut = true }: RefitOptions = {},
): Proposal {
  const work = remaining.map(keptAsItIs).map(
    (from): Work => ({
      from,
      after: from.left,
      least: Math.min(from.least, from.left),
      most: Math.max(from.most, from.left),
      dropped: false,
      halves: [...from.halves],
      droppedSteps: [],
      why: [],
    }),
  );
  const goal = Math.max(0, available);
  if (leaveOut) dropUntilItFits(work, goal);
  const need = total(work, 'after') - goal;
  if (need > 0) {
    const rest = trim(work.filter(givesFirst), need, unit, 'gives-first');
    trim(work.filter(not(givesFirst)), rest, unit, 'in-range');
  } else if (need < 0 && work.every(({ dropped, droppedSteps }) => !dropped && droppedSteps.length === 0)) {
    const spare = Math.floor(-need / unit) * unit;
    const rest = stretch(work.filter(not(givesFirst)), spare, unit);
    stretch(work.filter(givesFirst), rest, unit);
  }
  const over = Math.max(0, total(work, 'after') - available);
  return {
    items: work.map(({ from, after, dropped, droppedSteps, why }) => ({
      id: from.id,
      before: from.left,
      after: dropped ? 0 : after,
      dropped,
      droppedSteps,
      why,
    })),
    fits: over === 0,
    over,
  };
}

/** [F8] [F9] */
const keptAsItIs = (item: Remaining): Remaining =>
  item.byHand || item.hold
    ? { ...item, least: item.left, most: item.left, optional: false, halves: [] }
    : item;

const givesFirst = ({ from }: Work): boolean => from.givesFirst;
const not =
  (is: (work: Work) => boolean) =>
  (work: Work): boolean =>
    !is(work);

const total = (work: readonly Work[], what: 'after' | 'least'): number =>
  work.reduce((sum, each) => sum + (each.dropped ? 0 : each[what]), 0);

/** [F3] [F4] Halves first, then items: the shortest that is enough, or else the longest, and again. */
function dropUntilItFits(work: readonly Work[], goal: number): void {
  for (const kind of ['halves', 'items'] as const) {
    for (;;) {
      const short = total(work, 'least') - goal;
      if (short <= 0) return;
      const candidates = kind === 'halves' ? halvesOf(work) : itemsOf(work);
      const enough = candidates.filter(({ saves }) => saves >= short);
      const [best] =
        enough.length > 0
          ? enough.sort((a, b) => a.saves - b.saves)
          : candidates.sort((a, b) => b.saves - a.saves);
      if (!best) break;
      best.drop();
    }
  }
}

interface Candidate {
  /** By how much leaving it out lowers the least that everything takes, ms. */
  readonly saves: number;
  drop(): void;
}

const halvesOf = (work: readonly Work[]): Candidate[] =>
  work
    .filter(({ dropped }) => !dropped)
    .flatMap((each) =>
      each.halves.map((half) => ({
        saves: each.least * half.share,
        drop: () => {
          const kept = 1 - half.share;
          each.after = Math.round(each.after * kept);
          each.least = Math.min(each.after, Math.round(each.least * kept));
          each.most = Math.max(each.after, Math.round(each.most * kept));
          // The other halves are larger parts of what is left now.
          each.halves = each.halves
            .filter((other) => other !== half)
            .map(({ step, share }) => ({ step, share: kept > 0 ? share / kept : 0 }));
          each.droppedSteps.push(half.step);
          each.why.push('optional-half');
        },
      })),
    )
    .filter(({ saves }) => saves > 0);

const itemsOf = (work: readonly Work[]): Candidate[] =>
  work
    .filter(({ from, dropped }) => from.optional && !dropped)
    .map((each) => ({
      saves: each.least,
      drop: () => {
        each.dropped = true;
        each.droppedSteps = [];
        each.why = ['optional-item'];
      },
    }))
    .filter(({ saves }) => saves > 0);

/** [F2] @returns what could not be trimmed */
function trim(work: readonly Work[], need: number, unit: number, why: Why): number {
  const kept = work.filter(({ dropped }) => !dropped);
  const cuts = share(
    need,
    kept.map(({ after, least }) => after - least),
    unit,
  );
  kept.forEach((each, index) => {
    const cut = cuts[index] ?? 0;
    if (cut === 0) return;
    each.after -= cut;
    each.why.push(why);
  });
  return need - cuts.reduce((sum, cut) => sum + cut, 0);
}

/** [F6] @returns what nobody could take */
function stretch(work: readonly Work[], spare: number, unit: number): number {
  const gains = share(
    spare,
    work.map(({ after, most }) => most - after),
    unit,
  );
  work.forEach((each, index) => {
    const gain = gains[index] ?? 0;
    if (gain === 0) return;
    each.after += gain;
    each.why.push('time-to-spare');
  });
  return spare - gains.reduce((sum, gain) => sum + gain, 0);
}

/**
 * Parts of `amount` in proportion to what each can give, none more than that. Whole units but for the odd remainder,
 * which falls to whoever has most to give still. They add up to `amount`, or to all there is. [F7]
 */
export function share(amount: number, most: readonly number[], unit: number): number[] {
  const all = most.reduce((sum, each) => sum + each, 0);
  const wanted = Math.min(amount, all);
  if (wanted <= 0) return most.map(() => 0);
  const parts = most.map((each) => Math.floor((wanted * each) / all / unit) * unit);
  for (let rest = wanted - parts.reduce((sum, part) => sum + part, 0); rest > 0; ) {
    const room = most.map((each, index) => each - (parts[index] ?? 0));
    const widest = room.indexOf(Math.max(...room));
    const part = Math.min(rest, Math.max(unit, 0), room[widest] ?? 0);
    parts[widest] = (parts[widest] ?? 0) + part;
    rest -= part;
  }
  return parts;
}

/** A planned item of a session file. */
interface Planned {
  readonly id: string;
  readonly minutes: readonly [number, number];
  readonly planned: number;
  readonly givesFirst?: boolean | undefined;
}

/**
 * Planned lengths, changed inside their ranges so that they add up to the session's minutes; nothing is left out.
 * @returns minutes by item, and by how many minutes even that is over (below 0: under) the session's
 */
export function fitAgenda(
  agenda: readonly Planned[],
  minutes: number,
): { readonly planned: Readonly<Record<string, number>>; readonly over: number } {
  const { items } = refit(
    agenda.map(({ id, minutes: [least, most], planned, givesFirst }) => ({
      id,
      left: planned * MINUTE,
      least: least * MINUTE,
      most: most * MINUTE,
      givesFirst: givesFirst ?? false,
      optional: false,
      halves: [],
    })),
    minutes * MINUTE,
    { unit: MINUTE, leaveOut: false },
  );
  const sum = items.reduce((total, { after }) => total + after, 0);
  return {
    planned: Object.fromEntries(items.map(({ id, after }) => [id, Math.round((after / MINUTE) * 100) / 100])),
    over: Math.round((sum / MINUTE - minutes) * 100) / 100,
  };
}
