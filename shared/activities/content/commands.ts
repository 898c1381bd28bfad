import { z } from 'zod';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import type { Event } from './events.ts';
import type { State } from './state.ts';

export const commands = {
  // Roles of the session belong to the person in the room (`introduce`); only "none of these" is kept here [CO4].
  sayOtherRole: command<State, Event>()({
    by: 'participant',
    late: 'in-time',
    payload: z.strictObject({ other: z.boolean() }),
    decide(state, { other }, { actor }) {
      if (!state.slides.some((slide) => slide.board === true)) {
        return refuse('no-board');
      }
      if ((state.others[actor.id] === true) === other) return ok([]);
      return ok([{ type: other ? 'otherRoleSaid' : 'otherRoleTakenBack', person: actor.id }]);
    },
  }),
};
