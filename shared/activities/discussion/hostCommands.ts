import { z } from 'zod';
import { ID_MOST } from '../../lib/limits.ts';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { curation } from '../parts/curation.ts';
import { entriesAt, find } from '../parts/entries.ts';
import { seating } from '../parts/presence.ts';
import { reviewFirst, through } from '../parts/review.ts';
import type { Event } from './events.ts';
import { changedTables, regroup, sameGroups } from './partners.ts';
import { ANSWER_MODES, type Answer, FORMATS, isWritten, SHOWN_MOST } from './rules.ts';
import { questionAt, type State, shownAnswers } from './state.ts';

const define = command<State, Event>();
const noAnswer = () => refuse('unknown-answer');

/** An answer leaves the projector when it is hidden, whether it was put there or has arrived. [D11] */
const { hide, unhide } = curation<State, Answer, Event>({
  entries: ({ answers }) => answers,
  alone: (_state, { id, shown }) => (shown === undefined ? undefined : id),
  hidden: ({ id }) => ({ type: 'answerHidden', id }),
  unhidden: ({ id }) => ({ type: 'answerUnhidden', id }),
  takenBack: ({ id, author }) => ({ type: 'answerWithdrawn', id, person: author }),
  shown: ({ id }) => ({ type: 'answerShown', id }),
  cleared: ({ id }) => ({ type: 'answerTakenDown', id }),
});

/** What hosts may do in a discussion. */
export const hostCommands = {
  hide,
  unhide,

  setFormat: define({
    by: 'host',
    payload: z.strictObject({ format: z.enum(FORMATS) }),
    decide(state, { format }, { room, random, step }) {
      if (state.format === format) return ok([]);
      const set: Event = { type: 'formatSet', format };
      // Before the questions partners are not drawn: people still arrive while the others watch.
      if (format !== 'partner' || questionAt(state, step) === undefined) return ok([set]);
      const tables = changedTables(state.partners, room, room.tables, random, true);
      return ok(Object.keys(tables).length === 0 ? [set] : [set, { type: 'partnersSet', tables }]);
    },
  }),

  setAnswers: define({
    by: 'host',
    payload: z.strictObject({ mode: z.enum(ANSWER_MODES) }),
    decide: (state, { mode }) =>
      ok(state.answerMode === mode ? [] : [{ type: 'answerModeSet', answers: mode }]),
  }),

  drawPartners: define({
    by: 'host',
    payload: z.strictObject({}),
    decide(state, _payload, { room, random, step }) {
      if (state.format !== 'partner') return refuse('not-partners');
      if (questionAt(state, step) === undefined) {
        return refuse('not-yet');
      }
      const tables = Object.fromEntries(
        [...seating(room)]
          .map(([table, people]) => [table, regroup({}, people, random)] as const)
          .filter(([table, groups]) => !sameGroups(state.partners[table] ?? {}, groups)),
      );
      return ok(Object.keys(tables).length === 0 ? [] : [{ type: 'partnersSet', tables }]);
    },
  }),

  showAnswer: define({
    by: 'host',
    payload: z.strictObject({ answer: z.string().max(ID_MOST), alone: z.boolean().optional() }),
    decide(state, { answer: id, alone }) {
      const answer = find(state.answers, id);
      if (answer === undefined || !isWritten(answer)) return noAnswer();
      if (answer.hidden) return refuse('hidden');
      const others = shownAnswers(state, answer.place).filter((each) => each.id !== id);
      const down: Event[] =
        alone === true ? others.map((each) => ({ type: 'answerTakenDown', id: each.id })) : [];
      if (answer.shown?.text === answer.text) return ok(down);
      if (alone !== true && answer.shown === undefined && others.length >= SHOWN_MOST) {
        return refuse('projector-full', { most: SHOWN_MOST });
      }
      return ok([...down, { type: 'answerShown', id }]);
    },
  }),

  takeDown: define({
    by: 'host',
    payload: z.strictObject({ answer: z.string().max(ID_MOST) }),
    decide(state, { answer: id }) {
      const answer = find(state.answers, id);
      return ok(answer?.shown === undefined ? [] : [{ type: 'answerTakenDown', id }]);
    },
  }),

  clearProjector: define({
    by: 'host',
    payload: z.strictObject({ question: z.string().max(ID_MOST) }),
    decide: (state, { question }) =>
      ok(shownAnswers(state, question).map(({ id }) => ({ type: 'answerTakenDown', id }))),
  }),

  /** Whether what is written to a question stands on the projector as it arrives [D10]. */
  setArriving: define({
    by: 'host',
    payload: z.strictObject({ question: z.string().max(ID_MOST), on: z.boolean() }),
    decide(state, { question, on }) {
      if (questionAt(state, question) === undefined) return refuse('unknown-question');
      return ok((state.arriving[question] === true) === on ? [] : [{ type: 'arrivingSet', question, on }]);
    },
  }),

  /** Answers wait for a host from now on, or what waits is let through and nothing waits any more. [D14] */
  reviewFirst: reviewFirst((state: State) => state.answers),

  /** Lets one answer to a question through, or all that wait. [D14] */
  letThrough: define({
    by: 'host',
    payload: z.strictObject({
      question: z.string().max(ID_MOST),
      answer: z.string().max(ID_MOST).exactOptional(),
    }),
    decide(state, { question, answer: one }) {
      const here = entriesAt(state.answers, question);
      return ok(through(one === undefined ? here : here.filter(({ id }) => id === one)));
    },
  }),

  markAnswer: define({
    by: 'host',
    payload: z.strictObject({ answer: z.string().max(ID_MOST), on: z.boolean() }),
    decide(state, { answer: id, on }) {
      const answer = find(state.answers, id);
      if (answer === undefined) return noAnswer();
      return ok(answer.followUp === on ? [] : [{ type: 'answerMarked', id, on }]);
    },
  }),

  markQuestion: define({
    by: 'host',
    payload: z.strictObject({ question: z.string().max(ID_MOST), on: z.boolean() }),
    decide(state, { question, on }) {
      if (questionAt(state, question) === undefined) return refuse('unknown-question');
      return ok(
        (state.followUps[question] === true) === on ? [] : [{ type: 'questionMarked', question, on }],
      );
    },
  }),
} as const;
