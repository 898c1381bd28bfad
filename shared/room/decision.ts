import type { z } from 'zod';
import type { DecideContext, Scribe } from '../activities/activity.ts';
import { firstFault, invalid } from '../agenda/schemaFaults.ts';
import { addedTo, elapsed } from '../agenda/timing.ts';
import { ok, type Refused, type Result, refuse } from '../lib/result.ts';
import type { RoomEvent } from './events.ts';
import { factsOf } from './facts.ts';
import { heldSlot, type Registry } from './plan.ts';
import type { RoomState } from './state.ts';

/** Who asks. The actor comes from the connection, never from a payload. */
export type RoomActor =
  | { readonly kind: 'host'; readonly id: string }
  /** `through`: who writes for this person, over a connection of their own. */
  | { readonly kind: 'participant'; readonly id: string; readonly through?: Scribe }
  | { readonly kind: 'projector'; readonly id: string }
  | { readonly kind: 'server'; readonly id: 'server' };

/** Where time, ids and chance come from. */
export interface Sources {
  readonly now: number;
  readonly newId: () => string;
  readonly random: () => number;
}

export type Decision = Result<readonly RoomEvent[]>;

/** Answers what names a stop that the show has left, or a change that is no longer its last. */
export const STALE: Refused = refuse('stale');
/** Answers what needs a session that is on. */
export const NOT_LIVE: Refused = refuse('not-live');

/** Answers what names an item that is not in the agenda. */
export const UNKNOWN_ITEM: Refused = refuse('unknown-item');

/** Parses a payload; the refusal names the field at fault. */
export function parse<T>(schema: z.ZodType<T>, payload: unknown): Result<T> {
  const result = schema.safeParse(payload ?? {});
  if (result.success) return ok(result.data);
  return invalid(firstFault(payload, result.error.issues));
}

/** What an activity may know when it decides. */
export function contextFor(
  registry: Registry,
  state: RoomState,
  itemId: string,
  sources: Sources,
): DecideContext {
  const { now, newId, random } = sources;
  const { run } = state;
  const here = run.at?.item === itemId ? run.at.step : undefined;
  return {
    now,
    newId,
    random,
    room: factsOf(registry, state),
    step: state.at?.item === itemId ? state.at.step : undefined,
    leftOut: heldSlot(state, itemId).droppedSteps,
    itemMs: heldSlot(state, itemId).ms,
    stepTime:
      here === undefined
        ? undefined
        : {
            at: run.pausedAt ?? now,
            spent: elapsed(run, itemId, here, now),
            added: addedTo(run, itemId, here),
          },
  };
}
