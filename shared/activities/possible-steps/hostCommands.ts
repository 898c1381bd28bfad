import { z } from 'zod';
import { ID_MOST } from '../../lib/limits.ts';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { type Event, shownAt } from './events.ts';
import { cardField, down, fitting, say, tableField, wordsOf, writing } from './fields.ts';
import { SHOWN_MOST, VERDICTS } from './rules.ts';
import { decisionOf, elementAt, elementOf, type State, together } from './state.ts';

const define = command<State, Event>();
const one = z.strictObject({ table: tableField, card: cardField });

/** What hosts may do. */
export const hostCommands = {
  /** Says it for a table without phones; nothing takes it back. [PS3] */
  sayFor: define({
    by: 'host',
    payload: one.extend({ verdict: z.enum(VERDICTS).exactOptional() }),
    decide: (state, { table, card, verdict }, context) => say(state, table, card, verdict, context),
  }),

  /** Writes for a table. [PS4] */
  noteWords: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ table: tableField, words: z.array(writing()).max(12) }),
    decide(state, { table, words }, { room }) {
      if (!room.tables.includes(table)) return refuse('unknown-table');
      for (const each of words) {
        const no = fitting(state, each);
        if (no) return no;
      }
      return ok(words.flatMap((each) => wordsOf(state, table, each, {})));
    },
  }),

  /** Gives a table another element in a round. [PS1] */
  giveElement: define({
    by: 'host',
    payload: z.strictObject({
      table: tableField,
      round: z.int().min(1).max(20),
      element: z.string().max(ID_MOST),
    }),
    decide(state, { table, round, element }, { room }) {
      if (!room.tables.includes(table)) return refuse('unknown-table');
      if (!elementOf(state, element) || round > state.each || together(state))
        return refuse('unknown-passage');
      if (elementAt(state, table, round - 1) === element) return ok([]);
      return ok([{ type: 'elementGiven', table, round: round - 1, element }]);
    },
  }),

  /** What fits the topics of earlier items comes first. [PS8] */
  putFirst: define({
    by: 'host',
    payload: z.strictObject({ element: z.string().max(ID_MOST) }),
    decide(state, { element }) {
      if (!elementOf(state, element)) return refuse('unknown-passage');
      if (state.begun) return refuse('already-held');
      return ok(state.elements[0]?.id === element ? [] : [{ type: 'elementPutFirst', element }]);
    },
  }),

  /** Puts a table's own words beside the source, two at most. [PS6] */
  showWords: define({
    by: 'host',
    payload: one,
    decide(state, { table, card }) {
      const decision = decisionOf(state, table, card);
      const text = decision?.words.text?.trim() ?? '';
      if (decision?.verdict !== 'adapt' || text === '') return refuse('gone');
      if (decision.hidden) return refuse('hidden');
      const shown = shownAt(state, card);
      const there = shown.find((each) => each.table === table && each.card === card);
      if (there?.text === text) return ok([]);
      if (!there && shown.length >= SHOWN_MOST) return refuse('projector-full', { most: SHOWN_MOST });
      return ok([{ type: 'wordsShown', table, card, text }]);
    },
  }),

  takeDown: define({
    by: 'host',
    payload: one,
    decide: (state, { table, card }) => ok(down(state, table, card)),
  }),

  /** Takes a table's words out of the room and the record, or back in. [PS6] */
  hideWords: define({
    by: 'host',
    payload: one.extend({ on: z.boolean() }),
    decide(state, { table, card, on }) {
      const decision = decisionOf(state, table, card);
      if (!decision) return refuse('gone');
      if (decision.hidden === on) return ok([]);
      return ok([{ type: 'wordsHidden', table, card, on }, ...(on ? down(state, table, card) : [])]);
    },
  }),
} as const;
