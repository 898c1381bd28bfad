import { z } from 'zod';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id } from '../fields.ts';
import { mediaFields, questionFields } from './config.ts';
import type { Event } from './events.ts';
import { MOST_QUESTIONS } from './rules.ts';
import { questionAt, type State } from './state.ts';

const define = command<State, Event>();

/** What hosts change of what is watched and asked, in the room. [D15] */
export const askedCommands = {
  /** Another video or text, where there is one. */
  setMedia: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject(mediaFields),
    decide({ media }, payload) {
      if (media === undefined) return refuse('not-now');
      const { title, url, note } = payload;
      if (media.title === title && media.url === url && media.note === note) return ok([]);
      return ok([{ type: 'mediaSet', media: payload }]);
    },
  }),

  editQuestion: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ question: id, ...questionFields }),
    decide(state, { question, text, short }) {
      const before = questionAt(state, question);
      if (before === undefined) return refuse('unknown-question');
      if (before.text === text && before.short === short) return ok([]);
      return ok([{ type: 'questionEdited', question, text, short }]);
    },
  }),

  /** Asks one that was not planned, after another one or first. */
  addQuestion: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ ...questionFields, after: id.exactOptional() }),
    decide(state, { text, short, after }, { newId }) {
      if (state.questions.length >= MOST_QUESTIONS) return refuse('full', { most: MOST_QUESTIONS });
      if (after !== undefined && questionAt(state, after) === undefined) return refuse('unknown-question');
      const question = { id: newId(), text, short };
      return ok([{ type: 'questionAdded', question, ...(after === undefined ? {} : { after }) }]);
    },
  }),
} as const;
