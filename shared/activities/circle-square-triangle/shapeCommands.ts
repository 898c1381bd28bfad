import { z } from 'zod';
import { ownValue } from '../../lib/ownValue.ts';
import { ok } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { atOnce, recount } from '../parts/handCount.ts';
import { settle } from '../parts/settle.ts';
import type { Event } from './events.ts';
import { SHAPES } from './rules.ts';
import type { State } from './state.ts';

const define = command<State, Event>();
const shape = z.enum(SHAPES);
const table = z.string().max(8);

/** Choosing a shape, and settling a table's. [C1] [C3] */
export const shapeCommands = {
  choose: define({
    by: 'participant',
    late: 'in-time',
    payload: z.strictObject({ shape }),
    decide({ shapes }, { shape }, { actor }) {
      if (ownValue(shapes.chosen, actor.id) === shape) return ok([]);
      return ok([{ type: 'shapeChosen', person: actor.id, shape }]);
    },
  }),

  /** [C12] Somebody shows a shape who has no phone and is in no list; below 0, takes some back. */
  countInRoom: define({
    by: 'host',
    payload: z.strictObject({ shape, by: atOnce }),
    decide({ inRoom }, { shape, by }) {
      const people = recount(inRoom[shape], by);
      return ok(people === (inRoom[shape] ?? 0) ? [] : [{ type: 'shapeCounted', shape, people }]);
    },
  }),

  settleTable: define({
    by: 'participant',
    steps: ['settle', 'next-steps'],
    late: 'in-time',
    // The table that the person meant: a phone that was offline must not settle the table it has moved to.
    payload: z.strictObject({ shape, table }),
    decide: ({ shapes }, { shape, table }, context) =>
      settle(shapes, table, shape, context, { type: 'tableSettled', table, shape }),
  }),

  settleTableFor: define({
    by: 'host',
    payload: z.strictObject({ table, shape }),
    decide: ({ shapes }, { shape, table }, context) =>
      settle(shapes, table, shape, context, { type: 'tableSettled', table, shape }),
  }),

  clearTable: define({
    by: 'host',
    payload: z.strictObject({ table }),
    decide: ({ shapes }, { table }, context) =>
      settle(shapes, table, undefined, context, { type: 'tableCleared', table }),
  }),
};
