import { type Remaining, refit, type Why } from '../../../shared/agenda/refit.ts';
import { MINUTE } from '../../../shared/lib/duration.ts';

/** What she changed by hand in the proposal; everything else is fitted around it. */
export interface Edit {
  /** Its length from now on, ms. */
  readonly ms?: number;
  /** Left out, or taken in, whatever the proposal says. */
  readonly out?: boolean;
  /** A length that was set by hand is up for the proposal again. */
  readonly released?: boolean;
  /** Whether it is held as it is, and whether it gives first. */
  readonly hold?: boolean;
  readonly givesFirst?: boolean;
  /** Optional halves: taken in or left out, whatever the proposal says. */
  readonly halves?: Readonly<Record<string, boolean>>;
}

export type Edits = Readonly<Record<string, Edit>>;

export interface Row {
  readonly id: string;
  /** What it has left as things stand, and in the proposal, ms. */
  readonly before: number;
  readonly after: number;
  readonly dropped: boolean;
  readonly droppedSteps: readonly string[];
  readonly why: readonly Why[];
  readonly byHand: boolean;
  /** Its length is one that was set by hand: now, or before; and whether it was before. */
  readonly kept: boolean;
  readonly keptBefore: boolean;
  readonly hold: boolean;
  readonly givesFirst: boolean;
  /** What of these is to be said to later refits. */
  readonly says: Says;
}

type Says = { readonly byHand?: boolean; readonly hold?: boolean; readonly givesFirst?: boolean };

export interface Plan {
  readonly rows: readonly Row[];
  /** What all of it takes from now on, ms. */
  readonly length: number;
  /** By how much it is too long even so, ms; below 0 it is too short. */
  readonly over: number;
  /** Whether it differs from what is. */
  readonly changes: boolean;
}

/**
 * The proposal around what was changed by hand: that stays as it is, and the rest makes up for it.
 * @param available time until the end to keep, ms
 */
export function planFor(remaining: readonly Remaining[], available: number, edits: Edits): Plan {
  const given = remaining.map((item) => withEdit(item, edits[item.id]));
  const kept = given.filter((each) => !each.out);
  const standing = remaining.reduce((sum, { left }) => sum + left, 0);
  // Who is on time within a minute and asks for nothing is told to change nothing.
  const asked = Object.keys(edits).length > 0 || Math.abs(standing - available) >= MINUTE;
  const proposal = refit(
    kept.map((each) => each.item),
    asked ? available : standing,
  );
  const fitted = new Map(proposal.items.map((item) => [item.id, item]));
  const rows = given.map(({ item, from, out, droppedSteps }): Row => {
    const fit = fitted.get(item.id);
    const edit = edits[item.id];
    const { hold = false, byHand: kept = false, givesFirst } = item;
    const { hold: heldBefore = false, byHand: keptBefore = false } = from;
    return {
      id: item.id,
      before: from.left,
      after: fit?.after ?? 0,
      dropped: out || (fit?.dropped ?? false),
      droppedSteps: [...droppedSteps, ...(fit?.droppedSteps ?? [])],
      why: fit?.why ?? [],
      byHand: [edit?.ms, edit?.out, edit?.halves].some((set) => set !== undefined),
      kept,
      keptBefore,
      hold,
      givesFirst,
      says: {
        ...(kept === keptBefore ? {} : { byHand: kept }),
        ...(hold === heldBefore ? {} : { hold }),
        ...(givesFirst === from.givesFirst ? {} : { givesFirst }),
      },
    };
  });
  const length = rows.reduce((sum, row) => sum + row.after, 0);
  return { rows, length, over: length - available, changes: rows.some(changed) };
}

/** Whether its time changes, beside what is said of it. */
const takesOther = (row: Row): boolean =>
  row.dropped || row.droppedSteps.length > 0 || Math.abs(row.after - row.before) >= 500;

export const changed = (row: Row): boolean => takesOther(row) || Object.keys(row.says).length > 0;

interface Given {
  readonly item: Remaining;
  /** As it stands. */
  readonly from: Remaining;
  readonly out: boolean;
  readonly droppedSteps: readonly string[];
}

/** What is left of an item with what was changed by hand built in, so that nothing of that is changed again. */
function withEdit(item: Remaining, edit: Edit | undefined): Given {
  // What another host holds meanwhile is held: what was changed here before that waits until the hold is taken off.
  if (!edit || (item.hold && edit.hold !== false)) return { item, from: item, out: false, droppedSteps: [] };
  const droppedSteps = item.halves.flatMap(({ step }) => (edit.halves?.[step] === false ? [step] : []));
  const gone = item.halves.reduce(
    (sum, { step, share }) => sum + (droppedSteps.includes(step) ? share : 0),
    0,
  );
  const kept = 1 - gone;
  const part = {
    ...item,
    // Whoever leaves a half out of it, or takes it back in, still keeps the length of the rest.
    byHand: edit.ms !== undefined || ((item.byHand ?? false) && !edit.released),
    hold: edit.hold ?? false,
    givesFirst: edit.givesFirst ?? item.givesFirst,
    left: item.left * kept,
    least: item.least * kept,
    most: item.most * kept,
    // A half that was kept or left out by hand is not up for a proposal any more.
    halves: item.halves
      .filter(({ step }) => edit.halves?.[step] === undefined)
      .map(({ step, share }) => ({ step, share: kept > 0 ? share / kept : 0 })),
    optional: item.optional && edit.out === undefined && edit.ms === undefined,
  };
  const fixed =
    edit.ms === undefined ? part : { ...part, left: edit.ms, least: edit.ms, most: edit.ms, halves: [] };
  return { item: fixed, from: item, out: edit.out === true, droppedSteps };
}

/** What `refit` takes: only what changes, so that the rest keeps the lengths of its steps. */
export const toItems = ({ rows }: Plan) =>
  rows.filter(changed).map((row) => {
    const { id, after, dropped, droppedSteps, kept, keptBefore, says } = row;
    return {
      item: id,
      ...(takesOther(row) ? { seconds: Math.max(0, Math.round(after / 1_000)) } : {}),
      ...(dropped ? { skip: true } : {}),
      ...(droppedSteps.length > 0 && !dropped ? { skipSteps: [...droppedSteps] } : {}),
      ...says,
      // What was set by hand is changed only by who says that they know.
      ...(takesOther(row) && keptBefore ? { byHand: kept } : {}),
    };
  });
