import { z } from 'zod';
import { ok } from '../../lib/result.ts';
import { command, defineActivity } from '../activity.ts';
import { config } from './config.ts';
import { present, results } from './results.ts';
import type { BreakEvent, BreakState } from './rules.ts';
import { simulateBreak } from './simulate.ts';
import { stepsOf } from './steps.ts';
import { tables } from './tables.ts';
import { consoleView, floorView, meView, projectorView } from './views.ts';
import { words } from './words.ts';

/** A break with a clock to come back by. (`break` itself is a word of the language.) */
export const breakTime = defineActivity({
  kind: 'break',
  config,
  steps: (_state: BreakState, language = 'en') => stepsOf(language),
  start: ({ kind, text, invite }): BreakState => ({
    drawing: kind,
    ...(text === undefined ? {} : { text }),
    ...(invite === undefined ? {} : { invite }),
    back: {},
  }),
  commands: {
    sayBack: command<BreakState, BreakEvent>()({
      by: 'participant',
      payload: z.strictObject({ back: z.boolean() }),
      decide(state, { back }, { actor }) {
        if (Object.hasOwn(state.back, actor.id) === back) return ok([]);
        return ok([{ type: back ? 'cameBack' : 'wentAgain', person: actor.id }]);
      },
    }),
  },
  evolve(state: BreakState, event: BreakEvent) {
    if (event.type === 'cameBack') state.back[event.person] = true;
    else delete state.back[event.person];
  },
  views: { console: consoleView, projector: projectorView, floor: floorView, me: meView },
  tables,
  words,
  results,
  present,
  simulate: simulateBreak,
});
