import type { z } from 'zod';
import type { DecideContext } from '../activities/activity.ts';
import { faultText } from '../agenda/faultWords.ts';
import { firstFault } from '../agenda/schemaFaults.ts';
import { ok, type Result, refuse } from '../lib/result.ts';
import type { RoomEvent } from './events.ts';
import { factsOf } from './people.ts';
import { heldSlot } from './plan.ts';
import type { RoomState } from './state.ts';

/** Who asks. The actor comes from the connection, never from a payload. */
export type RoomActor =
  | { readonly kind: 'host'; readonly id: string }
  | { readonly kind: 'participant'; readonly id: string }
  | { readonly kind: 'projector'; readonly id: string }
  | { readonly kind: 'server'; readonly id: 'server' };

/** Where time, ids and chance come from. */
export interface Sources {
  readonly now: number;
  readonly newId: () => string;
  readonly random: () => number;
}

export type Decision = Result<readonly RoomEvent[]>;
/** Why something is not taken. */
export type Refused = Extract<Decision, { ok: false }>;

/** Answers what names a stop that the show has left, or a change that is no longer its last. */
export const STALE: Refused = refuse('stale', 'The show has moved on since: nothing was changed.');
/** Answers what needs a session that is on. */
export const NOT_LIVE: Refused = refuse('not-live', 'The session has not started.');

/** Answers what names an item that is not in the agenda. */
export const unknownItem = (id: string): Refused =>
  refuse('unknown-item', `This session has no item "${id}".`);

/** Parses a payload; the refusal names the field at fault. */
export function parse<T>(schema: z.ZodType<T>, payload: unknown): Result<T> {
  const result = schema.safeParse(payload ?? {});
  if (result.success) return ok(result.data);
  const { path, fault } = firstFault(payload, result.error.issues);
  return refuse('invalid', `${path.length > 0 ? path.join('.') : 'payload'}: ${faultText(fault)}`);
}

/** What an activity may know when it decides. */
export function contextFor(state: RoomState, itemId: string, sources: Sources): DecideContext {
  const { now, newId, random } = sources;
  return {
    now,
    newId,
    random,
    room: factsOf(state),
    step: state.at?.item === itemId ? state.at.step : undefined,
    itemMs: heldSlot(state, itemId).ms,
  };
}
