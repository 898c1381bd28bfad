import { z } from 'zod';
import { own } from '../../lib/own.ts';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import type { Event } from './events.ts';
import { SHAPES } from './rules.ts';
import type { State } from './state.ts';

const define = command<State, Event>();
const shape = z.enum(SHAPES);
const table = z.string().max(8);

const noTable = refuse('no-such-table', 'There is no such table.');

/** Choosing a shape, and settling a table's. [C1] [C3] */
export const shapeCommands = {
  choose: define({
    by: 'participant',
    late: 'in-time',
    payload: z.strictObject({ shape }),
    decide(state, payload, { actor }) {
      if (own(state.shapes, actor.id) === payload.shape) return ok([]);
      return ok([{ type: 'shapeChosen', person: actor.id, shape: payload.shape }]);
    },
  }),

  settleTable: define({
    by: 'participant',
    steps: ['settle', 'next-steps'],
    late: 'in-time',
    // The table that the person meant: a phone that was offline must not settle the table it has moved to.
    payload: z.strictObject({ shape, table }),
    decide(state, payload, { actor, room, late }) {
      if (own(room.everyone, actor.id)?.table !== payload.table) {
        return refuse('not-your-table', 'You sit at another table now.');
      }
      const settled = own(state.settled, payload.table);
      if (settled === payload.shape) return ok([]);
      // Somebody else's later word counts. [C3]
      if (late && settled !== undefined) return refuse('not-now', 'Your table has settled its shape.');
      return ok([{ type: 'tableSettled', table: payload.table, shape: payload.shape }]);
    },
  }),

  settleTableFor: define({
    by: 'host',
    payload: z.strictObject({ table, shape }),
    decide(state, payload, { room }) {
      if (!room.tables.includes(payload.table)) return noTable;
      if (own(state.settled, payload.table) === payload.shape) return ok([]);
      return ok([{ type: 'tableSettled', table: payload.table, shape: payload.shape }]);
    },
  }),

  clearTable: define({
    by: 'host',
    payload: z.strictObject({ table }),
    decide: (state, payload) =>
      ok(
        own(state.settled, payload.table) === undefined
          ? []
          : [{ type: 'tableCleared', table: payload.table }],
      ),
  }),
};
