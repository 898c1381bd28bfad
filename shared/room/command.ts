import { z } from 'zod';
import { DAY_MINUTES, STEP_MOST } from '../lib/limits.ts';
import type { Decision, RoomActor, Sources } from './decision.ts';
import type { Command } from './envelope.ts';
import type { Registry } from './plan.ts';
import type { RoomState } from './state.ts';

/** What the room's own commands may know when they decide. */
export interface RoomContext extends Sources {
  readonly registry: Registry;
  readonly state: RoomState;
  readonly actor: RoomActor;
  /** The stop that the command names, where it names one: `next` and `back` say what they leave. */
  readonly named: Pick<Command, 'item' | 'step'>;
}

/** While the session is on; until it has ended; whenever it is asked for. */
export type When = 'live' | 'open' | 'always';

/** One thing that may be asked of the room itself. */
export interface RoomCommand<
  Schema extends z.ZodType = z.ZodType,
  Who extends RoomActor['kind'] = RoomActor['kind'],
> {
  readonly by: Who;
  readonly when: When;
  /** About the step that was on when a host pressed it: refused when the show has moved since. */
  readonly ofStep?: true;
  readonly payload: Schema;
  /** Never changes the state. No events: accepted, and nothing to record. */
  decide(payload: z.output<Schema>, context: RoomContext): Decision;
}

/** Rows of commands by their names. */
export type RoomCommands = Readonly<Record<string, RoomCommand>>;

/** Declares one command of the room; the payload's type follows from its schema. */
export const roomCommand = <Schema extends z.ZodType, const Who extends RoomActor['kind']>(
  row: RoomCommand<Schema, Who>,
): RoomCommand<Schema, Who> => row;

/** The payload of a command that says everything by its name. */
export const none = z.object({}).strict().default({});
/** The payload of a switch. */
export const on = z.object({ on: z.boolean() }).strict();
/** A step of an activity, as commands name it. */
export const stepId = z.string().min(1).max(STEP_MOST);
/** Seconds of a day: no length of an item is more. */
export const DAY_SECONDS = DAY_MINUTES * 60;
