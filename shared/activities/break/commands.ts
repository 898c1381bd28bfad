import { z } from 'zod';
import { ok } from '../../lib/result.ts';
import { command } from '../activity.ts';
import type { Event } from './events.ts';
import type { State } from './state.ts';

export const commands = {
  sayBack: command<State, Event>()({
    by: 'participant',
    payload: z.strictObject({ back: z.boolean() }),
    decide(state, { back }, { actor }) {
      if (Object.hasOwn(state.back, actor.id) === back) return ok([]);
      return ok([{ type: back ? 'cameBack' : 'wentAgain', person: actor.id }]);
    },
  }),
};
