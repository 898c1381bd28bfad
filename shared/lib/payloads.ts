import type { z } from 'zod';
import type { Frozen } from './frozen.ts';

/** Rows of commands by their names: an activity's, or the room's own. */
interface Rows {
  readonly [name: string]: { readonly by: string; readonly payload: z.ZodType };
}

/** The names of those commands whose `by` is among `Who`. */
type NamesFor<Commands extends Rows, Who extends string> = {
  [Name in keyof Commands & string]: Commands[Name]['by'] extends Who ? Name : never;
}[keyof Commands & string];

/** What those may send whose `by` is among `Who`: payloads, as their schemas take them, by the names of commands. */
export type Payloads<Commands extends Rows, Who extends string> = {
  readonly [Name in NamesFor<Commands, Who>]: Frozen<z.input<Commands[Name]['payload']>>;
};

/** One command among them, with its payload. */
export type Asked<Among> = {
  readonly [Name in keyof Among]: { readonly type: Name; readonly payload: Among[Name] };
}[keyof Among];
