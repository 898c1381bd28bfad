import { z } from 'zod';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id } from '../fields.ts';
import { atOnce, countedIn, recount } from '../parts/handCount.ts';
import { short, text } from './config.ts';
import type { Event } from './events.ts';
import { ANSWERS, answerOf, MOST_STATEMENTS, SEEN } from './rules.ts';
import { inRoomAt, type State } from './state.ts';

const spec = command<State, Event>();

const unknown = () => refuse('unknown-statement');

const find = (state: State, statement: string) => state.statements.find(({ id }) => id === statement);

export const commands = {
  answer: spec({
    by: 'participant',
    late: 'in-time',
    payload: z.strictObject({ statement: id, answer: z.enum(ANSWERS) }),
    decide(state, { statement, answer }, { actor, step, late }) {
      if (!find(state, statement)) return unknown();
      const inTime = late?.inTime === true && statement === late.step;
      if (statement !== step && !inTime) return refuse('not-now');
      if (answerOf(state.answers[actor.id], statement) === answer) return ok([]);
      return ok([{ type: 'answered', person: actor.id, statement, answer }]);
    },
  }),

  /** [T12] Somebody stands or sits who has no phone and is in no list; below 0, takes some back. */
  countInRoom: spec({
    by: 'host',
    payload: z.strictObject({ statement: id, answer: z.enum(SEEN), by: atOnce }),
    decide(state, { statement, answer, by }) {
      if (!find(state, statement)) return unknown();
      const counted = inRoomAt(state, statement);
      const people = recount(counted[answer], by);
      if (people === (counted[answer] ?? 0)) return ok([]);
      return ok([{ type: 'countedInRoom', statement, answer, people }]);
    },
  }),

  editStatement: spec({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ statement: id, text, short }),
    decide(state, payload) {
      const before = find(state, payload.statement);
      if (!before) return unknown();
      if (before.text === payload.text && before.short === payload.short) return ok([]);
      return ok([{ type: 'statementEdited', ...payload }]);
    },
  }),

  addStatement: spec({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ text, short, after: id.optional() }),
    decide(state, { text, short, after }, { newId }) {
      if (state.statements.length >= MOST_STATEMENTS) {
        return refuse('full', { most: MOST_STATEMENTS });
      }
      if (after !== undefined && !find(state, after)) return unknown();
      const statement = { id: newId(), text, short };
      return ok([{ type: 'statementAdded', statement, ...(after === undefined ? {} : { after }) }]);
    },
  }),

  removeStatement: spec({
    by: 'host',
    payload: z.strictObject({ statement: id }),
    decide(state, { statement }, { step }) {
      const found = find(state, statement);
      if (!found) return unknown();
      if (statement === step) return refuse('is-on', { title: found.short });
      if (state.statements.length === 1) return refuse('last-one');
      const counted = countedIn(inRoomAt(state, statement)) > 0;
      if (counted || Object.values(state.answers).some((answers) => answerOf(answers, statement))) {
        return refuse('answered');
      }
      return ok([{ type: 'statementRemoved', statement }]);
    },
  }),

  hideResults: spec({
    by: 'host',
    payload: z.strictObject({ on: z.boolean() }),
    decide: (state, { on }) => ok(state.hidden === on ? [] : [{ type: 'resultsHidden', on }]),
  }),
};
