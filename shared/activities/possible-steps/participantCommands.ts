import { z } from 'zod';
import { ID_MOST } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, refuse } from '../../lib/result.ts';
import { type CommandContext, command, lateMark } from '../activity.ts';
import { isMarked } from '../parts/marks.ts';
import type { Event } from './events.ts';
import { cardField, fitting, say, tableField, wordsOf, writing } from './fields.ts';
import { VERDICTS } from './rules.ts';
import { pieceId, type State } from './state.ts';

const define = command<State, Event>();

/** The table where the person who asks sits. */
const tableOf = ({ room, actor }: CommandContext) => ownValue(room.everyone, actor.id)?.table;

const gone = () => refuse('removed');
const AFTER_READING = ['decide', 'room', 'close'];

/** What people may do. */
export const participantCommands = {
  /** Taps a piece of a description, or untaps it. [PS2] */
  markPiece: define({
    by: 'participant',
    steps: ['read', 'decide'],
    late: 'in-time',
    payload: z.strictObject({ piece: z.string().max(2 * ID_MOST), on: z.boolean() }),
    decide(state, { piece, on }, { actor, room }) {
      const known = state.elements.some(({ id, description }) =>
        description.some((_, nth) => pieceId(id, nth) === piece),
      );
      if (!known) return refuse('unknown-passage');
      const table = ownValue(room.everyone, actor.id)?.table;
      if (table === undefined) return gone();
      if (isMarked(state.marks, actor.id, piece) === on) return ok([]);
      return ok([{ type: 'pieceMarked', person: actor.id, table, piece, on }]);
    },
  }),

  /** Says what the table makes of a card. [PS3] */
  say: define({
    by: 'participant',
    steps: AFTER_READING,
    late: 'in-time',
    // The table that the person meant: a phone that was offline must not speak for the table it has moved to.
    payload: z.strictObject({ card: cardField, table: tableField, verdict: z.enum(VERDICTS) }),
    decide: (state, { card, table, verdict }, context) => say(state, table, card, verdict, context),
  }),

  takePen: define({
    by: 'participant',
    payload: z.strictObject({ from: z.string().max(ID_MOST).exactOptional() }),
    decide({ pens }, { from }, context) {
      const table = tableOf(context);
      if (table === undefined) return gone();
      const holder = ownValue(pens, table);
      if (holder === context.actor.id) return ok([]);
      if (holder !== from && holder !== undefined) return refuse('pen-taken');
      return ok([{ type: 'penPassed', table, to: context.actor.id }]);
    },
  }),

  passPen: define({
    by: 'participant',
    payload: z.strictObject({ to: z.string().max(ID_MOST).exactOptional() }),
    decide({ pens }, { to }, context) {
      const table = tableOf(context);
      if (table === undefined) return gone();
      if (ownValue(pens, table) !== context.actor.id) return refuse('pen-taken');
      if (to === undefined) return ok([{ type: 'penPassed', table }]);
      if (ownValue(context.room.people, to)?.table !== table) return refuse('not-here');
      return ok(to === context.actor.id ? [] : [{ type: 'penPassed', table, to }]);
    },
  }),

  /** What the pen writes, as it grows. [PS4] */
  write: define({
    by: 'participant',
    steps: AFTER_READING,
    late: 'words',
    payload: writing(),
    decide(state, payload, context) {
      const table = tableOf(context);
      if (table === undefined) return gone();
      if (ownValue(state.pens, table) !== context.actor.id) return refuse('pen-taken');
      const no = fitting(state, payload);
      return no ?? ok(wordsOf(state, table, payload, lateMark(context)));
    },
  }),
} as const;
