import type { PersonId, Step, TableId, Team } from '../activities/activity.ts';
import type { AgendaItem } from '../agenda/session.ts';
import { addedTo, type Earlier, type Ending, type Move, type Run, type StepRef } from '../agenda/timing.ts';

/** The agenda of a running room: the session's items, as hosts have changed, moved, left out and put in. */

/** One place of the agenda. */
export interface Slot {
  readonly item: AgendaItem;
  /** Length over all its steps, also those that are left out, ms; what hosts add to single steps comes besides. */
  ms: number;
  dropped: boolean;
  /** Optional halves that are left out. */
  droppedSteps: readonly string[];
  /** A host set its length: refits keep it until a host releases it. */
  byHand?: boolean;
  /** A host holds it as it is: refits never touch it. */
  hold?: boolean;
  /** Whether refits take from it before others, where a host said so; otherwise as the session says. */
  givesFirst?: boolean;
  /** Put in by a host. */
  readonly inserted: boolean;
}

/** Order, lengths and omissions: the whole agenda after an edit. Every slot is named. */
export interface Arrangement {
  readonly slots: readonly {
    readonly id: string;
    readonly ms: number;
    readonly dropped?: true;
    readonly droppedSteps?: readonly string[];
    readonly byHand?: true;
    readonly hold?: true;
    readonly givesFirst?: boolean;
  }[];
  /** What is added to the steps of the items that it names, ms. */
  readonly added: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export type WalkKind = 'next' | 'back' | 'jump';
/** What else about the clock can be taken back: when the step that is on began, and the end of the session. */
export type ClockKind = 'backdate' | 'end';
export type ChangeKind = WalkKind | EditKind | ClockKind | 'remove' | 'deal' | 'teams';
export type EditKind =
  | 'refit'
  | 'order'
  | 'skip'
  | 'restore'
  | 'minutes'
  | 'insert'
  | 'swap'
  | 'hold'
  | 'let-go'
  | 'give-first'
  | 'give-later'
  | 'release';

/** What a host did and can take back. */
export interface Change {
  /** Number of the event that did it. */
  readonly id: number;
  readonly kind: ChangeKind;
  /** What it was about: the title of an item or step, or the name of a person or a team. */
  readonly title: string;
  readonly undo:
    | {
        readonly type: 'walk';
        readonly to: StepRef;
        readonly move?: Move;
        readonly lastStep: { readonly item: string; readonly step?: string };
      }
    | { readonly type: 'edit'; readonly before: Arrangement; readonly inserted?: string }
    | {
        readonly type: 'backdate';
        readonly from?: StepRef;
        readonly first: boolean;
        readonly ms: number;
        readonly further?: readonly Earlier[];
      }
    | {
        readonly type: 'end';
        readonly status: 'lobby' | 'live';
        readonly at?: StepRef;
        readonly ending?: Ending;
      }
    | { readonly type: 'person'; readonly person: PersonId }
    | { readonly type: 'teams'; readonly before: readonly Team[]; readonly after: readonly Team[] }
    | {
        readonly type: 'seats';
        /** How many tables there were, and where those sat who were moved. */
        readonly tables: number;
        readonly seats: readonly {
          readonly person: PersonId;
          readonly table: TableId;
          readonly dealt?: true;
        }[];
      };
}

/** So many changes can be taken back, one after the other. */
export const MOST_CHANGES = 100;

export const stepsNotLeftOut = (slot: Slot, steps: readonly Step[]): readonly Step[] =>
  slot.droppedSteps.length === 0
    ? steps
    : steps.filter(
        ({ id, within }) => !slot.droppedSteps.includes(id) && !slot.droppedSteps.includes(within ?? ''),
      );

export const slotOf = (state: { readonly agenda: readonly Slot[] }, id: string): Slot | undefined =>
  state.agenda.find((slot) => slot.item.id === id);

/** What an edit may change of a slot. */
export type SlotChange = Partial<
  Pick<Slot, 'ms' | 'dropped' | 'droppedSteps' | 'byHand' | 'hold' | 'givesFirst'>
>;

/** The agenda as it stands, with some slots changed. */
export function arranged(
  slots: readonly Slot[],
  changes: Readonly<Record<string, SlotChange>> = {},
): Arrangement['slots'] {
  return slots.map((slot) => {
    const { ms, dropped, droppedSteps, byHand, hold, givesFirst } = { ...slot, ...changes[slot.item.id] };
    return {
      id: slot.item.id,
      ms,
      ...(dropped ? { dropped: true as const } : {}),
      ...(droppedSteps.length > 0 ? { droppedSteps } : {}),
      ...(byHand ? { byHand: true as const } : {}),
      ...(hold ? { hold: true as const } : {}),
      ...(givesFirst === undefined ? {} : { givesFirst }),
    };
  });
}

/** Puts the slots into their new order, lengths and omissions. */
export function rearrange(state: { agenda: Slot[] }, slots: Arrangement['slots']): void {
  state.agenda = slots.flatMap(({ id, ms, dropped, droppedSteps, byHand, hold, givesFirst }) => {
    const slot = slotOf(state, id);
    if (!slot) return [];
    return [
      {
        item: slot.item,
        inserted: slot.inserted,
        ms,
        dropped: dropped ?? false,
        droppedSteps: droppedSteps ?? [],
        byHand: byHand ?? false,
        hold: hold ?? false,
        ...(givesFirst === undefined ? {} : { givesFirst }),
      },
    ];
  });
}

/**
 * Hosts gave the item's step time, or took some: its length is one that was set by hand. An edit that was made before
 * and is taken back later takes nothing of that back.
 */
export function setByHand(
  state: { readonly agenda: readonly Slot[]; changes: Change[] },
  item: string,
): void {
  const slot = slotOf(state, item);
  if (slot) slot.byHand = true;
  state.changes = state.changes.map((change) => {
    if (change.undo.type !== 'edit') return change;
    const slots = change.undo.before.slots.map((before) =>
      before.id === item ? { ...before, byHand: true as const } : before,
    );
    return { ...change, undo: { ...change.undo, before: { ...change.undo.before, slots } } };
  });
}

/** By how much an edit changes what is added to steps: what is to be taken off again when it is taken back. */
export function addedBy({ run }: { readonly run: Run }, added: Arrangement['added']): Arrangement['added'] {
  return Object.fromEntries(
    Object.entries(added).map(([item, after]) => {
      const steps = new Set([...Object.keys(run.steps[item] ?? {}), ...Object.keys(after)]);
      return [
        item,
        Object.fromEntries([...steps].map((step) => [step, (after[step] ?? 0) - addedTo(run, item, step)])),
      ];
    }),
  );
}
