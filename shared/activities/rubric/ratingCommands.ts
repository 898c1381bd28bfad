import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { ID_MOST } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Refused, refuse } from '../../lib/result.ts';
import { type CommandContext, command } from '../activity.ts';
import { id } from '../fields.ts';
import { settle } from '../parts/settle.ts';
import type { Event } from './events.ts';
import { CANNOT_TELL, positions } from './rules.ts';
import { ratingsOf, type State } from './state.ts';

const define = command<State, Event>();

const table = z.string().max(8);
/** Where a table settles: a level, or two as `lower+upper`. */
const position = z
  .string()
  .max(2 * ID_MOST + 1)
  .regex(/^[\w-]{1,64}(\+[\w-]{1,64})?$/, code('id'));

const unknown = refuse('unknown-question');

const isPicked = (state: State, dimension: string): boolean => state.picked.includes(dimension);

/** Settles a table's level or clears it. [Q6] */
function settling(
  state: State,
  { table, dimension, level }: { table: string; dimension: string; level?: string },
  context: CommandContext,
) {
  if (!isPicked(state, dimension)) return unknown;
  if (level !== undefined && !positions(state.levels).includes(level)) return unknown;
  const event: Event =
    level === undefined
      ? { type: 'tableCleared', table, dimension }
      : { type: 'tableSettled', table, dimension, level };
  return settle(ratingsOf(state, dimension), table, level, context, event);
}

/** Why a table's choice is not taken from whoever asks. */
function notTheirs({ actor, room }: CommandContext, at: string): Refused | undefined {
  if (actor.kind === 'participant' && ownValue(room.everyone, actor.id)?.table !== at)
    return refuse('not-your-table');
  return room.tables.includes(at) ? undefined : refuse('unknown-table');
}

/** A table chooses a dimension to move, or chooses it no more. [Q11] */
function choosing(
  state: State,
  { table, dimension, on }: { table: string; dimension: string; on: boolean },
  context: CommandContext,
) {
  const no = notTheirs(context, table);
  if (no) return no;
  if (!isPicked(state, dimension)) return unknown;
  const chosen = (ownValue(state.chosen, table) ?? []).filter((one) => isPicked(state, one));
  if (chosen.includes(dimension) === on) return ok([]);
  if (on && chosen.length >= state.choose) return refuse('full', { most: state.choose });
  const event: Event = { type: 'dimensionChosen', table, dimension, on };
  return ok([event]);
}

const choice = z.strictObject({ table, dimension: id, on: z.boolean() });

/** Each rates alone, tables settle and choose. */
export const ratingCommands = {
  rate: define({
    by: 'participant',
    late: 'in-time',
    payload: z.strictObject({ dimension: id, level: id }),
    decide(state, { dimension, level }, { actor }) {
      if (!isPicked(state, dimension)) return unknown;
      if (level !== CANNOT_TELL && !state.levels.some((one) => one.id === level)) return unknown;
      if (ownValue(ratingsOf(state, dimension).chosen, actor.id) === level) return ok([]);
      return ok([{ type: 'rated', person: actor.id, dimension, level }]);
    },
  }),

  settleTable: define({
    by: 'participant',
    steps: ['table', 'room', 'choose'],
    late: 'in-time',
    // The table that the person meant: a phone that was offline must not settle the table it has moved to.
    payload: z.strictObject({ table, dimension: id, level: position }),
    decide: settling,
  }),

  settleTableFor: define({
    by: 'host',
    payload: z.strictObject({ table, dimension: id, level: position }),
    decide: settling,
  }),

  clearTable: define({
    by: 'host',
    payload: z.strictObject({ table, dimension: id }),
    decide: settling,
  }),

  chooseDimension: define({
    by: 'participant',
    steps: ['choose'],
    late: 'in-time',
    payload: choice,
    decide: choosing,
  }),

  chooseDimensionFor: define({ by: 'host', payload: choice, decide: choosing }),
};
