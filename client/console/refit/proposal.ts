import { type Remaining, refit, type Why } from '../../../shared/agenda/refit.ts';
import { MINUTE } from '../../../shared/lib/duration.ts';

/** What she changed by hand in the proposal; everything else is fitted around it. */
export interface Edit {
  /** Its length from now on, ms. */
  readonly ms?: number;
  /** Held, or left out, whatever the proposal says. */
  readonly held?: boolean;
  /** A length that was set by hand before is up for the proposal again. */
  readonly lifted?: boolean;
  /** Optional halves: held or left out, whatever the proposal says. */
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
  /** Its length is one that was set by hand: now, or before. */
  readonly kept: boolean;
  /** Whether that is to change with the proposal. */
  readonly keeps?: boolean;
}

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
  const before = new Set(remaining.flatMap(({ id, byHand }) => (byHand ? [id] : [])));
  const rows = given.map(({ item, before: left, out, droppedSteps }): Row => {
    const fit = fitted.get(item.id);
    const edit = edits[item.id];
    const kept = edit?.ms !== undefined || (before.has(item.id) && !edit?.lifted);
    return {
      id: item.id,
      before: left,
      after: fit?.after ?? 0,
      dropped: out || (fit?.dropped ?? false),
      droppedSteps: [...droppedSteps, ...(fit?.droppedSteps ?? [])],
      why: fit?.why ?? [],
      byHand: [edit?.ms, edit?.held, edit?.halves].some((set) => set !== undefined),
      kept,
      ...(kept === before.has(item.id) ? {} : { keeps: kept }),
    };
  });
  const length = rows.reduce((sum, row) => sum + row.after, 0);
  return { rows, length, over: length - available, changes: rows.some(changed) };
}

export const changed = (row: Row): boolean =>
  row.dropped ||
  row.droppedSteps.length > 0 ||
  row.keeps !== undefined ||
  Math.abs(row.after - row.before) >= 500;

interface Given {
  readonly item: Remaining;
  readonly before: number;
  readonly out: boolean;
  readonly droppedSteps: readonly string[];
}

/** What is left of an item with what was changed by hand built in, so that nothing of that is changed again. */
function withEdit(item: Remaining, edit: Edit | undefined): Given {
  const before = item.left;
  if (!edit) return { item, before, out: false, droppedSteps: [] };
  const droppedSteps = item.halves.flatMap(({ step }) => (edit.halves?.[step] === false ? [step] : []));
  const gone = item.halves.reduce(
    (sum, { step, share }) => sum + (droppedSteps.includes(step) ? share : 0),
    0,
  );
  const kept = 1 - gone;
  const { byHand, ...free } = item;
  const part = {
    ...free,
    // Whoever leaves a half out of it, or takes it back in, still keeps the length of the rest.
    ...(byHand && !edit.lifted ? { byHand } : {}),
    left: item.left * kept,
    least: item.least * kept,
    most: item.most * kept,
    // A half that was kept or left out by hand is not up for a proposal any more.
    halves: item.halves
      .filter(({ step }) => edit.halves?.[step] === undefined)
      .map(({ step, share }) => ({ step, share: kept > 0 ? share / kept : 0 })),
    optional: item.optional && edit.held === undefined && edit.ms === undefined,
  };
  const fixed =
    edit.ms === undefined ? part : { ...part, left: edit.ms, least: edit.ms, most: edit.ms, halves: [] };
  return { item: fixed, before, out: edit.held === false, droppedSteps };
}

/** What `refit` takes: only what changes, so that the rest keeps the lengths of its steps. */
export const toItems = ({ rows }: Plan) =>
  rows.filter(changed).map(({ id, after, dropped, droppedSteps, keeps }) => ({
    item: id,
    seconds: Math.max(0, Math.round(after / 1_000)),
    ...(dropped ? { skip: true } : {}),
    ...(droppedSteps.length > 0 && !dropped ? { skipSteps: [...droppedSteps] } : {}),
    ...(keeps === undefined || dropped ? {} : { byHand: keeps }),
  }));
