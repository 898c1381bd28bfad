import { z } from 'zod';
import { ok, refuse } from '../../lib/result.ts';
import { command, defineActivity } from '../activity.ts';
import { contentConfig } from './config.ts';
import { present, results } from './results.ts';
import { type ContentEvent, type ContentState, heldSlide, stepsOf } from './rules.ts';
import { simulateContent } from './simulate.ts';
import { tables } from './tables.ts';
import { consoleView, floorView, meView, projectorView } from './views.ts';
import { words } from './words.ts';

/** Slides, and the board of who is in the room (the guide's Welcome, Background, Planning Tools and Wrap Up). */
export const content = defineActivity({
  kind: 'content',
  config: contentConfig,
  steps: (state: ContentState) => stepsOf(state.slides),
  start: (config): ContentState => ({ slides: config.slides.map(heldSlide), others: {} }),
  commands: {
    // Roles of the session belong to the person in the room (`introduce`); only "none of these" is kept here [CO4].
    sayOtherRole: command<ContentState, ContentEvent>()({
      by: 'participant',
      late: 'in-time',
      payload: z.strictObject({ other: z.boolean() }),
      decide(state, { other }, { actor }) {
        if (!state.slides.some((slide) => slide.board === true)) {
          return refuse('no-board', 'Nobody is asked for their role here.');
        }
        if ((state.others[actor.id] === true) === other) return ok([]);
        return ok([{ type: other ? 'otherRoleSaid' : 'otherRoleTakenBack', person: actor.id }]);
      },
    }),
  },
  evolve(state: ContentState, event: ContentEvent) {
    if (event.type === 'otherRoleSaid') state.others[event.person] = true;
    else delete state.others[event.person];
  },
  views: { console: consoleView, projector: projectorView, floor: floorView, me: meView },
  tables,
  words,
  results,
  present,
  simulate: simulateContent,
});
