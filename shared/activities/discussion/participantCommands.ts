import { z } from 'zod';
import { ID_MOST } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, refuse } from '../../lib/result.ts';
import { type CommandContext, command, lateMark } from '../activity.ts';
import { draft, prose } from '../fields.ts';
import { waits } from '../parts/review.ts';
import type { Event } from './events.ts';
import { ANSWER_MOST } from './rules.ts';
import { answerOf, asAuthor, questionAt, type State } from './state.ts';

const define = command<State, Event>();
const question = z.string().max(ID_MOST);

/** The table where the person who asks sits. */
const tableOf = ({ room, actor }: CommandContext) => ownValue(room.everyone, actor.id)?.table;

/** Why a question takes no answer just now [D3]; `undefined` when it does. */
function closed(state: State, id: string, step: string | undefined) {
  if (questionAt(state, id) === undefined) return refuse('unknown-question');
  // Object.hasOwn: the id comes from outside and could name something that every object has.
  return id === step || Object.hasOwn(state.opened, id) ? undefined : refuse('not-yet');
}

const gone = () => refuse('removed');

/** What people may do in a discussion. */
export const participantCommands = {
  answer: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ question, text: prose(ANSWER_MOST) }),
    decide(state, { question, text }, context) {
      const no = closed(state, question, context.step);
      if (no !== undefined) return no;
      // What was written when each person was asked counts, however people write by now. [D3]
      if (state.answerMode !== 'person' && !context.late) return refuse('not-asked');
      const table = tableOf(context);
      if (table === undefined) return gone();
      const before = answerOf(state, context.actor.id, question);
      if (before?.text === text) return ok([]);
      const id = before?.id ?? context.newId();
      const person = context.actor.id;
      return ok([
        { type: 'answerWritten', id, question, table, person, text, ...lateMark(context), ...waits(state) },
      ]);
    },
  }),

  withdraw: define({
    by: 'participant',
    late: 'in-time',
    payload: z.strictObject({ question }),
    decide(state, { question }, { actor }) {
      const answer = answerOf(state, actor.id, question);
      return ok(answer === undefined ? [] : [{ type: 'answerWithdrawn', id: answer.id, person: actor.id }]);
    },
  }),

  takePen: define({
    by: 'participant',
    payload: z.strictObject({ from: z.string().max(ID_MOST).optional() }),
    decide(state, { from }, context) {
      const table = tableOf(context);
      if (table === undefined) return gone();
      if (state.answerMode !== 'scribe') return refuse('not-asked');
      const holder = state.scribes[table];
      if (holder === context.actor.id) return ok([]);
      if (holder !== from && holder !== undefined) return refuse('pen-taken');
      return ok([{ type: 'penPassed', table, to: context.actor.id }]);
    },
  }),

  passPen: define({
    by: 'participant',
    payload: z.strictObject({ to: z.string().max(ID_MOST).optional() }),
    decide(state, { to }, context) {
      const table = tableOf(context);
      if (table === undefined) return gone();
      if (state.scribes[table] !== context.actor.id) return refuse('pen-taken');
      if (to === undefined) return ok([{ type: 'penPassed', table }]);
      const heir = ownValue(context.room.people, to);
      if (heir?.table !== table) return refuse('not-here');
      return ok(to === context.actor.id ? [] : [{ type: 'penPassed', table, to }]);
    },
  }),

  writeForTable: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ question, text: draft(ANSWER_MOST) }),
    decide(state, { question, text }, context) {
      const no = closed(state, question, context.step);
      if (no !== undefined) return no;
      const table = tableOf(context);
      if (table === undefined) return gone();
      if (state.answerMode !== 'scribe' && !context.late) return refuse('not-asked');
      if (state.scribes[table] !== context.actor.id) return refuse('pen-taken');
      const before = answerOf(state, asAuthor(table), question);
      if ((before?.text ?? '') === text) return ok([]);
      const id = before?.id ?? context.newId();
      return ok([
        { type: 'tableAnswerWritten', id, question, table, text, ...lateMark(context), ...waits(state) },
      ]);
    },
  }),
} as const;
