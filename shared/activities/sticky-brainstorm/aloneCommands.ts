import { z } from 'zod';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id } from '../fields.ts';
import type { Event } from './events.ts';
import { ROOM } from './rules.ts';
import { boardOf, type State } from './state.ts';

const define = command<State, Event>();

/** What hosts show of the room's wall. */
export const aloneCommands = {
  /** Shows one topic of the room large on the projector, or all of them again. [S18] */
  showAlone: define({
    by: 'host',
    payload: z.strictObject({ question: id, topic: id.exactOptional() }),
    decide(state, { question, topic }) {
      if (topic === undefined) return ok(state.alone === undefined ? [] : [{ type: 'allShown' }]);
      if (!ownValue(boardOf(state, question, ROOM)?.topics, topic)) return refuse('unknown-topic');
      if (state.alone?.question === question && state.alone.topic === topic) return ok([]);
      return ok([{ type: 'topicShown', question, topic }]);
    },
  }),
};
